//! Kom op voor je wijk of Leuven: three strands with rules, amounts and a path of their own. Every number is that of
//! the seed, with the code of its rule. What happens to an experiment afterwards is in the stories of the realisation.

use super::Story;

const CRITERIA: &str =
    "--met quality --met group-process --met cooperation --met feasible --met policy --met sustainable";

/// A group that applied in a strand, on a day on which the desk is open.
fn applied(story: &Story, strand: &str, group: &str, more: &str) {
    story.wijk(&format!(
        "apply --edition KOW-2026 --track {strand} --neighbourhood '{group}' --municipality Leuven \
         --contact 'An Voorbeeld' --email an@example.org {more}"
    ));
}

/// Ten supporters from a list, at ten addresses, and the two who answer for it, at two others.
fn supported(story: &Story, handle: &str) {
    let rows: String =
        (1..=10).map(|number| format!("Buur {number};Naamsestraat {number}, 3000 Leuven\n")).collect();
    story.room.file("steun.csv", format!("Naam;Adres\n{rows}"));
    story.wijk(&format!("member add {handle} --from steun.csv --kind supporter"));
    story.wijk(&format!("member add {handle} 'Alix Peter' --kind responsible --address 'Naamsestraat 11'"));
    story.wijk(&format!("member add {handle} 'Robin Meter' --kind responsible --address 'Naamsestraat 12'"));
}

/// From a submitted form to the approval of the college (L-9), with an amount where there is one.
fn approved(story: &Story, handle: &str, amount: &str) {
    story.wijk(&format!("advance-phase {handle}"));
    story.wijk(&format!("admissibility assess {handle} {CRITERIA}"));
    story.wijk(&format!("admissibility close {handle} --by working-group"));
    story.wijk(&format!("opinion add {handle} favourable --project 1 --by working-group"));
    story.wijk(&format!("opinion add {handle} favourable --project 1 --by committee"));
    story.wijk(&format!("decide {handle} award --project 1 {amount} --by college"));
    story.wijk(&format!("approve {handle} college"));
}

#[test]
fn l_1_twelve_supporters_at_twelve_addresses_however_they_are_written() {
    let story = Story::begin("2026-01-20", "leuven-kow/2026");
    applied(&story, "create", "Tiense wijk", "");
    let rows: String =
        (1..=9).map(|number| format!("Buur {number};Tiensestraat {number}0, Leuven\n")).collect();
    story.room.file("steun.csv", format!("Naam;Adres\n{rows}"));
    story.wijk("member add tiense --from steun.csv --kind supporter");
    story.wijk("member add tiense 'Alix Peter' --kind responsible --address 'Tiensestraat 5 bus 2'");
    assert_eq!(story.in_the_way("tiense"), ["L-1", "L-2"], "L-1: 10 of 12; L-2: only one is responsible");
    story.wijk("member add tiense 'Robin Meter' --kind responsible --address 'Tiensestraat 5 bus 3'");
    assert_eq!(
        story.in_the_way("tiense"),
        ["L-1"],
        "L-1: 11 at 11 addresses, a box is an address of its own"
    );
    story
        .wijk("member add tiense 'Sam Huisgenoot' --kind supporter --address 'tiensestr. 5 b2, 3000 LEUVEN'");
    let said = story.room.wijk("admit tiense").exits(4).transcript();
    assert!(said.contains("11 verschillende adressen"), "L-1: 12 people on 11 addresses: {said}");
    story.wijk("member add tiense 'Noor Buur' --kind supporter --address 'Tiensestraat 6'");
    assert_eq!(story.in_the_way("tiense"), [""; 0], "L-1: twelve; L-15: peter and meter are two of them");
    story.wijk("admit tiense");
}

#[test]
fn l_3_the_days_of_the_jury_are_inclusive() {
    let mut story = Story::begin("2026-01-20", "leuven-kow/2026");
    let deadline = |story: &Story, handle: &str| {
        let said = story.room.wijk(&format!("check {handle}")).transcript();
        said.lines().find(|line| line.contains("L-3")).unwrap_or_default().to_owned()
    };
    // 23:59:59 in Leuven is 22:59:59 in UTC, in winter.
    story.room.at("2026-02-15T22:59:59Z");
    applied(&story, "create", "Februari", "");
    assert!(deadline(&story, "februari").contains("uiterste dag 15-02-2026"), "L-3: the last second counts");
    story.room.at("2026-02-15T23:00:00Z");
    applied(&story, "create", "Maart", "");
    let next = deadline(&story, "maart");
    assert!(next.contains("uiterste dag 15-09-2026"), "L-3: after it comes the next jury: {next}");
    // In summer it is 21:59:59.
    story.room.at("2026-09-15T21:59:59Z");
    applied(&story, "create", "September", "");
    story.room.at("2026-09-15T22:00:00Z");
    let late = "apply --edition KOW-2026 --track create --neighbourhood Oktober --municipality Leuven \
                --contact 'An Voorbeeld' --email an@example.org --no-input";
    let said = story.room.wijk(late).exits(4).transcript();
    assert!(said.contains("L-3"), "L-3: midnight of 16 September is too late: {said}");
}

