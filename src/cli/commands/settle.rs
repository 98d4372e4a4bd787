//! `wijk settle`: the account of a dossier at the end.

use super::Outcome;
use super::moving::ask_reason;
use crate::cli::session::Session;
use crate::cli::{CommandError, asking, findings, input};
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::fact::Fact;
use crate::domain::ledger::{Fund, Unspent};
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::ops::settle::{Account, Accounts, SettleRequest, reopen, settle, show};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// `wijk settle`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Which account [default: the only one that is open]
    #[arg(long, value_enum, value_name = "FUND")]
    fund: Option<FundArg>,
    /// What becomes of what is not needed [default: as the edition says]
    #[arg(long, value_enum, value_name = "WHAT")]
    unspent: Option<UnspentArg>,
    /// The day on which it is settled [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// The last day to pay back what was paid too much [default: as the edition says]
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
    /// A note with it
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Set a rule aside; needs --reason
    #[arg(long = "override", value_name = "RULE")]
    aside: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Only show how the account stands
    #[arg(long, conflicts_with_all = ["unspent", "on", "due", "note", "aside", "reason", "reopen"])]
    show: bool,
    /// Open the account again, as long as nothing was paid or came back since; needs --reason
    #[arg(long, conflicts_with_all = ["unspent", "on", "due", "note", "aside"])]
    reopen: bool,
}

/// [`Fund`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FundArg {
    /// What was awarded.
    Award,
    /// The start fund.
    StartFund,
}

impl From<FundArg> for Fund {
    fn from(fund: FundArg) -> Self {
        match fund {
            FundArg::Award => Self::Award,
            FundArg::StartFund => Self::StartFund,
        }
    }
}

/// [`Unspent`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum UnspentArg {
    /// It goes back to the envelope.
    Returns,
    /// It is lost.
    Lapses,
}

impl From<UnspentArg> for Unspent {
    fn from(unspent: UnspentArg) -> Self {
        match unspent {
            UnspentArg::Returns => Self::Returns,
            UnspentArg::Lapses => Self::Lapses,
        }
    }
}

/// Settles the account of a dossier, shows it, or opens it again.
///
/// # Errors
/// As [`settle`] and [`reopen`]; a question that nobody can answer.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let fund = args.fund.map(Fund::from);
    if args.show {
        let known = session.open()?.read(|view| show(view, &args.dossier))?;
        let of = |account: &&Account| fund.is_none_or(|fund| fund == account.fund);
        let shown: Vec<&Account> = known.accounts.iter().filter(of).collect();
        return print(&known, &shown, session);
    }
    if args.reopen {
        return open_again(&args.dossier, fund, args.reason, session);
    }
    let (on, due) = (input::day("--on", args.on.as_deref())?, input::day("--due", args.due.as_deref())?);
    let mut request = SettleRequest {
        dossier: args.dossier,
        fund,
        unspent: args.unspent.map(Unspent::from),
        on,
        due,
        note: args.note,
        aside: args.aside,
        reason: args.reason,
    };
    let known = session.open()?.read(|view| show(view, &request.dossier))?;
    ask(&mut request, &known, session)?;
    let mut store = session.open_for_writing()?;
    let settled = settle(&mut session.context(&mut store, "settle"), &request)?;
    let reference = settled.dossier.reference.clone();
    let account = &settled.account;
    print(&known, &[account], session)?;
    let warnings: Vec<Finding> =
        settled.findings.iter().filter(|finding| finding.state == State::Broken).cloned().collect();
    findings::broken(&mut session.ui, &warnings);
    let balance = account.grant.balance();
    let code = match balance.0 {
        0 => "settle-done",
        1.. => "settle-done-due",
        _ => "settle-done-owed",
    };
    let fact = Fact::new(code)
        .with("reference", &reference)
        .with("neighbourhood", &settled.dossier.name)
        .with_term("fund", account.fund.term())
        .with("amount", Cents(balance.0.abs()))
        .with("on", settled.on);
    session.ui.done(&fact);
    if let Some(row) = &settled.recovery {
        let mut fact = Fact::new("settle-recovery").with("number", row.id.0).with("amount", row.amount);
        if let Some(due) = row.due {
            fact = fact.with("due", due);
        }
        session.ui.note(&fact);
        session.ui.next(&format!("wijk letter recovery {reference}"));
    } else if balance > Cents::ZERO {
        match account.fund {
            Fund::Award => session.ui.next(&format!("wijk payment add {reference} --balance")),
            Fund::StartFund => session.ui.next(&format!("wijk payment add {reference} --note …")),
        }
    } else {
        session.ui.next(&format!("wijk letter settlement {reference}"));
    }
    session.after_change();
    Ok(())
}

