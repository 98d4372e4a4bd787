//! Real conversations in a real terminal: eighty columns, Dutch, nothing but what is typed.

use crate::common::{Room, Talk};

/// A room with an open edition and nothing in it, while applications are taken in.
fn room() -> Room {
    let mut room = Room::with_register();
    room.wijk("edition open brussels-qdc/2021 --envelope 115000 --on 2021-06-01").succeeds();
    room.at("2021-09-20T09:00:00Z");
    room
}

fn apply(room: &Room) {
    let mut talk = Talk::new(room, "apply");
    talk.words("Naam van de wijk", "La Rue");
    talk.choices("Gemeente(n) (spatie kruist aan, enter gaat verder)", &[0]);
    talk.words("Grenzen van de wijk", "<");
    talk.choices("Gemeente(n)", &[]);
    talk.words("Grenzen van de wijk", "Tussen spoor en vaart");
    talk.choice("Spoor", 0);
    talk.choices("Thema", &[0, 2]);
    talk.words("Contactpersoon", "Amina Benali");
    talk.words("E-mailadres", "amina.example.org");
    talk.words("E-mailadres", "amina@example.org");
    talk.choice("Taal van de contactpersoon", 1);
    for member in
        ["Amina Benali", "Jan Peeters", "Lise Dupont", "Omar Haddad", "Els Maes", "Buurthuis (partner)"]
    {
        talk.words("Lid van de stuurgroep", member);
    }
    talk.words("Lid van de stuurgroep", "");
    talk.words("Motivatie", "Een veilige straat");
    talk.words("Gevraagd bedrag", "14.800");
    talk.words("Gevraagd bedrag", "14.800,00");
    talk.words("Ingediend op", "");
    talk.choice("Bewaren?", 1);
    talk.choice("Wat wijzigen?", 0);
    talk.words("Naam van de wijk", "La Roue");
    talk.choice("Bewaren?", 0);
    let said = talk.ends(0);
    assert!(said.contains("✘ "), "the wrong address is refused:\n{said}");
    assert!(said.contains("✓ QDC-2021-001 La Roue"), "{said}");
    assert!(said.contains("❯ ✔ Anderlecht"), "one sees where one stands without colour:\n{said}");
    assert!(said.contains("→ wijk admit QDC-2021-001"), "{said}");
    let shown = room.wijk("show roue").succeeds().stdout;
    assert!(
        shown.contains("Amina Benali") && shown.contains("amina@example.org") && shown.contains("Anderlecht"),
        "{shown}"
    );
}

#[test]
fn a_dossier_goes_from_the_application_to_its_end_through_prompts_alone() {
    let room = room();
    apply(&room);
    talk_on(room);
}

