//! `wijk budget`: where the money of an edition or a dossier lies, by the ledger, and the movements themselves.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::names::{Names, term};
use super::{Result, aside as general_aside, column as general};
use crate::domain::budget::{Balance, Sums};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::ledger::{Account, Fund};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::View;
use crate::storage::budget::{GrantedRow, PostingRow};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::ledger::EnvelopeFlows;
use crate::storage::report::rule_sets;
use crate::storage::report::year::Scope;

/// The amounts of a balance, in order: the first five are what people see in a table.
pub(super) const AMOUNTS: [&str; 13] = [
    "awarded",
    "paid",
    "justified",
    "to_justify",
    "unpaid",
    "reserved",
    "committed",
    "scheduled",
    "unscheduled",
    "recoverable",
    "waived",
    "lapsed",
    "returned",
];

/// How many of them a narrow terminal shows.
const SHOWN: usize = 5;

fn amounts(balance: &Balance) -> [Cents; 13] {
    let sums = &balance.sums;
    [
        balance.awarded,
        sums.paid(),
        sums.justified(),
        sums.to_justify,
        sums.unpaid(),
        sums.reserved,
        sums.committed,
        // The plan of a dossier that stepped out is not carried out any more.
        balance.scheduled.min(sums.unpaid()),
        balance.unscheduled(),
        sums.recoverable,
        sums.waived,
        sums.lapsed,
        sums.returned,
    ]
}

fn label(tr: &Tr, key: &str) -> String {
    tr.text(&format!("budget-column-{}", key.replace('_', "-")))
}

/// A column with its label in the reader's language.
pub(super) fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "amount"
        | "running"
        | "granted"
        | "asked_back"
        | "repaid"
        | "open"
        | "overdue"
        | "next_payment"
        | "start_fund"
        | "start_fund_paid"
        | "start_fund_justified" => Measure::Money,
        "dossiers" | "number" | "recoveries" => Measure::Number,
        _ if AMOUNTS.contains(&key) => Measure::Money,
        _ => Measure::Unsaid,
    };
    Column::new(key, label(tr, key)).measuring(measure)
}

/// A column that narrow terminals leave out.
pub(super) fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

/// The columns of a balance.
pub(super) fn amount_columns(tr: &Tr) -> impl Iterator<Item = Column> + '_ {
    AMOUNTS.iter().enumerate().map(|(at, key)| if at < SHOWN { column(tr, key) } else { aside(tr, key) })
}

/// The cells of a balance.
pub(super) fn amount_cells(balance: &Balance) -> impl Iterator<Item = Cell> {
    amounts(balance).into_iter().map(Cell::Money)
}

fn table(tr: &Tr, key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    let title = Some(tr.text(&format!("budget-{}-title", key.replace('_', "-"))));
    Table { key, title, columns, rows, when_empty: None, note: None }
}

/// All amounts of a balance; people see of the lesser ones those that are not zero.
fn facts(tr: &Tr, key: &'static str, balance: &Balance) -> Section {
    Section::Facts {
        key,
        title: Some(tr.text(&format!("budget-{}-title", key.replace('_', "-")))),
        // Where there never was money there is nothing to tell.
        facts: amount_columns(tr)
            .map(|column| Column { secondary: column.secondary || *balance == Balance::default(), ..column })
            .zip(amount_cells(balance))
            .collect(),
    }
}

/// A dossier with what it was given from one fund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The dossier, and what it was granted.
    pub row: GrantedRow,
    /// What became of it.
    pub balance: Balance,
}

/// What the dossiers of an edition were given from each fund, by reference: three statements.
///
/// # Errors
/// The register's.
pub fn lines(view: View<'_>, edition: &EditionRow) -> Result<Vec<Line>> {
    let sums = view.sums_of_edition(edition.id)?;
    let scheduled = view.scheduled_in(edition.id)?;
    let balance = |row: &GrantedRow| {
        let of: (DossierId, Fund) = (row.dossier, row.fund);
        Balance {
            awarded: row.granted,
            sums: sums.get(&of).copied().unwrap_or_default(),
            scheduled: scheduled.get(&of).copied().unwrap_or_default(),
        }
    };
    let rows = view.granted_in(edition.id)?;
    Ok(rows.into_iter().map(|row| Line { balance: balance(&row), row }).collect())
}

