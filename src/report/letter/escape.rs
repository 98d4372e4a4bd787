//! Text of the register in Markdown: it stays text, whatever is in it. A neighbourhood may be called `# x`,
//! `<script>` or `[a](b)`.

use crate::domain::text::forbidden_character;

/// A text as one line of Markdown in which nothing is structure: blanks and line breaks become one blank,
/// control characters and marks of direction go, and every sign that could mean something has a backslash.
pub fn escaped(text: &str) -> String {
    let line = one_line(text);
    let characters: Vec<char> = line.chars().collect();
    let mut safe = String::with_capacity(line.len() + 8);
    let marker = list_marker(&characters);
    for (at, c) in characters.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| characters.get(at)).copied();
        let after = characters.get(at + 1).copied();
        let means = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            // Between letters an underscore is only that, as in an e-mail address.
            '_' => !(before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)),
            // The beginning of an entity.
            '&' => after.is_some_and(|after| after == '#' || after.is_ascii_alphanumeric()),
            // Headings and rules, at the beginning of a line; a heading can end in one too.
            '#' => at == 0 || after.is_none(),
            '-' | '+' | '=' | ':' => at == 0,
            _ => Some(at) == marker,
        };
        if means {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe
}

/// Where the point or bracket of `1. ` stands when the text begins like a numbered list.
fn list_marker(characters: &[char]) -> Option<usize> {
    let digits = characters.iter().take_while(|c| c.is_ascii_digit()).count();
    let mark = characters.get(digits)?;
    ((1..=9).contains(&digits) && matches!(mark, '.' | ')')).then_some(digits)
}

/// Single blanks, nothing around, nothing that could steer a reader's screen.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}') {
        let before = line.len();
        if before > 0 {
            line.push(' ');
        }
        let start = line.len();
        line.extend(
            word.chars()
                .filter(|c| !c.is_control() && forbidden_character(c.encode_utf8(&mut [0; 4])).is_none()),
        );
        if line.len() == start {
            line.truncate(before);
        }
    }
    // A blank that holds two words together holds nothing at either end.
    line.trim().to_owned()
}

/// A text in HTML, in an element or an attribute.
pub fn html(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

    use super::*;

    /// The text that a reader sees, and the tags besides those that were there on purpose.
    fn read(markdown: &str) -> (String, Vec<String>) {
        let mut text = String::new();
        let mut tags = Vec::new();
        for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                Event::Start(tag) => tags.push(format!("{tag:?}")),
                Event::End(TagEnd::Paragraph) => text.push(' '),
                Event::End(_) => {}
                other => tags.push(format!("{other:?}")),
            }
        }
        (text.trim().to_owned(), tags)
    }

    const HOSTILE: &[&str] = &[
        "<script>alert(1)</script>",
        "# kop",
        "## kop ##",
        "[a](javascript:x)",
        "![a](b)",
        "**vet** en _schuin_ en `code`",
        "1. eerste",
        "12) twaalfde",
        "- punt",
        "+ punt",
        "* punt",
        "> citaat",
        "---",
        "===",
        "| a | b |",
        ":--",
        "Jan & Co",
        "&lt;b&gt; &#60;",
        "a\\",
        "C#",
        "wijk_01@example.org",
        "    ingesprongen",
        "~~weg~~",
        "<https://example.org>",
        "a\n\n# b",
        "```",
        "[x]: y",
        "-5 euro",
    ];

    #[test]
    fn what_could_be_structure_stays_text() {
        for hostile in HOSTILE {
            let (text, tags) = read(&escaped(hostile));
            assert_eq!(text, one_line(hostile), "{}", escaped(hostile));
            assert_eq!(tags, [format!("{:?}", Tag::Paragraph)], "{hostile}");
        }
        assert_eq!(escaped("wijk_01@example.org"), "wijk_01@example.org");
        assert_eq!(escaped("Jan & Co, 12.5 m² (nr. 3)"), "Jan & Co, 12.5 m² (nr. 3)");
        assert_eq!(one_line("\u{a0}"), "");
        assert_eq!(one_line("a\u{1b}[31m\u{202e}b\r\n\tc\u{0} "), "a[31mb c");
    }

    fn any_text() -> impl Strategy<Value = String> {
        prop_oneof![
            ".{0,30}",
            "[-#*_`\\[\\]()<>!|~&;:=+. \\\\0-9a-z\n\t]{0,30}",
            prop::sample::select(HOSTILE).prop_map(str::to_owned),
        ]
    }

    proptest! {
        #[test]
        fn nothing_of_the_register_is_ever_structure(text in any_text()) {
            let plain = one_line(&text);
            prop_assume!(!plain.is_empty());
            let safe = escaped(&text);
            let places = [
                format!("{safe}\n"),
                format!("ervoor\n{safe}\nerna\n"),
                format!("- {safe}\n- tweede\n"),
                format!("## {safe}\n"),
                format!("| a | b |\n|---|---|\n| {safe} | c |\n"),
                format!("x {safe} y\n"),
            ];
            for place in places {
                let (seen, tags) = read(&place);
                prop_assert!(seen.contains(plain.as_str()), "{place:?} reads {seen:?}");
                let (_, meant) = read(&place.replace(&safe, "woord"));
                prop_assert_eq!(tags, meant, "{:?}", place);
            }
        }

        #[test]
        fn html_has_no_tag_in_it(text in any_text()) {
            prop_assert!(!html(&text).contains(['<', '>', '"']));
        }
    }
}