#[test]
fn doe_mee_takes_an_item_of_the_catalogue_and_no_money() {
    let mut story = Story::begin("2026-01-20", "leuven-kow/2026");
    applied(&story, "join-in", "Park buurt", "--theme green");
    supported(&story, "park");
    story.wijk("admit park");
    story.wijk("plan start park");
    story.wijk("plan project add park --title 'Eigen ontwerp' --ask 0.01");
    assert_eq!(story.in_the_way("park"), ["W-CATALOGUE", "W-SUPPLIED"], "an item, which the city supplies");
    let edited = story.wijk("plan project edit park 1 --item moestuin --title Buurtmoestuin --ask 0");
    assert!(!edited.contains("cost add"), "no word of costs where there are none: {edited}");
    assert_eq!(story.in_the_way("park"), [""; 0]);
    story.wijk("advance-phase park");
    story.wijk(&format!("admissibility assess park {CRITERIA}"));
    // L-13: the garden has criteria of its own.
    let open =
        story.room.wijk("admissibility close park --by working-group --no-input").exits(4).transcript();
    assert!(open.contains("ecologisch") && open.contains("bodemstaal"), "L-13: {open}");
    story.wijk("admissibility assess park --met garden-ecological --met garden-site");
    story.wijk("admissibility close park --by working-group");
    story.wijk("opinion add park favourable --project 1 --by working-group");
    let one = "decide park award --project 1 --by college --no-input";
    let said = story.room.wijk(one).exits(4).transcript();
    assert!(said.contains("L-9-COMMITTEE"), "L-9: the committee too: {said}");
    story.wijk("opinion add park favourable --project 1 --by committee");
    story.wijk("decide park award --project 1 --by college");
    assert_eq!(story.in_the_way("park"), ["L-9"], "L-9: the college approves");
    let approved = story.wijk("approve park college");
    assert!(!approved.contains("agreement"), "there is nothing to agree on: {approved}");
    story.wijk("decide notify park");
    story.wijk("advance-phase park");
    story.day("2026-07-01");
    assert_eq!(story.in_the_way("park"), ["W-EVALUATED"], "no account, no settlement");
    story.wijk(
        "evaluate park --on 2026-06-30 --participants 20 --lasting 'De tuin' --maintainer 'De buren' \
         --lessons 'Begin klein' --project 1=done",
    );
    story.wijk("advance-phase park");
    // L-6: still there two years after.
    let care = story.wijk("aftercare list");
    assert!(care.contains("-2028"), "L-6: two years later: {care}");
}

#[test]
fn l_4_creeer_has_18_600_for_material_and_2_500_for_meeting() {
    let story = Story::begin("2026-01-20", "leuven-kow/2026");
    applied(&story, "create", "Dijle oever", "--theme meeting");
    supported(&story, "dijle");
    story.wijk("admit dijle");
    story.wijk("plan start dijle");
    story.wijk("plan project add dijle --title Ontmoetingsplek");
    story.wijk("plan cost add dijle 1 --label Bouw --unit-price 18600.01 --category material");
    assert_eq!(story.in_the_way("dijle"), ["L-4"], "L-4: 18 600.01 is too much for material");
    story.wijk("plan cost edit dijle 1 1 --unit-price 18600");
    assert_eq!(story.in_the_way("dijle"), [""; 0], "L-4: 18 600 is not");
    story.wijk("plan cost add dijle 1 --label Opening --unit-price 2500.01 --category meeting");
    assert_eq!(story.in_the_way("dijle"), ["L-4-MEETING", "L-4-BOTH"], "L-4: 2 500.01 for meeting");
    story.wijk("plan cost edit dijle 1 2 --unit-price 2500");
    assert_eq!(story.in_the_way("dijle"), [""; 0], "L-4: 2 500 for meeting, 21 100 together");
    approved(&story, "dijle", "--amount 21100");
    assert_eq!(story.in_the_way("dijle"), [""; 0], "L-9: advice of both and the approval of the college");
}