fn talk_on(mut room: Room) {
    room.at("2021-10-08T09:00:00Z");
    Talk::new(&room, "admit roue").ends(0);
    let mut talk = Talk::new(&room, "coach assign roue");
    talk.words("Naam van de coach", "Nora Desmet");
    talk.ends(0);
    let mut talk = Talk::new(&room, "inventory roue");
    talk.words("Wanneer is de plaatsbeschrijving gemaakt?", "2021-10-02");
    talk.choice("Op welke manier?", 0);
    talk.words("Hoeveel bewoners deden mee?", "vijf");
    talk.words("Hoeveel bewoners deden mee?", "34");
    talk.words("Hoeveel gebruikers van de wijk", "6");
    talk.words("Hoeveel partners", "2");
    talk.choice("Bewaren?", 0);
    talk.words("Welke groepen wonen", "Veel kinderen");
    talk.words("Waar?", "Clemenceaulaan");
    talk.words("Welke groepen wonen", "");
    talk.words("Wie bereiken we moeilijk", "Wie laat werkt");
    talk.words("Waar?", "");
    talk.until("? Wie bereiken we moeilijk");
    talk.keys("Nieuw\u{3}");
    let said = talk.ends(8);
    assert!(said.contains("✓ QDC-2021-001 La Roue: plaatsbeschrijving, versie 1"), "{said}");
    assert!(said.contains("Gestopt; wat u beantwoord hebt, is bewaard"), "{said}");
    assert!(said.contains("Bewoners en gebruikers · 0 van 3"), "{said}");
    walk_on(&room);
    plan(&room);
    Talk::new(&room, "check roue").ends(0);
    Talk::new(&room, "advance-phase roue").ends(0);
    room.at("2021-12-10T09:00:00Z");
    let mut talk = Talk::new(&room, "admissibility assess roue");
    for question in ["Het dossier is volledig", "Gedragen door", "Collectief", "Duurzaam, goed"] {
        talk.choice(question, 0);
    }
    talk.ends(0);
    let mut talk = Talk::new(&room, "admissibility close roue");
    talk.choice("Wie sluit ze af?", 0);
    talk.ends(0);
    let mut talk = Talk::new(&room, "opinion add roue");
    talk.choice("Wat is het advies?", 0);
    talk.words("Wie geeft het advies?", "Raad van de Participatieve Duurzame Wijken");
    talk.ends(0);
    let mut talk = Talk::new(&room, "decide roue");
    talk.choice("Over welk project gaat de beslissing?", 0);
    talk.choice("Beslissing over «Speelstraat»", 0);
    talk.words("Toegekend bedrag", "veel");
    talk.words("Toegekend bedrag", "1000");
    talk.choice("Wie heeft beslist?", 0);
    talk.no("Zijn er voorwaarden");
    let said = talk.ends(0);
    Talk::new(&room, "approve roue").ends(0);
    Talk::new(&room, "agreement draw roue").ends(0);
    Talk::new(&room, "agreement signed roue --by group").ends(0);
    let mut talk = Talk::new(&room, "agreement signed roue");
    talk.choice("Wie heeft getekend?", 1);
    talk.ends(0);
    assert!(said.contains("Rest van de enveloppe van de editie: € 114.000,00 van € 115.000,00"), "{said}");
    Talk::new(&room, "advance-phase roue").ends(0);
    room.at("2022-10-10T09:00:00Z");
    let mut talk = Talk::new(&room, "step done roue");
    talk.choice("Welke stap?", 0);
    talk.ends(0);
    let mut talk = Talk::new(&room, "evaluate roue");
    talk.choice("Wat is er van project 1 «Speelstraat» geworden?", 1);
    talk.words("Waarom?", "Te veel regen");
    talk.choice("Kan een andere wijk dit gemakkelijk overdoen?", 2);
    talk.words("Wanneer heeft de stuurgroep geëvalueerd?", "");
    talk.words("Hoeveel mensen namen deel", "60");
    talk.words("Wat blijft er?", "<");
    talk.words("Hoeveel mensen namen deel", "61");
    talk.words("Wat blijft er?", "Elke woensdag");
    talk.words("Wie onderhoudt", "Het comité");
    talk.words("Wat is er geleerd?", "Vroeg beginnen");
    talk.words("Wat raadt de groep het programma aan?", "");
    talk.choice("Bewaren?", 0);
    talk.ends(0);
    let mut talk = Talk::new(&room, "reporting write roue");
    talk.words("Vanaf welke dag?", "");
    talk.words("Tot en met welke dag?", "");
    talk.words("Wat is er gebeurd, in enkele zinnen?", "De straat werd een speelplek");
    talk.words("Wat valt er te vertellen over project 1", "");
    talk.words("Wie verklaart dit verslag oprecht en echt?", "An, voor het comité");
    talk.ends(0);
    Talk::new(&room, "reporting submit roue").ends(0);
    Talk::new(&room, "reporting accept roue").ends(0);
    let mut talk = Talk::new(&room, "settle roue");
    talk.choice("Wat gebeurt er met geld dat niet nodig was?", 1);
    talk.ends(0);
    let said = Talk::new(&room, "advance-phase roue").ends(0);
    assert!(said.contains("✓ QDC-2021-001 La Roue → afgesloten, op 10-10-2022"), "{said}");
    undo(&room);
}