/// The budget of an edition: its dossiers, its tiers, its start funds, and last what remains of the envelope.
///
/// # Errors
/// The register's.
pub fn of_edition(view: View<'_>, tr: &Tr, edition: &EditionRow) -> Result<Report> {
    let rules = view.rule_set(edition.id)?;
    let (awards, start_funds): (Vec<Line>, Vec<Line>) =
        lines(view, edition)?.into_iter().partition(|line| line.row.fund == Fund::Award);
    let total: Balance = awards.iter().map(|line| &line.balance).sum();
    let mut dossiers = table(tr, "dossiers", dossier_columns(tr), rows_of(&rules, tr, &awards));
    dossiers.when_empty = Some(tr.text("budget-dossiers-empty"));
    let mut funds = table(tr, "start_funds", dossier_columns(tr), rows_of(&rules, tr, &start_funds));
    funds.note = start_funds.first().map(|_| {
        let total: Balance = start_funds.iter().map(|line| &line.balance).sum();
        let fact = Fact::new("budget-start-funds-note")
            .with("granted", total.awarded)
            .with("paid", total.sums.paid())
            .with("justified", total.sums.justified());
        tr.fact(&fact)
    });
    let flows = view.envelope_flows(edition.id)?;
    let locked = view.locked_until(edition.id)?;
    Ok(Report {
        name: "budget",
        title: tr.fact(&Fact::new("budget-edition-title").with("edition", &edition.reference)),
        sections: vec![
            Section::Table(dossiers),
            Section::Table(tiers(tr, &rules, &awards)),
            Section::Table(funds),
            facts(tr, "totals", &total),
            envelope(tr, &[(edition, flows)], total.awarded, locked.map_or(Cell::Empty, Cell::Date)),
        ],
    })
}

fn dossier_columns(tr: &Tr) -> Vec<Column> {
    let mut columns = vec![aside(tr, "dossier"), column(tr, "neighbourhood"), aside(tr, "tier")];
    columns.extend(amount_columns(tr));
    columns
}

fn tier_cell(rules: &RuleSet, tr: &Tr, code: Option<&str>) -> Cell {
    Cell::code(code, |code| name_of(&rules.tiers, code).get(tr.language()).to_owned())
}

fn rows_of(rules: &RuleSet, tr: &Tr, lines: &[Line]) -> Vec<Vec<Cell>> {
    let row = |line: &Line| {
        let mut cells = vec![
            Cell::Text(line.row.reference.clone()),
            Cell::Text(line.row.name.clone()),
            tier_cell(rules, tr, line.row.tier.as_deref()),
        ];
        cells.extend(amount_cells(&line.balance));
        cells
    };
    lines.iter().map(row).collect()
}

/// What the dossiers of each tier were awarded together; nothing where an edition has no tiers.
fn tiers(tr: &Tr, rules: &RuleSet, lines: &[Line]) -> Table {
    let place = |code: &Option<&str>| {
        rules.tiers.iter().position(|tier| Some(tier.code.as_str()) == *code).unwrap_or(usize::MAX)
    };
    let mut groups: BTreeMap<(usize, Option<&str>), (usize, Balance)> = BTreeMap::new();
    for line in lines.iter().filter(|_| !rules.tiers.is_empty()) {
        let code = line.row.tier.as_deref();
        let group = groups.entry((place(&code), code)).or_default();
        *group = (group.0 + 1, group.1.plus(&line.balance));
    }
    let rows = groups.iter().map(|((_, code), (count, balance))| {
        let mut cells = vec![tier_cell(rules, tr, *code), Cell::count(*count)];
        cells.extend(amount_cells(balance));
        cells
    });
    let mut columns = vec![column(tr, "tier"), aside(tr, "dossiers")];
    columns.extend(amount_columns(tr));
    table(tr, "tiers", columns, rows.collect())
}

