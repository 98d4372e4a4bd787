//! The story by what is typed in a terminal.

use super::{DAYS, MINUTES, afterwards, applied, export, same};
use crate::common::{Room, Talk};

/// What is typed on each of the days of the story.
const TALKS: [fn(&Room); DAYS.len()] = [
    admission,
    people,
    asked,
    agreed,
    walk,
    visit,
    next_version,
    expertise,
    expert_was_here,
    roadmap,
    new_version,
    submission,
];

/// The story by prompts.
fn by_prompts() -> Room {
    let mut room = applied();
    for ((day, _), talk) in DAYS.iter().zip(TALKS) {
        room.at(&format!("{day}T09:00:00Z"));
        talk(&room);
    }
    room
}

fn admission(room: &Room) {
    Talk::new(room, "admit roue").ends(0);
    let mut talk = Talk::new(room, "coach assign roue");
    talk.words("Naam van de coach", "Nora Desmet");
    talk.ends(0);
}

fn people(room: &Room) {
    let mut talk = Talk::new(room, "person add");
    talk.words("Naam", "Lien Claes");
    talk.words("E-mailadres", "lien.example.org");
    talk.words("E-mailadres", "lien@example.org");
    talk.words("Telefoonnummer", "0470 12 34 56");
    talk.words("Adres", "<");
    talk.words("Telefoonnummer", "");
    talk.words("Adres", "Raadsplein 1, 1070 Anderlecht");
    talk.words("Rekeningnummer", "BE68 5390 0754 7034");
    talk.choice("In welke taal", 2);
    talk.choice("Bewaren?", 0);
    talk.ends(0);
    let mut talk = Talk::new(room, "person role add claes roue");
    talk.choice("In welke rol?", 2);
    talk.ends(0);
    let mut talk = Talk::new(room, "organisation add");
    talk.words("Naam van de organisatie", "Buurthuis De Rotonde");
    talk.choice("Welk soort organisatie?", 2);
    talk.words("Ondernemingsnummer", "0123.456.700");
    talk.words("Ondernemingsnummer", "0123.456.749");
    talk.words("E-mailadres", "rotonde@example.org");
    talk.words("Telefoonnummer", "02 555 12 34");
    talk.words("Adres", "Raadsplein 2");
    talk.words("Rekeningnummer", "");
    talk.choice("Bewaren?", 0);
    talk.ends(0);
    let mut talk = Talk::new(room, "partner add roue");
    talk.words("Welke organisatie?", "rotonde");
    talk.choice("Hoe ver staat het?", 0);
    talk.words("Opmerking", "Buurthuis aan het plein");
    talk.ends(0);
}

fn asked(room: &Room) {
    let mut talk = Talk::new(room, "partner status roue");
    talk.choice("Hoe ver staat het?", 0);
    let said = talk.ends(0);
    assert!(said.contains("gevraagd sinds 13-10-2021"), "{said}");
}

fn agreed(room: &Room) {
    let mut talk = Talk::new(room, "partner status roue");
    talk.choice("Hoe ver staat het?", 0);
    let said = talk.ends(0);
    assert!(said.contains("akkoord sinds 14-10-2021"), "{said}");
    let mut talk = Talk::new(room, "partner bring roue");
    talk.choice("Wat brengt de partner in?", 2);
    talk.words("Hoeveel uren?", "veel");
    talk.words("Hoeveel uren?", "12");
    talk.words("Waarvoor?", "Kinderopvang");
    talk.ends(0);
}

fn walk(room: &Room) {
    let mut talk = Talk::new(room, "meeting add roue");
    talk.choice("Wat voor bijeenkomst?", 2);
    talk.words("Op welke dag?", "");
    talk.words("Hoe laat?", "10:00");
    talk.words("Waar?", "Raadsplein");
    talk.words("Wat staat er op de agenda?", "Plekken bekijken");
    talk.ends(0);
    let mut talk = Talk::new(room, "meeting attend 1");
    talk.words("Wie was erbij?", "amina, Jan Peeters");
    talk.words("Hoeveel anderen?", "12");
    let said = talk.ends(0);
    assert!(said.contains("14 aanwezigen"), "{said}");
    // Somebody who writes the minutes and closes the editor.
    let script = room.file("editor.sh", format!("cat > \"$1\" <<'END'\n{MINUTES}END\n"));
    let editor = format!("/bin/sh {}", script.display());
    Talk::with_editor(room, "meeting minutes 1", &editor).ends(0);
    let mut talk = Talk::new(room, "meeting action 1");
    talk.words("Wat moet er gebeuren?", "Foto’s van de hoek maken");
    talk.words("Wie doet het?", "Jan");
    talk.words("Tegen welke dag?", "2021-10-30");
    talk.ends(0);
}