#[test]
fn l_7_and_l_8_projects_of_one_neighbourhood_do_not_compete() {
    let story = Story::begin("2026-01-20", "leuven-kow/2026");
    for number in 1..=2 {
        applied(&story, "create", "Ridderbuurt", "");
        let handle = format!("KOW-2026-00{number}");
        supported(&story, &handle);
        story.wijk(&format!("admit {handle}"));
        story.wijk(&format!("plan start {handle}"));
        story.wijk(&format!("plan project add {handle} --title 'Idee {number}'"));
        story.wijk(&format!("plan cost add {handle} 1 --label Bouw --unit-price 18600 --category material"));
        approved(&story, &handle, "--amount 18600");
        let moved = story.wijk(&format!("advance-phase {handle}"));
        assert!(!moved.contains("nvelop"), "L-8: no envelope is spoken of: {moved}");
    }
    let page = story.wijk("programme explain leuven-kow/2026");
    assert!(!page.contains("hoogstens één lopend"), "L-8: several, one after the other");
}

#[test]
fn a_year_of_leuven_is_twenty_two_projects_and_their_sum_to_the_cent() {
    let mut story = Story::begin("2026-01-20", "leuven-kow/2026");
    let mut rows = String::new();
    for number in 1..=22 {
        rows += &format!(
            "[[application]]\nneighbourhood = \"Buurt {number:02}\"\nmunicipality = \"Leuven\"\ntrack = \"create\"\n\
             submitted = 2026-01-15\nlanguage = \"nl\"\ncontact-name = \"Contact {number}\"\n\
             contact-email = \"buurt{number}@example.org\"\n"
        );
        for member in 1..=12 {
            let kind = if member > 10 { "responsible" } else { "supporter" };
            rows += &format!(
                "[[application.members]]\nname = \"Buur {number}-{member}\"\nkind = \"{kind}\"\n\
                 address = \"Straat {number} {member}\"\n"
            );
        }
    }
    story.room.file("jaar.toml", rows);
    story.wijk("apply --from jaar.toml");
    let mut sum = 0;
    for number in 1..=22_i64 {
        let handle = format!("KOW-2026-{number:03}");
        // About 250 000 euro in all (L2).
        let cents = 1_136_000 + number * 37;
        sum += cents;
        let amount = format!("{}.{:02}", cents / 100, cents % 100);
        story.room.file(
            "plan.toml",
            format!(
                "[[projects]]\ntitle = \"Idee {number}\"\nask = \"{amount}\"\n\
                 [[projects.costs]]\nlabel = \"Bouw\"\nunit-price = \"{amount}\"\ncategory = \"material\"\n"
            ),
        );
        story.wijk(&format!("admit {handle}"));
        story.wijk(&format!("plan write {handle} --from plan.toml"));
        approved(&story, &handle, &format!("--amount {amount}"));
    }
    story.day("2026-12-31");
    let said = story.room.wijk("report annual --year 2026 --format json").succeeds().stdout;
    assert!(said.contains(&sum.to_string()), "{sum}: {said}");
    assert_eq!(sum, 25_001_361, "about 250 000 euro");
}

#[test]
fn every_strand_is_told_as_it_is() {
    let mut story = Story::begin("2026-01-20", "leuven-kow/2026");
    let page = story.explained("nl", "leuven-kow");
    let strand = |from: &str, to: &str| {
        let (_, after) = page.split_once(&format!("### {from}\n")).unwrap();
        after.split_once(to).unwrap().0.to_owned()
    };
    let join_in = strand("Doe mee", "### Experimenteer\n");
    for told in ["pasklaar aanbod", "geen geld mee gemoeid", "niets uitbetaald", "2 jaar na het afsluiten"] {
        assert!(join_in.contains(told), "{told}: {join_in}");
    }
    let experiment = strand("Experimenteer", "### Creëer\n");
    for told in ["enkele maanden", "stopt of verankerd", "Duur van het experiment", "stoppen, langer lopen"] {
        assert!(experiment.contains(told), "{told}: {experiment}");
    }
    assert!(!experiment.contains("18.600"), "L-4 is of another strand: {experiment}");
    let create = strand("Creëer", "\n## ");
    for told in ["€ 18.600,00", "€ 2.500,00", "eigen idee", "2 jaar na het afsluiten"] {
        assert!(create.contains(told), "{told}: {create}");
    }
    assert!(page.contains("15-02-2020") && page.contains("15-09-2020"), "L-3, L-12: {page}");
    for language in ["fr", "en"] {
        let page = story.explained(language, "leuven-kow");
        assert!(page.contains("18.600,00 €") || page.contains("€18,600.00"), "L-4 in {language}: {page}");
    }
}