/// The envelope, or those of several editions together: what came in, what went out, and what remains. Where one is not
/// stated, there is no sum of them.
fn envelope(tr: &Tr, of: &[(&EditionRow, EnvelopeFlows)], awarded: Cents, locked: Cell) -> Section {
    let stated: Option<Vec<Cents>> = of.iter().map(|(edition, _)| edition.envelope).collect();
    let sum =
        |amount: fn(&EnvelopeFlows) -> Cents| -> Cents { of.iter().map(|(_, flows)| amount(flows)).sum() };
    let known = stated.is_some();
    let cells = vec![
        ("stated", Cell::money(stated.map(|stated| stated.into_iter().sum()))),
        ("carried_in", Cell::Money(sum(|flows| flows.carried_in))),
        ("returned", Cell::Money(sum(EnvelopeFlows::returned))),
        ("carried_out", Cell::Money(sum(|flows| flows.carried_out))),
        ("awarded", Cell::Money(awarded)),
        ("beyond", Cell::Money(sum(|flows| flows.beyond))),
        ("left", Cell::money(known.then(|| sum(EnvelopeFlows::left)))),
        ("locked_until", locked),
    ];
    let measured = |(key, cell): (&'static str, Cell)| {
        let column = general(tr, "left");
        let measure = if key == "locked_until" { Measure::Unsaid } else { Measure::Money };
        // What seldom happens is told when it did.
        let secondary = matches!(key, "carried_in" | "returned" | "carried_out" | "beyond");
        (Column { key: key.into(), label: label(tr, key), secondary, ..column }.measuring(measure), cell)
    };
    Section::Facts {
        key: "envelope",
        title: Some(tr.text("budget-envelope-title")),
        facts: cells.into_iter().map(measured).collect(),
    }
}

/// The budget of a dossier: what it was awarded in all and by project, its start fund, what else came in, and each
/// account.
///
/// # Errors
/// The register's.
pub fn of_dossier(view: View<'_>, tr: &Tr, dossier: &DossierRow) -> Result<Report> {
    let sums = view.sums_of_dossier(dossier.edition, dossier.id)?;
    let awards = view.awards_of(dossier.id)?;
    let titles: BTreeMap<u32, String> =
        view.decided_projects(dossier.id)?.into_iter().map(|row| (row.number, row.title)).collect();
    let of_fund = |wanted: Fund| -> Sums {
        let rows = sums.iter().filter(|((fund, _), _)| *fund == wanted);
        rows.fold(Sums::default(), |sum, (_, sums)| sum.plus(sums))
    };
    let total = Balance {
        awarded: awards.iter().map(|(_, amount)| *amount).sum(),
        sums: of_fund(Fund::Award),
        scheduled: view.scheduled_of(dossier.id, Fund::Award)?,
    };
    let mut projects: BTreeMap<Option<u32>, Balance> = BTreeMap::new();
    for (project, awarded) in awards {
        projects.entry(project).or_default().awarded = awarded;
    }
    for ((_, project), sums) in sums.iter().filter(|((fund, _), _)| *fund == Fund::Award) {
        projects.entry(*project).or_default().sums = *sums;
    }
    let project_row = |(number, balance): (&Option<u32>, &Balance)| {
        let title = number.and_then(|number| titles.get(&number)).cloned();
        let mut cells =
            vec![number.map_or(Cell::Empty, |number| Cell::Count(number.into())), Cell::text(title)];
        // Payments are of the dossier, not of one project.
        let known = AMOUNTS.iter().zip(amount_cells(balance));
        cells.extend(known.filter(|(key, _)| !of_payments(key)).map(|(_, cell)| cell));
        cells
    };
    let mut project_columns = vec![column(tr, "number"), aside(tr, "title")];
    project_columns.extend(amount_columns(tr).filter(|column| !of_payments(&column.key)));
    let project_rows = projects.iter().map(project_row).collect();
    let granted = view.start_fund_granted(dossier.id)?;
    let start_fund = Balance {
        awarded: granted.unwrap_or_default(),
        sums: of_fund(Fund::StartFund),
        scheduled: view.scheduled_of(dossier.id, Fund::StartFund)?,
    };
    let start_rows = granted.map(|_| amount_cells(&start_fund).collect());
    let income = view.income_by_kind(dossier.id)?;
    let income_rows = income.into_iter().map(|(kind, amount)| {
        vec![Cell::Code { label: tr.text(&format!("budget-income-{kind}")), code: kind }, Cell::Money(amount)]
    });
    Ok(Report {
        name: "budget-dossier",
        title: tr.fact(
            &Fact::new("budget-dossier-title")
                .with("reference", &dossier.reference)
                .with("neighbourhood", &dossier.name),
        ),
        sections: vec![
            facts(tr, "award", &total),
            Section::Table(table(tr, "projects", project_columns, project_rows)),
            Section::Table(table(
                tr,
                "start_fund",
                amount_columns(tr).collect(),
                start_rows.into_iter().collect(),
            )),
            Section::Table(table(
                tr,
                "income",
                vec![column(tr, "kind"), column(tr, "amount")],
                income_rows.collect(),
            )),
            Section::Table(accounts(tr, &sums)),
        ],
    })
}