fn visit(room: &Room) {
    let mut talk = Talk::new(room, "coach visit roue");
    talk.words("Waarover gaat het bezoek?", "Eerste gesprek");
    talk.words("Op welke dag?", "");
    talk.words("Hoelang duurde het?", "1:30");
    talk.words("Wat is er te noteren?", "Goede sfeer");
    let action = "Aan de gemeente vragen wie de straat beheert @Nora 2021-11-19";
    talk.words("Welk actiepunt is afgesproken?", action);
    talk.words("Nog een actiepunt?", "");
    talk.ends(0);
    inventory(room);
    let mut talk = Talk::new(room, "document add roue intentienota-getekend.txt");
    talk.choice("Wat voor document is het?", 0);
    talk.words("Titel", "Intentienota, getekend");
    talk.words("Welke datum staat erop?", "18/09/2021");
    talk.ends(0);
}

/// The walk through the questions, broken off with Ctrl-C and taken up again.
fn inventory(room: &Room) {
    let mut talk = Talk::new(room, "inventory roue");
    talk.words("Wanneer is de plaatsbeschrijving gemaakt?", "2021-10-16");
    talk.choice("Op welke manier?", 0);
    talk.words("Hoeveel bewoners", "34");
    talk.words("Hoeveel gebruikers", "6");
    talk.words("Hoeveel partners", "2");
    talk.choice("Bewaren?", 0);
    talk.words("Welke groepen wonen", "Veel jonge gezinnen");
    talk.words("Waar?", "Clemenceaulaan");
    talk.words("Welke groepen wonen", "");
    talk.words("Wie bereiken we moeilijk", "Wie laat werkt, komt niet naar de vergadering");
    talk.words("Waar?", "");
    talk.words("Wie bereiken we moeilijk", "");
    talk.until("(3/19)");
    talk.until("› ");
    talk.keys("Op het pl\u{3}");
    let said = talk.ends(8);
    assert!(said.contains("Gestopt; wat u beantwoord hebt, is bewaard"), "{said}");
    let mut talk = Talk::new(room, "inventory roue");
    talk.until("2 van 19 vragen zijn al doorlopen");
    talk.words("Waar en wanneer ontmoeten", "<");
    talk.until("Al genoteerd (2): Wie laat werkt");
    talk.words("Wie bereiken we moeilijk", "");
    for number in 3..=19 {
        if let Some((text, place)) = finding(number) {
            talk.until(&format!("({number}/19)"));
            talk.until("› ");
            talk.keys(&format!("{text}\r"));
            talk.words("Waar?", place);
        }
        talk.until(&format!("({number}/19)"));
        talk.until("› ");
        talk.keys("\r");
    }
    let said = talk.ends(0);
    assert!(said.contains("alle vragen doorlopen, 4 vaststellingen"), "{said}");
    measures(room, ["40", "", "12,5", "", "", "", "", "", "", "", ""]);
}

/// What was found at a question of the themes, and where.
fn finding(number: u32) -> Option<(&'static str, &'static str)> {
    match number {
        16 => Some(("Het plein is helemaal verhard", "Raadsplein")),
        18 => Some(("Auto’s rijden te snel langs de school", "Clemenceaulaan")),
        _ => None,
    }
}

/// What was measured, indicator by indicator.
fn measures(room: &Room, values: [&str; 11]) {
    let mut talk = Talk::new(room, "inventory measure roue");
    for (number, value) in (1..).zip(values) {
        talk.until(&format!("({number}/11)"));
        talk.until("› ");
        talk.keys(&format!("{value}\r"));
    }
    talk.ends(0);
}

