//! The money of one dossier, from its start fund to a closed account, through the program: one line refused, one accepted
//! in part, less awarded than asked, and money that has to come back. Once for each language, and all of it undone.

use crate::common::{Room, fixture};

struct Story {
    room: Room,
    /// What was said to each command that somebody would look at.
    told: String,
}

impl Story {
    fn in_language(language: &str) -> Self {
        let mut room = Room::new();
        room.speaking(language);
        Self { room, told: String::new() }
    }

    fn day(&mut self, day: &str) {
        self.room.at(&format!("{day}T09:00:00Z"));
    }

    /// A command that succeeds.
    #[track_caller]
    fn wijk(&self, line: &str) {
        self.room.wijk(&format!("{line} --no-input")).succeeds();
    }

    /// A command whose answer is kept.
    #[track_caller]
    fn look(&mut self, line: &str) {
        let said = self.room.wijk(line).succeeds();
        self.told.push_str(&said.transcript());
        self.told.push('\n');
    }

    /// What a command says as JSON.
    #[track_caller]
    fn data(&self, line: &str) -> serde_json::Value {
        let said = self.room.wijk(&format!("{line} --format json")).succeeds();
        serde_json::from_str(&said.stdout).unwrap()
    }

    /// La Roue in its preparation.
    fn begin(&mut self) {
        self.day("2021-06-01");
        self.wijk("init");
        self.wijk(
            "edition open brussels-qdc/2021 --set money.instalments=signature:80,proofs:rest \
             --set money.unspent=returns --set money.recover.months=1",
        );
        self.day("2021-09-24");
        let file = fixture("imports/qdc-2021-candidates.csv");
        self.wijk(&format!("apply --from '{}'", file.display()));
        self.day("2021-10-04");
        self.wijk("admit roue");
        self.wijk("coach assign roue 'Kim Begeleider'");
    }

    /// Posters out of the start fund, repaid on proof (B-SB-5a).
    fn start_fund(&mut self) {
        self.look("fund grant roue");
        self.wijk("account set roue --holder 'Wijkcomité La Roue' --iban 'BE68 5390 0754 7034'");
        self.day("2021-10-20");
        self.wijk("expense note add roue --reference 'Nota 1'");
        self.look(
            "expense add roue --date 2021-10-12 --seller 'Drukkerij Zennedal' --vat-number BE0999000228 \
             --description Affiches --gross 121 --rate 21 --agreed 2021-10-10 --proof F-12",
        );
        self.wijk("expense accept roue 1.1");
        self.look("payment add roue --note 1");
        self.wijk("payment run");
        self.day("2021-10-25");
        self.wijk("payment confirm 1 --on 2021-10-25");
        self.look("fund show roue");
    }

    /// Of three projects one is awarded as asked, one in part, one refused; approved and signed.
    fn award(&mut self) {
        self.day("2021-11-22");
        self.wijk("coach visit roue Stappenplan --hours 1:30");
        self.wijk("partner add roue 'Gemeente Anderlecht' --kind municipality --status agreed");
        let of = |folder: &str| fixture(&format!("{folder}/la-roue.toml")).display().to_string();
        self.wijk(&format!("inventory add roue --from '{}'", of("inventories")));
        self.wijk(&format!("plan write roue --from '{}'", of("roadmaps")));
        self.wijk("advance-phase roue");
        self.wijk(
            "admissibility assess roue --met complete --met citizen --met collective --met sustainable",
        );
        self.wijk("admissibility close roue --by agency");
        self.day("2021-12-11");
        for project in 1..=3 {
            self.wijk(&format!("opinion add roue favourable --project {project} --by council"));
        }
        self.wijk("decide roue award --project 1 --amount 6200 --by agency");
        self.wijk("decide roue award --project 2 --amount 2300 --by agency --reason 'Zonder de tombola'");
        self.wijk("decide roue refuse --project 3 --by agency --reason 'De stad vernieuwt de glasbollen'");
        self.day("2022-01-10");
        for step in ["finance-inspector", "budget-minister", "minister"] {
            self.wijk(&format!("approve roue {step}"));
        }
        self.wijk("decide notify roue");
        self.wijk("agreement draw roue --from 2022-02-01 --until 2023-03-31");
        self.wijk("agreement sent roue");
        self.wijk("agreement signed roue --by group");
        self.wijk("agreement signed roue --by office");
        self.wijk("advance-phase roue");
    }