/// Asks what the flags and the edition left open.
fn ask(request: &mut SettleRequest, known: &Accounts, session: &mut Session) -> Result<(), CommandError> {
    if request.fund.is_none() && known.open()?.len() > 1 {
        let all = [Fund::Award, Fund::StartFund];
        request.fund = Some(asking::one_of(session, "settle-ask-fund", "--fund", "fund", &all)?);
    }
    let account = known.meant(request.fund)?;
    if request.unspent.is_none() && known.rules.money.unspent.is_none() {
        let all = [Unspent::Returns, Unspent::Lapses];
        request.unspent = Some(asking::one_of(session, "settle-ask-unspent", "--unspent", "unspent", &all)?);
    }
    let unasked = account.unasked();
    if unasked > Cents::ZERO && request.due.is_none() && known.rules.money.recover.is_none() {
        let fact = Fact::new("settle-paid-too-much").with("amount", unasked);
        session.ui.note(&fact);
        let typed = asking::text(session, "settle-ask-due", "--due")?;
        request.due = input::day("--due", Some(&typed))?;
    }
    Ok(())
}

fn open_again(dossier: &str, fund: Option<Fund>, reason: Option<String>, session: &mut Session) -> Outcome {
    let reason = match reason {
        Some(reason) => reason,
        None => ask_reason(session)?,
    };
    let mut store = session.open_for_writing()?;
    let opened = reopen(&mut session.context(&mut store, "settle"), dossier, fund, Some(&reason))?;
    let fact = Fact::new("settle-reopened")
        .with("reference", &opened.dossier.reference)
        .with_term("fund", opened.account.fund.term());
    session.ui.done(&fact);
    session.ui.next(&format!("wijk settle {}", opened.dossier.reference));
    session.after_change();
    Ok(())
}

fn print(known: &Accounts, accounts: &[&Account], session: &mut Session) -> Outcome {
    let tr = &session.ui.tr;
    let title = Fact::new("settle-title")
        .with("reference", &known.dossier.reference)
        .with("neighbourhood", &known.dossier.name);
    let mut sections = Vec::new();
    for account in accounts {
        sections.extend(account_sections(tr, account));
    }
    if sections.is_empty() {
        sections.push(Section::Prose(tr.text("settle-empty")));
    }
    session.print(&Report { name: "settlement", title: tr.fact(&title), sections })
}

fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "settled_on" | "unspent" | "note" | "title" | "kind" => Measure::Unsaid,
        "number" => Measure::Number,
        _ => Measure::Money,
    };
    let plain = Column::new(key, tr.text(&format!("settle-column-{}", key.replace('_', "-"))));
    // More money than costs is told when there is any.
    Column { secondary: key == "overfunded", ..plain.measuring(measure) }
}

fn account_sections(tr: &Tr, account: &Account) -> Vec<Section> {
    let (grant, settled) = (&account.grant, account.settled.as_ref());
    let of_award = account.fund == Fund::Award;
    let entitled = grant.entitled();
    let facts = vec![
        ("awarded", Cell::Money(grant.total())),
        ("declared", Cell::Money(account.declared.declared)),
        ("accepted", Cell::Money(account.declared.accepted)),
        ("refused", Cell::Money(account.declared.refused)),
        ("entitled", Cell::Money(entitled.iter().copied().sum())),
        ("paid", Cell::Money(grant.net_paid())),
        ("balance", Cell::Money(grant.balance())),
        ("overfunded", Cell::Money(account.overfunded())),
        ("settled_on", Cell::date(settled.map(|row| row.on))),
        (
            "unspent",
            // A start fund has means of its own, to which the rest goes back.
            Cell::code(settled.filter(|_| of_award).map(|row| row.unspent.to_string()), |code| {
                tr.term(&format!("unspent-{code}"))
            }),
        ),
        ("note", Cell::text(settled.and_then(|row| row.note.clone()))),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    let key = if of_award { "award" } else { "start_fund" };
    let title = tr.text(&format!("budget-{}-title", key.replace('_', "-")));
    let mut sections = vec![Section::Facts { key, title: Some(title), facts }];
    if !of_award {
        return sections;
    }
    let row = |((number, awarded), entitled): (&(Option<u32>, Cents), &Cents)| {
        let title =
            account.titles.iter().find(|(known, _)| Some(*known) == *number).map(|(_, title)| title.clone());
        let accepted: Cents =
            grant.accepted.iter().filter(|(of, _)| of == number).map(|(_, amount)| *amount).sum();
        vec![
            number.map_or(Cell::Empty, |number| Cell::Count(number.into())),
            Cell::text(title),
            Cell::Money(*awarded),
            Cell::Money(accepted),
            Cell::Money(*entitled),
        ]
    };
    let income = account.income.iter().map(|(kind, amount)| {
        vec![
            Cell::Code { label: tr.text(&format!("budget-income-{kind}")), code: kind.clone() },
            Cell::Money(*amount),
        ]
    });
    let table = |key, title: &str, columns: &[&'static str], rows| {
        Section::Table(Table {
            key,
            title: Some(tr.text(title)),
            columns: columns.iter().map(|key| column(tr, key)).collect(),
            rows,
            when_empty: None,
            note: None,
        })
    };
    sections.push(table(
        "projects",
        "budget-projects-title",
        &["number", "title", "awarded", "accepted", "entitled"],
        grant.awarded.iter().zip(&entitled).map(row).collect(),
    ));
    sections.push(table("income", "budget-income-title", &["kind", "amount"], income.collect()));
    sections
}