/// Goes on where one was interrupted: at the second question, of which one finding is there already.
fn walk_on(room: &Room) {
    let mut talk = Talk::new(room, "inventory roue");
    talk.until("1 van 19 vragen zijn al doorlopen");
    talk.until("Al genoteerd (2): Wie laat werkt");
    talk.words("Wie bereiken we moeilijk", "<");
    talk.words("Welke groepen wonen", "");
    for number in 2..=19 {
        talk.until(&format!("({number}/19)"));
        talk.until("› ");
        talk.keys("\r");
    }
    let said = talk.ends(0);
    assert!(said.contains("alle vragen doorlopen, 2 vaststellingen"), "{said}");
    assert!(said.contains("Natuur en groen · 0 van 2") && !said.contains("Mobiliteit"), "{said}");
}

fn plan(room: &Room) {
    let mut talk = Talk::new(room, "plan roue");
    talk.words("Titel van het project", "Speelstraat");
    talk.choice("Thema", 0);
    talk.words("Wat moet het project teweegbrengen?", "Spelen op straat");
    talk.words("Op welke vaststellingen steunt het?", "7");
    talk.words("Op welke vaststellingen steunt het?", "1");
    talk.words("Gevraagd bedrag", "1000");
    talk.words("Gevraagde expertise", "");
    talk.choice("Ligt het in de openbare ruimte?", 0);
    talk.words("Waar?", "het plein");
    talk.words("Waar op de kaart?", "hier");
    talk.words("Waar op de kaart?", "50.83,4.31");
    talk.yes("Vergunningen toevoegen?");
    talk.words("Waarvoor is een vergunning nodig?", "inname van de straat");
    talk.words("Wie verleent ze?", "de gemeente");
    talk.choice("Hoe staat het ermee?", 0);
    talk.no("Nog een vergunning?");
    talk.yes("Nu kosten toevoegen?");
    talk.words("Wat wordt gekocht", "Verf");
    talk.choice("Kostencategorie", 0);
    talk.words("Eenheidsprijs", "1000");
    talk.words("Hoeveel?", "");
    talk.choice("Btw-tarief", 0);
    talk.words("Nummer van de offerte", "");
    talk.no("Nog een kostenlijn?");
    talk.no("Betaalt nog iemand anders mee?");
    talk.yes("Nu stappen toevoegen?");
    talk.words("Wat moet er gebeuren?", "Straat vragen");
    talk.words("Wie doet het?", "Amina");
    talk.words("Vanaf welke dag?", "");
    talk.words("Tegen welke dag?", "31/03/2022");
    talk.words("Na welke stappen?", "");
    talk.no("Nog een stap?");
    talk.choice("Bewaren?", 0);
    talk.no("Nog een project?");
    let said = talk.ends(0);
    assert!(said.contains("gevraagd € 1.000,00 van hoogstens € 15.000,00 (rest € 14.000,00)"), "{said}");
}

fn undo(room: &Room) {
    let mut talk = Talk::new(room, "undo");
    talk.no("Ongedaan maken?");
    let said = talk.ends(8);
    assert!(said.contains("Gestopt; niets gewijzigd"), "{said}");
    assert!(room.wijk("show roue").stdout.contains("afgesloten"));
    let mut talk = Talk::new(room, "undo");
    talk.words("Ongedaan maken?", "misschien");
    talk.yes("Ongedaan maken?");
    let said = talk.ends(0);
    assert!(said.contains("antwoord ja of nee") && said.contains("ongedaan gemaakt"), "{said}");
    assert!(!room.wijk("show roue").stdout.contains("afgesloten"));
}

#[test]
fn control_c_in_a_form_changes_nothing_and_gives_the_cursor_back() {
    let room = room();
    let mut talk = Talk::new(&room, "apply");
    talk.words("Naam van de wijk", "La Roue");
    talk.until("? Gemeente(n)");
    talk.until("Sint-Pieters-Woluwe");
    talk.keys("\u{3}");
    let said = talk.ends(8);
    assert!(said.contains("Gestopt; niets gewijzigd"), "{said}");
    let (hidden, shown) = (said.rfind("\u{1b}[?25l"), said.rfind("\u{1b}[?25h"));
    assert!(hidden.is_some() && shown > hidden, "the cursor stays hidden: {said:?}");
    let mut talk = Talk::new(&room, "apply");
    talk.until("? Naam van de wijk");
    talk.keys("La R\u{3}");
    talk.ends(8);
    assert!(room.wijk("list --format plain").succeeds().stdout.lines().count() == 1);
}