#[test]
fn who_stands_elsewhere_is_told_by_the_phases_of_leuven() {
    let mut story = Story::begin("2026-01-20", "leuven-kow/2026");
    applied(&story, "create", "Vaart wijk", "");
    for line in
        ["plan start vaart", "opinion add vaart favourable --project 1 --by committee", "step done vaart 1.1"]
    {
        let said = story.room.wijk(&format!("{line} --no-input")).exits(4).transcript();
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains("Idee en draagvlak"), "{said}");
        assert!(!said.contains("voorbereiding") && !said.contains("kandidaat"), "{said}");
    }
    story.room.speaking("fr");
    let said = story.room.wijk("plan start vaart --no-input").exits(4).transcript();
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Idée et adhésion") && said.contains("Élaboration et Réalisation"), "{said}");
}

#[test]
fn the_form_of_each_strand_asks_its_own_fields_and_holds_nothing_up() {
    let story = Story::begin("2026-01-20", "leuven-kow/2026");
    let open = |handle: &str, code: &str| {
        let said = story.room.wijk(&format!("check {handle} --format json"));
        let found: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
        let findings = found["data"]["findings"].as_array().unwrap();
        findings.iter().find(|one| one["rule"] == code).map(|one| one["state"] == "broken")
    };
    for (strand, group, code) in [
        ("join-in", "Park buurt", "W-FORM-JOIN-IN"),
        ("experiment", "Ridder buurt", "W-FORM-EXPERIMENT"),
        ("create", "Dijle oever", "W-FORM-CREATE"),
    ] {
        applied(&story, strand, group, "--theme green");
        let handle = group.split(' ').next().unwrap().to_lowercase();
        supported(&story, &handle);
        story.wijk(&format!("admit {handle}"));
        story.wijk(&format!("plan start {handle}"));
        let item = if strand == "join-in" { "--item moestuin" } else { "--title Plek" };
        story.wijk(&format!("plan project add {handle} {item}"));
        assert_eq!(open(&handle, code), Some(true), "L-5, L-6: {strand}");
        assert_eq!(story.in_the_way(&handle), [""; 0], "a form that is not full holds nothing up: {strand}");
        if strand != "join-in" {
            story.wijk(&format!("field set {handle} need='Nergens een bank' group-process='Drie avonden'"));
        }
        if strand == "create" {
            assert_eq!(open(&handle, code), Some(true), "the fields of the project are still empty");
            story.wijk(&format!("field set {handle} --project 1 kind=materieel"));
        }
        if strand != "experiment" {
            story.wijk(&format!("field set {handle} --project 1 upkeep='De buren'"));
        }
        assert_eq!(open(&handle, code), Some(false), "L-5, L-6: {strand}");
    }
    let said = story.room.wijk("field set ridder --project 1 upkeep=Niemand --no-input");
    assert_ne!(said.code, 0, "an experiment does not ask for upkeep: {}", said.transcript());
}

#[test]
fn leuven_has_words_of_its_own() {
    let mut story = Story::begin("2026-01-20", "leuven-kow/2026");
    for (language, group, plan) in [
        ("nl", "De groep buren", "Het projectvoorstel"),
        ("fr", "Le groupe de voisins", "La proposition de projet"),
        ("en", "The group of neighbours", "The project proposal"),
    ] {
        let page = story.explained(language, "leuven-kow");
        assert!(page.contains(group) && page.contains(plan), "{page}");
        for usual in ["tuurgroep", "tappenplan", "comité de pilotage", "feuille de route", "roadmap"] {
            assert!(!page.contains(usual), "{usual}: {page}");
        }
    }
    applied(&story, "create", "Vaart wijk", "");
    supported(&story, "vaart");
    let said = story.wijk("admit vaart");
    assert!(!said.contains("kandida"), "{said}");
    let said = story.wijk("plan start vaart") + &story.wijk("member list vaart");
    assert!(said.contains("projectvoorstel, versie 1") && said.contains("Groep buren van"), "{said}");
}