fn next_version(room: &Room) {
    let mut talk = Talk::new(room, "inventory start roue");
    talk.yes("Vertrekken van de vaststellingen van de vorige versie?");
    talk.words("Wanneer is de plaatsbeschrijving gemaakt?", "2021-10-26");
    talk.choice("Op welke manier?", 1);
    talk.words("Hoeveel bewoners", "51");
    talk.words("Hoeveel gebruikers", "9");
    talk.words("Hoeveel partners", "3");
    talk.choice("Bewaren?", 0);
    talk.yes("Nu vaststellingen noteren?");
    talk.choice("Wat voor vaststelling is het?", 1);
    talk.words("Wat is er vastgesteld?", "Te weinig schaduw");
    // From the choice for none, past the way back, to the third theme.
    talk.choice("Bij welk thema hoort het?", 4);
    talk.words("Waar?", "Raadsplein");
    talk.choice("Van wie is die plek?", 2);
    talk.no("Nog een vaststelling?");
    talk.ends(0);
    measures(room, ["", "", "", "", "", "", "", "", "", "3", ""]);
    let said = Talk::new(room, "inventory compare roue").ends(0);
    assert!(said.contains("Te weinig schaduw"), "{said}");
}

fn expertise(room: &Room) {
    let mut talk = Talk::new(room, "expert request roue");
    talk.choice("Welk expertisedomein?", 4);
    talk.words("Waarbij moet de deskundige helpen?", "Hoe wordt de straat veilig?");
    talk.words("Hoeveel halve dagen?", "7");
    talk.ends(0);
    for (half_days, code) in [("", 4), ("4", 0)] {
        let mut talk = Talk::new(room, "expert book roue");
        talk.words("Naam van de deskundige", "Piet Wouters");
        talk.words("Van welk bureau?", "Bureau Groen");
        talk.words("Voor welke dag", "03/11/2021");
        talk.words("Hoeveel halve dagen worden er geboekt?", half_days);
        let said = talk.ends(code);
        assert!(code == 0 || said.contains("hoogstens 6"), "{said}");
    }
}

fn expert_was_here(room: &Room) {
    let mut talk = Talk::new(room, "expert done roue");
    talk.words("Hoeveel halve dagen zijn er gebruikt?", "3");
    talk.words("Wat is eruit gekomen?", "Schets van de straat");
    talk.ends(0);
}

fn roadmap(room: &Room) {
    let mut talk = Talk::new(room, "plan start roue");
    talk.words("Wat wil de wijk worden?", "Een plein waar kinderen veilig spelen");
    talk.ends(0);
    let mut talk = Talk::new(room, "plan roue");
    talk.words("Titel van het project", "Speelstraat");
    talk.choice("Thema", 8);
    talk.words("Wat moet het project teweegbrengen?", "Elke woensdag spelen op straat");
    talk.words("Op welke vaststellingen steunt het?", "1, 4, 6");
    talk.words("Op welke vaststellingen steunt het?", "1, 4, 5");
    talk.words("Gevraagd bedrag", "");
    talk.words("Gevraagde expertise", "public-space:4");
    talk.choice("Ligt het in de openbare ruimte?", 2);
    talk.words("Waar?", "Clemenceaulaan");
    talk.words("Waar op de kaart?", "50.83,4.31");
    talk.yes("Vergunningen toevoegen?");
    talk.words("Waarvoor is een vergunning nodig?", "inname van de openbare weg");
    talk.words("Wie verleent ze?", "gemeente Anderlecht");
    talk.choice("Hoe staat het ermee?", 1);
    talk.words("Wanneer is ze aangevraagd?", "04/11/2021");
    talk.words("Tegen wanneer komt er een antwoord?", "15/12/2021");
    talk.no("Nog een vergunning?");
    costs(&mut talk);
    talk.yes("Betaalt nog iemand anders mee?");
    talk.choice("Wie betaalt mee?", 0);
    talk.words("Waar komt het vandaan?", "opbrengst van het straatfeest");
    talk.words("Hoeveel (€)?", "239");
    talk.no("Nog iemand?");
    steps(&mut talk);
    talk.choice("Bewaren?", 0);
    talk.no("Nog een project?");
    talk.ends(0);
    let mut talk = Talk::new(room, "step begin roue --on 2021-11-04");
    talk.choice("Welke stap?", 0);
    talk.ends(0);
    let mut talk = Talk::new(room, "step begin roue --on 2021-11-04");
    talk.choice("Welke stap?", 0);
    talk.ends(0);
    let mut talk = Talk::new(room, "step done roue");
    talk.choice("Welke stap?", 1);
    talk.ends(0);
    let mut talk = Talk::new(room, "partner bring roue");
    talk.choice("Wat brengt de partner in?", 0);
    talk.words("Welk bedrag?", "400");
    talk.words("Waarvoor?", "Voor de koffer");
    // From the whole roadmap to its first project.
    talk.choice("Voor welk project?", 1);
    talk.ends(0);
    let mut talk = Talk::new(room, "action done --on 2021-11-04");
    talk.choice("Welk actiepunt?", 0);
    talk.ends(0);
}