fn of_payments(key: &str) -> bool {
    matches!(key, "scheduled" | "unscheduled")
}

/// What each account of a dossier holds.
fn accounts(tr: &Tr, sums: &BTreeMap<(Fund, Option<u32>), Sums>) -> Table {
    let mut rows = Vec::new();
    for ((fund, project), sums) in sums {
        for account in Account::OF_DOSSIER {
            let amount = match account {
                Account::Reserved => sums.reserved,
                Account::Committed => sums.committed,
                Account::Paid => sums.to_justify,
                Account::Justified => sums.open,
                Account::Closed => sums.closed,
                Account::Recoverable => sums.recoverable,
                Account::Waived => sums.waived,
                Account::Lapsed => sums.lapsed,
                Account::Source | Account::Envelope | Account::Carried => Cents::ZERO,
            };
            if amount != Cents::ZERO {
                rows.push(vec![
                    term(tr, "fund", &fund.to_string()),
                    project.map_or(Cell::Empty, |number| Cell::Count(number.into())),
                    term(tr, "account", &account.to_string()),
                    Cell::Money(amount),
                ]);
            }
        }
    }
    let columns = vec![column(tr, "fund"), column(tr, "number"), column(tr, "account"), column(tr, "amount")];
    table(tr, "accounts", columns, rows)
}

/// The movements of an edition or of one dossier, each with what is committed after it.
///
/// # Errors
/// The register's.
pub fn postings(
    view: View<'_>,
    tr: &Tr,
    edition: &EditionRow,
    dossier: Option<&DossierRow>,
) -> Result<Report> {
    let rows = view.postings(edition.id, dossier.map(|dossier| dossier.id))?;
    let mut running = Cents::ZERO;
    let row = |row: &PostingRow| {
        let (posting, movement) = (&row.posting, &row.posting.movement);
        if movement.to == Account::Committed {
            running = running.plus(movement.amount);
        }
        if movement.from == Account::Committed {
            running = running.minus(movement.amount);
        }
        vec![
            Cell::Count(row.id.0),
            Cell::Date(posting.on),
            term(tr, "cause", &posting.cause.to_string()),
            Cell::text(row.dossier.clone()),
            term(tr, "fund", &posting.fund.to_string()),
            movement.project.map_or(Cell::Empty, |number| Cell::Count(number.into())),
            term(tr, "account", &movement.from.to_string()),
            term(tr, "account", &movement.to.to_string()),
            Cell::Money(movement.amount),
            Cell::Money(running),
            Cell::text(posting.note.clone()),
        ]
    };
    let rows = rows.iter().map(row).collect();
    let columns = vec![
        aside(tr, "posting"),
        column(tr, "on_day"),
        column(tr, "cause"),
        if dossier.is_none() { column(tr, "dossier") } else { aside(tr, "dossier") },
        aside(tr, "fund"),
        aside(tr, "number"),
        column(tr, "from"),
        column(tr, "to"),
        column(tr, "amount"),
        aside(tr, "running"),
        aside(tr, "note"),
    ];
    let what = dossier.map_or(&edition.reference, |dossier| &dossier.reference);
    let mut shown = Table { title: None, ..table(tr, "postings", columns, rows) };
    shown.when_empty = Some(tr.text("budget-postings-empty"));
    Ok(Report {
        name: "postings",
        title: tr.fact(&Fact::new("budget-postings-of").with("what", what)),
        sections: vec![Section::Table(shown)],
    })
}

