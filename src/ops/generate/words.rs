//! Made-up words: neighbourhoods, people, applications.

use chrono::{Days, NaiveDate};

use super::{Year, below, chance, made_up_wrongly, pick};
use crate::domain::application::{Field, RawApplication, RawMember};
use crate::ops::Result;

const OPENINGS: [&str; 14] = [
    "",
    "Wijk ",
    "Quartier ",
    "Rond het ",
    "Place ",
    "Buurt ",
    "Autour du ",
    "Rue ",
    "Plein ",
    "Square ",
    "Parc ",
    "Hof ",
    "Collectif ",
    "Bas ",
];
const FIRSTS: [&str; 48] = [
    "Molen",
    "Katte",
    "Vogel",
    "Linden",
    "Kruis",
    "Zonne",
    "Water",
    "Kerk",
    "Berg",
    "Dal",
    "Roze",
    "Groene",
    "Witte",
    "Zwarte",
    "Hazel",
    "Eiken",
    "Beuken",
    "Elzen",
    "Wilgen",
    "Populier",
    "Vossen",
    "Konijnen",
    "Hertogen",
    "Konings",
    "Abdij",
    "Kapelle",
    "Schip",
    "Haven",
    "Vaart",
    "Zenne",
    "Maalbeek",
    "Bos",
    "Veld",
    "Weide",
    "Steen",
    "Zand",
    "Klei",
    "Leem",
    "Bakkers",
    "Wevers",
    "Smids",
    "Schippers",
    "Tuin",
    "Boomgaard",
    "Wijngaard",
    "Honing",
    "Bijen",
    "Sterren",
];
const SECONDS: [&str; 40] = [
    "veld", "poel", "berg", "dal", "hof", "bos", "beek", "straat", "plein", "kaai", "dries", "kouter",
    "donk", "broek", "heide", "rode", "gracht", "poort", "brug", "hoek", "einde", "laan", "dreef", "pad",
    "weg", "weide", "akker", "tuin", "burcht", "molen", "put", "bron", "vijver", "eiland", "steen", "zicht",
    "rust", "lust", "gaarde", "wijk",
];
const ENDINGS: [&str; 24] = [
    "",
    " Noord",
    " Zuid",
    " Oost",
    " West",
    " Été",
    " Sainte-Anne",
    " Saint-Roch",
    " Sint-Jozef",
    " Notre-Dame",
    " en Fête",
    " en Transition",
    " Vert",
    " Durable",
    " Ensemble",
    " Samen",
    " aan het Water",
    " du Midi",
    " de la Gare",
    " bij het Station",
    " Lumière",
    " Sans Bruit",
    " 1000 Façades",
    " Zomer",
];
const GIVEN: [&str; 24] = [
    "An", "Jan", "Zoë", "Karim", "Fatima", "Luc", "Sofie", "Mehdi", "Chloé", "Bram", "Noor", "Youssef",
    "Élise", "Pieter", "Aïcha", "Thomas", "Inès", "Wout", "Lotte", "Omar", "Hélène", "Dries", "Samira",
    "Jef",
];
const FAMILY: [&str; 30] = [
    "Peeters",
    "Janssens",
    "Dupont",
    "Aziz",
    "Maes",
    "Jacobs",
    "Mertens",
    "Willems",
    "Claes",
    "Goossens",
    "Wouters",
    "De Smet",
    "Dubois",
    "Lambert",
    "Martin",
    "Dumont",
    "Leroy",
    "Simon",
    "El Amrani",
    "Benali",
    "Diallo",
    "Nguyen",
    "Yılmaz",
    "Kowalski",
    "Moreau",
    "Hermans",
    "Michiels",
    "Aerts",
    "Van den Bossche",
    "François",
];
const WISHES: [&str; 6] = [
    "Wij willen een straat zonder wateroverlast en met meer ontmoeting",
    "Nous voulons un quartier où les enfants jouent dehors et où l’on composte ensemble",
    "De buurt heeft weinig groen; wij willen gevels en pleinen vergroenen",
    "Retrouver un lieu commun pour réparer, échanger et apprendre",
    "Minder sluipverkeer, meer banken, en een moestuin op het braakland",
    "Een propere wijk begint bij buren die elkaar kennen",
];
const THEMES: [&str; 7] = ["compost", "goodfood", "nature", "zerowaste", "energy", "cleanliness", "mobility"];

/// A day that is written in this program.
pub(super) fn day(text: &str) -> Result<NaiveDate> {
    text.parse().map_err(|_| made_up_wrongly(text))
}

/// A day so many days later.
pub(super) fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days))).unwrap_or(day)
}

/// Codes of two themes.
pub(super) fn themes(dossier: u32) -> [&'static str; 2] {
    let first = below(7, dossier, 20);
    let second = (first + 1 + below(6, dossier, 21)) % 7;
    [first, second].map(|at| THEMES[at as usize])
}