    /// The first instalment, from the claim to the bank.
    fn first_instalment(&mut self) {
        self.look("payment plan roue");
        self.wijk("payment add roue");
        self.wijk("payment claim 2 --on 2022-01-10");
        self.look("payment run");
        self.day("2022-01-20");
        self.room.file(
            "bank.csv",
            "Boekingsdatum;Bedrag;Rekening tegenpartij;Mededeling;Transactienummer\n\
             18/01/2022;-6.800,00;BE68 5390 0754 7034;+++200/0000/00270+++;T-1\n\
             19/01/2022;-45,00;BE71 0961 2345 6769;factuur 2022/3;T-2\n",
        );
        self.look("payment confirm --from bank.csv");
        self.look("budget roue");
    }

    /// Four purchases: one accepted in part, one refused.
    fn expenses(&mut self) {
        self.day("2022-09-01");
        let file = fixture("expenses/la-roue.csv");
        std::fs::copy(file, self.room.path("kosten.csv")).unwrap();
        self.wijk("expense import roue kosten.csv --fund award");
        self.look("expense check roue 2");
        self.wijk("expense accept roue 2.1 2.3");
        self.wijk("expense accept roue 2.2 --amount 1000 --reason 'Eén dag was niet voor het project'");
        self.wijk("expense refuse roue 2.4 --reason 'Eten en drinken wordt niet betaald'");
        self.look("expense list roue");
    }

    /// More was paid than is accepted: the rest comes back in two parts.
    fn settle(&mut self) {
        self.day("2023-04-10");
        self.wijk("evaluate roue --on 2023-04-01 --participants 40 --lasting 'De speelstraat' --maintainer 'Het comité' \
             --lessons 'Vroeger beginnen' --project 1=done --project '2=partly:De tombola ging niet door'");
        self.look("settle roue --fund award");
        self.look("recovery list");
        self.wijk("recovery repaid 1 --amount 1000 --on 2023-04-10");
        self.day("2023-05-02");
        self.wijk("recovery repaid 1 --on 2023-05-02");
        self.wijk("settle roue --fund start-fund");
        self.wijk("advance-phase roue");
        self.look("budget roue");
        self.look("budget");
    }

    fn whole(language: &str) -> Self {
        let mut story = Self::in_language(language);
        story.begin();
        story.start_fund();
        story.award();
        story.first_instalment();
        story.expenses();
        story.settle();
        story
    }
}

#[test]
fn from_start_fund_to_a_closed_account_in_dutch() {
    let story = Story::whole("nl");
    insta::assert_snapshot!(story.told, @"");
    let journal = story.room.wijk("export --format hledger --year 2021").succeeds().stdout;
    assert!(journal.contains("QDC-2021-001"), "{journal}");
    story.room.wijk("doctor").succeeds();
}

#[test]
fn from_start_fund_to_a_closed_account_in_french() {
    let story = Story::whole("fr");
    insta::assert_snapshot!(story.told, @"");
}

#[test]
fn from_start_fund_to_a_closed_account_in_english() {
    let story = Story::whole("en");
    insta::assert_snapshot!(story.told, @"");
}

#[test]
fn all_that_was_done_with_money_is_undone_and_done_again() {
    let mut story = Story::in_language("en");
    story.begin();
    story.start_fund();
    story.award();
    let before = (story.data("budget"), story.data("budget roue"), story.data("budget postings roue"));
    let operations =
        |story: &Story| story.data("log --limit 1000")["data"]["operations"].as_array().unwrap().len();
    let first = operations(&story);
    story.first_instalment();
    story.expenses();
    story.settle();
    let after = (story.data("budget"), story.data("budget roue"), story.data("budget postings roue"));
    let steps = operations(&story) - first;
    for _ in 0..steps {
        story.wijk("undo --yes");
    }
    assert_eq!(before, (story.data("budget"), story.data("budget roue"), story.data("budget postings roue")));
    for _ in 0..steps {
        story.wijk("redo --yes");
    }
    assert_eq!(after, (story.data("budget"), story.data("budget roue"), story.data("budget postings roue")));
    story.room.wijk("doctor").succeeds();
}