/// What a parliament asks of the money of some editions: awarded, paid and justified in all, by dossier, theme of the
/// projects, municipality, tier and edition, each with its share of the envelopes. A dossier counts under its first
/// municipality, so that each table adds up to the whole; a theme or a tier only in its own programme. `what` is how the
/// editions are called together.
///
/// # Errors
/// The register's.
pub fn accounted(
    view: View<'_>,
    tr: &Tr,
    (what, editions): (&Value, &[EditionRow]),
    today: NaiveDate,
) -> Result<Report> {
    let ids: Vec<EditionId> = editions.iter().map(|edition| edition.id).collect();
    let scope = Scope { editions: &ids, as_of: today };
    let rules = rule_sets(view, &ids)?;
    let names = Names { rules: &rules, tr };
    let programme = |id: EditionId| {
        let found = editions.iter().find(|edition| edition.id == id);
        found.map(|edition| edition.programme.clone()).unwrap_or_default()
    };
    let mut awards: Vec<(EditionId, Line)> = Vec::new();
    let mut envelopes = Vec::new();
    for edition in editions {
        let own = lines(view, edition)?.into_iter().filter(|line| line.row.fund == Fund::Award);
        awards.extend(own.map(|line| (edition.id, line)));
        envelopes.push((edition, view.envelope_flows(edition.id)?));
    }
    let total: Balance = awards.iter().map(|(_, line)| &line.balance).sum();
    // A sum of some envelopes would say too little.
    let stated: Option<Vec<Cents>> = editions.iter().map(|edition| edition.envelope).collect();
    let whole = stated.map(|stated| stated.into_iter().sum::<Cents>());
    let share_of = |balance: &Balance, whole: Option<Cents>| {
        [
            Cell::Money(balance.awarded),
            Cell::Money(balance.sums.paid()),
            Cell::Money(balance.sums.justified()),
            Cell::share(balance.awarded, whole),
        ]
    };
    let columns = |of: Vec<Column>| {
        let mut columns = of;
        columns.extend(["awarded", "paid", "justified"].map(|key| column(tr, key)));
        columns.push(general(tr, "share"));
        columns
    };
    let named = |first: Cell, balance: &Balance| [vec![first], share_of(balance, whole).into()].concat();
    let mut themes: Groups = BTreeMap::new();
    for edition in editions {
        let only = [edition.id];
        let scope = Scope { editions: &only, as_of: today };
        for ((none, theme), balance) in by_theme(view, &scope, edition.id)? {
            add(&mut themes, (none, edition.programme.clone(), theme), edition.id, &balance);
        }
    }
    let of: BTreeMap<DossierId, &Balance> =
        awards.iter().map(|(_, line)| (line.row.dossier, &line.balance)).collect();
    let mut places: Groups = BTreeMap::new();
    for dossier in scope.dossiers(view)? {
        if let Some(balance) = of.get(&dossier.id) {
            // The code of a municipality is the same in every programme.
            add(&mut places, (false, String::new(), dossier.nis.clone()), dossier.edition, balance);
        }
    }
    let mut tiers: Groups = BTreeMap::new();
    for (edition, line) in awards.iter().filter(|(_, line)| line.row.tier.is_some()) {
        add(&mut tiers, (false, programme(*edition), line.row.tier.clone()), *edition, &line.balance);
    }
    let dossiers = awards.iter().map(|(_, line)| {
        let first = [Cell::Text(line.row.reference.clone()), Cell::Text(line.row.name.clone())];
        [first.into(), Vec::from(share_of(&line.balance, whole))].concat()
    });
    let rows = |groups: &Groups, name: &dyn Fn(EditionId, &str) -> Cell, with_programme: bool| {
        let row = |((_, programme, code), (edition, sum)): (&Key, &(EditionId, Balance))| {
            let first = code.as_deref().map_or(Cell::Empty, |code| name(*edition, code));
            let mut cells = named(first, sum);
            cells.extend(with_programme.then(|| Cell::Text(programme.clone())));
            cells
        };
        groups.iter().map(row).collect::<Vec<_>>()
    };
    let several = editions.iter().any(|edition| edition.programme != editions[0].programme);
    let told_apart = |key: &'static str| {
        let mut all = columns(vec![column(tr, key)]);
        all.push(if several { general(tr, "programme") } else { general_aside(tr, "programme") });
        all
    };
    let by_edition = editions.iter().filter(|_| editions.len() > 1).map(|edition| {
        let own = awards.iter().filter(|(of, _)| *of == edition.id);
        let sum: Balance = own.map(|(_, line)| &line.balance).sum();
        let mut cells = vec![Cell::Text(edition.reference.clone())];
        cells.extend(share_of(&sum, edition.envelope));
        cells.extend([Cell::money(edition.envelope), Cell::Text(edition.programme.clone())]);
        cells
    });
    let mut of_edition = columns(vec![general(tr, "edition")]);
    of_edition.extend([general(tr, "envelope"), general_aside(tr, "programme")]);
    let of_dossier = vec![aside(tr, "dossier"), column(tr, "neighbourhood")];
    let mut by_dossier = table(tr, "dossiers", columns(of_dossier), dossiers.collect());
    by_dossier.when_empty = Some(tr.text("budget-dossiers-empty"));
    let locked = match editions {
        [only] => view.locked_until(only.id)?.map_or(Cell::Empty, Cell::Date),
        _ => Cell::Empty,
    };
    let by_municipality = rows(&places, &|edition, nis| names.municipality(edition, nis), false);
    let by_theme = rows(&themes, &|edition, code| names.theme(edition, code), true);
    let by_tier = rows(&tiers, &|edition, code| names.tier(edition, code), true);
    Ok(Report {
        name: "report-budget",
        title: tr.fact(&Fact::new("budget-report-title").with("edition", what.clone())),
        sections: vec![
            Section::Table(by_dossier),
            Section::Table(table(tr, "themes", told_apart("theme"), by_theme)),
            Section::Table(table(
                tr,
                "municipalities",
                columns(vec![column(tr, "municipality")]),
                by_municipality,
            )),
            Section::Table(table(tr, "tiers", told_apart("tier"), by_tier)),
            Section::Table(Table {
                title: Some(tr.text("report-editions-title")),
                ..table(tr, "editions", of_edition, by_edition.collect())
            }),
            facts(tr, "totals", &total),
            envelope(tr, &envelopes, total.awarded, locked),
        ],
    })
}

