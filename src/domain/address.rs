//! Comparing addresses: twelve supporters have to live at twelve different ones (L-1), however each is written.

use std::fmt::Write as _;

use super::text::fold;

/// What stands before a box, folded.
const BOX_WORDS: [&str; 7] = ["bus", "bte", "boite", "box", "postbus", "b", "bt"];

/// Words that are often written short, folded: what is found and what it stands for.
const SHORT: [(&str, &str); 12] = [
    ("sint", "st"),
    ("sinte", "st"),
    ("saint", "st"),
    ("sainte", "st"),
    ("ste", "st"),
    ("av", "avenue"),
    ("ave", "avenue"),
    ("bd", "boulevard"),
    ("bld", "boulevard"),
    ("boul", "boulevard"),
    ("chee", "chaussee"),
    ("stwg", "steenweg"),
];

/// A key under which two spellings of one address meet: street, number and box. The postcode and the place that follow
/// are left out, since a dossier lies in one area. Number and box tell apart: `12`, `12A` and `12 bus 1` are three.
///
/// ```text
/// Bondgenotenlaan 12 bus 3, 3000 Leuven  ┐
/// BONDGENOTENLAAN 12/3                   ┴→ bondgenotenlaan 12 / 3
/// ```
pub fn address_key(text: &str) -> String {
    let words = words(text);
    // Where a number stands first, as in French, the street follows it.
    let leads = words.first().is_some_and(|word| is_number(word))
        && !words[1..][..box_at(&words[1..])].iter().any(|word| is_number(word));
    let at = match leads {
        true => Some(0),
        false => (1..words.len()).find(|at| is_number(&words[*at])),
    };
    let Some(at) = at else { return words.join(" ") };
    let (street, rest) = match leads {
        true => words[1..].split_at(box_at(&words[1..])),
        false => (&words[..at], &words[at + 1..]),
    };
    let (number, mut unit) = house(&words[at]);
    let rest = &rest[..rest.iter().position(|word| is_postcode(word)).unwrap_or(rest.len())];
    let mut number = number;
    for word in rest {
        match word.as_str() {
            word if BOX_WORDS.contains(&word) => {}
            // `12 A` is `12A`.
            word if unit.is_empty() && number_alone(&number) && is_letter(word) => number.push_str(word),
            // After the box comes nothing that tells apart, after the number perhaps the place without its postcode.
            word if unit.is_empty() && word.len() <= 4 => unboxed(word).clone_into(&mut unit),
            _ => break,
        }
    }
    let street = street.iter().map(|word| spelled_out(word));
    let mut key = street.chain([number]).collect::<Vec<_>>().join(" ");
    if !unit.is_empty() {
        let unit = unit.trim_start_matches('0');
        let _ = write!(key, " / {}", if unit.is_empty() { "0" } else { unit });
    }
    key
}

fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn spelled_out(word: &str) -> String {
    if let Some((_, whole)) = SHORT.iter().find(|(short, _)| *short == word) {
        return (*whole).to_owned();
    }
    // `Bondgenotenln.`, `Kerkstr.`: never what a street's whole name ends on.
    match word {
        word if word.len() > 4 && word.ends_with("str") => format!("{word}aat"),
        word if word.len() > 4 && word.ends_with("ln") => format!("{}laan", &word[..word.len() - 2]),
        word => word.to_owned(),
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && !word.ends_with("de")
        && !word.ends_with("er")
        && !word.ends_with("eme")
}

fn is_postcode(word: &str) -> bool {
    word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_letter(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn number_alone(number: &str) -> bool {
    number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Where the box begins after a street that follows its number.
fn box_at(words: &[String]) -> usize {
    let boxed = |word: &String| BOX_WORDS.contains(&word.as_str()) || is_postcode(word);
    words.iter().position(boxed).unwrap_or(words.len())
}

/// The box of `b3`, `bus3`, `3`.
fn unboxed(word: &str) -> &str {
    let number = |name: &&str| {
        let unit = word.strip_prefix(*name)?;
        (!unit.is_empty() && unit.bytes().all(|byte| byte.is_ascii_digit())).then_some(unit)
    };
    BOX_WORDS.iter().find_map(number).unwrap_or(word)
}

/// The number and the box of `12b3`, `12`, `12a`.
fn house(word: &str) -> (String, String) {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = word.split_at(digits);
    match unboxed(rest) {
        unit if unit == rest => (word.to_owned(), String::new()),
        unit => (number.to_owned(), unit.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(spellings: &[&str]) {
        for spelling in spellings {
            assert_eq!(address_key(spelling), address_key(spellings[0]), "{spelling}");
        }
    }

    #[test]
    fn l_1_spellings_of_one_address_meet() {
        same(&[
            "Bondgenotenlaan 12 bus 3, 3000 Leuven",
            "BONDGENOTENLAAN 12/3",
            "bondgenotenlaan 12 b 3 - 3000 LEUVEN",
            "Bondgenotenln. 12b3",
            "Bondgenotenlaan 12, bus 03, Leuven",
        ]);
        same(&["Tiensestraat 5 bus 2", "tiensestr. 5 b2", "Tiensestr 5/2", "TIENSESTRAAT 5 BUS2"]);
        same(&["Sint-Jacobsplein 4", "St.-Jacobsplein 4, 3000 Leuven", "St Jacobsplein 4"]);
        same(&["Kerkstraat 7A", "Kerkstr. 7 a", "kerkstraat 7a, 3010 Kessel-Lo"]);
        same(&[
            "Rue de la Roue 5 bte 2",
            "5, rue de la Roue bte 2",
            "5 rue de la Roue, boîte 2, 1070 Anderlecht",
        ]);
        same(&["Avenue des Celtes 20", "Av. des Celtes 20"]);
    }

    #[test]
    fn l_1_number_letter_and_box_tell_addresses_apart() {
        let keys = [
            "Kerkstraat 7",
            "Kerkstraat 7A",
            "Kerkstraat 7 bus 1",
            "Kerkstraat 7 bus 2",
            "Kerkstraat 71",
            "Kerkweg 7",
        ]
        .map(address_key);
        let different: std::collections::BTreeSet<&String> = keys.iter().collect();
        assert_eq!(different.len(), keys.len(), "{keys:?}");
    }

    #[test]
    fn a_street_that_begins_with_a_number_keeps_it() {
        assert_eq!(address_key("1 Meilaan 5"), "1 meilaan 5");
        assert_eq!(address_key("Rue du 1er mai 5"), "rue du 1er mai 5");
    }

    #[test]
    fn what_is_no_address_is_compared_as_it_stands() {
        assert_eq!(address_key("  Hoeve  Ter Linde "), "hoeve ter linde");
        assert_eq!(address_key(""), "");
        assert_eq!(address_key("12"), "12");
    }
}