fn costs(talk: &mut Talk) {
    talk.yes("Nu kosten toevoegen?");
    talk.words("Wat wordt gekocht", "Opbergkoffer");
    // From the choice for none, past the way back.
    talk.choice("Kostencategorie", 4);
    talk.words("Eenheidsprijs", "1.900,00");
    talk.words("Hoeveel?", "");
    talk.choice("Btw-tarief", 5);
    talk.choice("Is de btw in de prijs begrepen?", 1);
    talk.words("Nummer van de offerte", "2021-118");
    talk.yes("Nog een kostenlijn?");
    talk.words("Wat wordt gekocht", "Spelmateriaal");
    talk.choice("Kostencategorie", 2);
    talk.words("Eenheidsprijs", "155");
    talk.words("Hoeveel?", "2,5");
    talk.choice("Btw-tarief", 0);
    talk.words("Nummer van de offerte", "");
    talk.no("Nog een kostenlijn?");
}

fn steps(talk: &mut Talk) {
    let steps = [
        ("Vergunning gemeente", "het comité", "04/11/2021", "31/01/2022", ""),
        ("Affiches", "", "04/11/2021", "10/11/2021", ""),
        ("Inrichting", "de buurtploeg", "01/03/2022", "31/08/2022", "1, 2"),
    ];
    talk.yes("Nu stappen toevoegen?");
    for (number, (title, who, start, due, after)) in (1..).zip(steps) {
        talk.words("Wat moet er gebeuren?", title);
        talk.words("Wie doet het?", who);
        talk.words("Vanaf welke dag?", start);
        talk.words("Tegen welke dag?", due);
        talk.words("Na welke stappen?", after);
        match number {
            3 => talk.no("Nog een stap?"),
            _ => talk.yes("Nog een stap?"),
        }
    }
}

fn new_version(room: &Room) {
    let mut talk = Talk::new(room, "plan start roue");
    talk.words("Waarom komt er een nieuwe versie?", "Na het gesprek met de coach");
    talk.ends(0);
    let said = Talk::new(room, "action step 2").ends(0);
    assert!(said.contains("stap 1.4"), "{said}");
    let mut talk = Talk::new(room, "expert request roue");
    talk.choice("Welk expertisedomein?", 5);
    talk.words("Waarbij moet de deskundige helpen?", "Hoe bereiken we wie laat werkt?");
    talk.words("Hoeveel halve dagen?", "1");
    talk.choice("Voor welk project?", 1);
    talk.ends(0);
}

fn submission(room: &Room) {
    for line in ["plan check roue", "check roue", "agenda"] {
        Talk::new(room, line).ends(0);
    }
    let said = Talk::new(room, "advance-phase roue").ends(0);
    assert!(said.contains("ingediend en bevroren (SHA-256"), "{said}");
}

#[test]
fn the_same_story_by_prompts_and_by_flags_leaves_the_same_register() {
    let (typed, flags) = (by_prompts(), afterwards());
    same(&export(&flags), &export(&typed), "differs");
    for line in [
        "report dossier roue",
        "agenda",
        "plan show roue",
        "plan show roue --version 1",
        "inventory show roue",
        "inventory show roue --version 1",
        "meeting show 1",
        "list --all",
        "show roue",
    ] {
        let line = format!("{line} --format json --no-input");
        assert_eq!(flags.wijk(&line).succeeds().stdout, typed.wijk(&line).succeeds().stdout, "{line}");
    }
}