/// Of what no code is known or not, the programme in which a code means something, and the code.
type Key = (bool, String, Option<String>);

/// What was awarded and paid in each group, with an edition that knows its name.
type Groups = BTreeMap<Key, (EditionId, Balance)>;

fn add(groups: &mut Groups, key: Key, edition: EditionId, balance: &Balance) {
    let group = groups.entry(key).or_insert((edition, Balance::default()));
    group.1 = group.1.plus(balance);
}

/// Awarded, paid and justified by the theme of each project; what is of no theme comes last.
fn by_theme(
    view: View<'_>,
    scope: &Scope<'_>,
    edition: EditionId,
) -> Result<BTreeMap<(bool, Option<String>), Balance>> {
    let mut themes: BTreeMap<(DossierId, u32), Option<String>> = BTreeMap::new();
    let mut sums: BTreeMap<(bool, Option<String>), Balance> = BTreeMap::new();
    let mut add = |theme: Option<String>, balance: Balance| {
        let sum = sums.entry((theme.is_none(), theme)).or_default();
        *sum = sum.plus(&balance);
    };
    for project in scope.projects(view)? {
        let awarded = project.decision.map_or(Cents::ZERO, |made| made.amount);
        add(project.theme.clone(), Balance { awarded, ..Balance::default() });
        themes.insert((project.dossier, project.number), project.theme);
    }
    for row in view.sums_until(edition, scope.as_of)? {
        if row.fund == Fund::Award {
            let theme = row.project.and_then(|number| themes.get(&(row.dossier, number)).cloned().flatten());
            add(theme, Balance { sums: row.sums, ..Balance::default() });
        }
    }
    sums.retain(|_, balance| *balance != Balance::default());
    Ok(sums)
}
