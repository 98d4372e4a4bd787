//! Comparing names as people do, and keeping control characters out of stored text.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest text that any field takes, in characters.
pub const LONGEST: usize = 10_000;

/// A key under which two spellings of one name meet: no accents, no capitals, no punctuation, single
/// blanks. `"L’Été  à Ixelles"` becomes `"l ete a ixelles"`.
pub fn fold(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |c: char| {
        if c.is_alphanumeric() {
            if gap && !key.is_empty() {
                key.push(' ');
            }
            gap = false;
            key.extend(c.to_lowercase());
        } else if !is_combining_mark(c) {
            gap = true;
        }
    };
    if text.is_ascii() {
        text.chars().for_each(&mut push);
    } else {
        text.nfkd().for_each(&mut push);
    }
    key
}

/// Text as it is stored: composed (NFC), without blanks around it.
pub fn tidy(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed.is_ascii() { trimmed.to_owned() } else { trimmed.nfc().collect() }
}

/// The first character that no field takes: a control character other than a line break or a tab, or a
/// mark that changes the direction of writing.
pub fn forbidden_character(text: &str) -> Option<char> {
    text.chars().find(|c| {
        (c.is_control() && !matches!(c, '\n' | '\t' | '\r'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    })
}

/// Text that may be printed on a terminal: whatever could steer it is shown as `�`.
pub fn printable(text: &str) -> std::borrow::Cow<'_, str> {
    if forbidden_character(text).is_none() && !text.contains('\r') {
        return text.into();
    }
    text.chars()
        .map(|c| {
            if c == '\r' || forbidden_character(c.encode_utf8(&mut [0; 4])).is_some() {
                '\u{fffd}'
            } else {
                c
            }
        })
        .collect::<String>()
        .into()
}

/// A text in Markdown whose headings stand below others of this level: the highest becomes the next one. What stands
/// between fences is left as it is.
pub fn headings_below(text: &str, level: usize) -> String {
    let mut fenced = false;
    let mut heads = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        fenced ^= line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
        let signs = line.chars().take_while(|c| *c == '#').count();
        if !fenced && (1..=6).contains(&signs) && line[signs..].starts_with(' ') {
            heads.push((at, signs));
        }
    }
    let Some(highest) = heads.iter().map(|(_, signs)| *signs).min() else { return text.to_owned() };
    let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    for (at, signs) in heads {
        let deep = (signs + level + 1 - highest).min(6);
        lines[at] = format!("{}{}", "#".repeat(deep), &lines[at][signs..]);
    }
    lines.join("\n")
}

/// Whether two folded names are so near that they may mean one neighbourhood: all words of the shorter
/// in the longer, or nearly the same letters.
pub fn nearly_same(one: &str, other: &str) -> bool {
    if one.is_empty() || other.is_empty() {
        return false;
    }
    let letters = |text: &str| text.chars().count();
    let words = |key: &str| key.split(' ').count();
    let (short, long) = if words(one) <= words(other) { (one, other) } else { (other, one) };
    let telling = letters(short) + 1 - words(short) >= 5;
    if telling && short.split(' ').all(|word| long.split(' ').any(|other| other == word)) {
        return true;
    }
    // One slip of the pen in seven letters; where the lengths alone differ more, there is nothing to compare.
    let (a, b) = (letters(one), letters(other));
    let slips = a.max(b) * 15 / 100;
    a.abs_diff(b) <= slips && strsim::osa_distance(one, other) <= slips
}

/// Whether this could be an e-mail address: one `@` with text before it and a domain with a dot after it.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = |part: &str| {
        !part.is_empty() && !part.contains('@') && part.chars().all(|c| !c.is_whitespace() && !c.is_control())
    };
    let labels_hold = domain
        .split('.')
        .all(|label| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-'));
    plain(local) && !local.contains([',', ';', '<', '>']) && domain.contains('.') && labels_hold
}

/// Whether a spreadsheet program may take a text that begins so for a formula: `=` `+` `-` `@`, their
/// full-width forms, tab and line breaks (OWASP, "CSV injection"). Apostrophes before it are looked through,
/// so that guarding can always be undone.
fn could_be_formula(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// Guards a text cell with an apostrophe, which spreadsheet programs take as "this is text".
pub fn guard_formula(text: std::borrow::Cow<'_, str>) -> std::borrow::Cow<'_, str> {
    if could_be_formula(&text) { format!("'{text}").into() } else { text }
}

/// Takes off what [`guard_formula`] put on.
pub fn unguard_formula(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(bare) if could_be_formula(bare) => bare,
        _ => text,
    }
}

/// A text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// A text with a small letter at its beginning.
pub fn uncapital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_a_text_go_below_those_of_the_document_it_stands_in() {
        assert_eq!(headings_below("# Een\ntekst\n### Twee", 2), "### Een\ntekst\n##### Twee");
        assert_eq!(headings_below("#### Een\n#nee\n```\n# code\n```", 2), "### Een\n#nee\n```\n# code\n```");
        assert_eq!(headings_below("###### Diep\n# Hoog", 3), "###### Diep\n#### Hoog");
        assert_eq!(headings_below("geen", 2), "geen");
    }

    #[test]
    fn folding_drops_accents_capitals_and_punctuation() {
        assert_eq!(fold("Les épiphytes d’ATOMA"), "les epiphytes d atoma");
        assert_eq!(fold("Oxy15 _ Oxydurable"), "oxy15 oxydurable");
        assert_eq!(fold("Sint-Jans-Molenbeek"), fold("sint jans  molenbeek"));
        assert_eq!(fold("e\u{301}te\u{301}"), fold("été"));
        assert_eq!(fold("…"), "");
    }

    #[test]
    fn near_duplicates_are_seen_and_common_words_alone_are_not_enough() {
        assert!(nearly_same(&fold("La Roue"), &fold("La Roue/Het Rad")));
        assert!(nearly_same(&fold("Metamorphosis"), &fold("Métamorphosys")));
        assert!(!nearly_same(&fold("La Rive Durable"), &fold("La Roue")));
        assert!(!nearly_same("a", "a ma zone"));
    }

    #[test]
    fn email_addresses_need_a_domain_with_a_dot() {
        assert!(is_email("wijk01@example.org"));
        for wrong in ["", "wijk", "wijk@", "@example.org", "a b@example.org", "a@b", "a@b..c", "a@b@c.d"] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }

    #[test]
    fn control_characters_and_direction_marks_never_reach_a_terminal() {
        assert_eq!(printable("rood\u{1b}[31m"), "rood\u{fffd}[31m");
        assert_eq!(forbidden_character("a\u{202e}b"), Some('\u{202e}'));
        assert_eq!(printable("één regel\ntwee"), "één regel\ntwee");
    }
}