/// Name of a neighbourhood. The numbers are put in another order and then read as digits of a mixed base, so that
/// no two are the same before all have been used; then they get a number. One in forty is another's name with a
/// letter more.
pub(super) fn neighbourhood(number: u32) -> String {
    if number % 40 == 39 {
        return format!("{}s", neighbourhood(number - 1));
    }
    let all = (OPENINGS.len() * FIRSTS.len() * SECONDS.len() * ENDINGS.len()) as u64;
    let round = u64::from(number) / all;
    // 448 631 has no divisor in common with the number of names.
    let mut rest = usize::try_from(u64::from(number) % all * 448_631 % all).unwrap_or(0);
    let mut digit = |base: usize| {
        let digit = rest % base;
        rest /= base;
        digit
    };
    let ending = ENDINGS[digit(ENDINGS.len())];
    let opening = OPENINGS[digit(OPENINGS.len())];
    let (first, second) = (FIRSTS[digit(FIRSTS.len())], SECONDS[digit(SECONDS.len())]);
    match round {
        0 => format!("{opening}{first}{second}{ending}"),
        more => format!("{opening}{first}{second}{ending} {}", more + 1),
    }
}

/// A member's name; those of one dossier have different first names.
pub(super) fn person(dossier: u32, who: u32) -> String {
    let given = (below(24, dossier, 100) + who * 4) % 24;
    format!("{} {}", GIVEN[given as usize], pick(&FAMILY, dossier, 200 + who))
}

/// A contact's name: with a first name that no member has.
fn contact(neighbourhood: u32) -> String {
    let given = pick(&["Marie", "Paul", "Leen", "Ali", "Judith", "Hugo"], neighbourhood, 101);
    format!("{given} {}", pick(&FAMILY, neighbourhood, 201))
}

/// An application. A neighbourhood that comes back has its name, its municipality and its contact.
pub(super) fn application(dossier: u32, neighbourhood: u32, year: &Year) -> Result<RawApplication> {
    let mut raw = RawApplication { row: Some(dossier as usize + 1), ..RawApplication::default() };
    let mut say = |field: Field, text: String| raw.say(field, <&str>::from(field), text);
    let thematic = below(5, dossier, 1) == 0 && year.year < 2023;
    let themes = themes(dossier);
    say(Field::Neighbourhood, self::neighbourhood(neighbourhood));
    let place = 21_001 + below(19, neighbourhood, 2);
    let second = (below(6, neighbourhood, 3) == 0).then(|| format!(", {}", 21_001 + (place - 21_000) % 19));
    say(Field::Municipality, format!("{place}{}", second.unwrap_or_default()));
    say(Field::Perimeter, format!("tussen de {}straat en het spoor", pick(&FIRSTS, neighbourhood, 4)));
    say(Field::Track, if thematic { "thematic" } else { "neighbourhood" }.to_owned());
    if year.year >= 2023 {
        say(Field::Tier, pick(&["small-push", "ambitious", "multi-actor"], dossier, 5).to_owned());
    }
    say(Field::Themes, if thematic { themes[0].to_owned() } else { themes.join(", ") });
    say(Field::ContactName, contact(neighbourhood));
    say(Field::ContactEmail, format!("wijk{neighbourhood}@example.org"));
    say(Field::Language, pick(&["nl", "fr"], neighbourhood, 6).to_owned());
    say(Field::Motivation, pick(&WISHES, dossier, 7).to_owned());
    say(Field::Asked, asked(dossier, thematic, year).to_string());
    let handed_in = later(day(year.first)?, below(year.days, dossier, 8));
    let (hour, minute) = (8 + below(12, dossier, 9), below(60, dossier, 10));
    say(Field::Submitted, format!("{handed_in} {hour:02}:{minute:02}"));
    raw.members = (0..5).map(|who| member(dossier, neighbourhood, who)).collect();
    Ok(raw)
}

/// Whole euros, within what the track or tier allows.
fn asked(dossier: u32, thematic: bool, year: &Year) -> u32 {
    let most = match year.year {
        _ if thematic => 3_000,
        2024.. => 3_500,
        _ => 15_000,
    };
    most / 3 + below(most / 3 * 2, dossier, 11)
}

/// A member; the first is often the contact too.
fn member(dossier: u32, neighbourhood: u32, who: u32) -> RawMember {
    let is_contact = who == 0 && chance(dossier, 12).is_multiple_of(2);
    RawMember {
        name: if is_contact { contact(neighbourhood) } else { person(dossier, who) },
        kind: Some(if who == 4 { "partner" } else { "citizen" }.to_owned()),
        tie: Some(pick(&["lives", "lives", "works"], dossier, 30 + who).to_owned()),
        ..RawMember::default()
    }
}
