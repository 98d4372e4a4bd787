//! A page to read: headings, sentences and lists, each with what it rests on. It is printed as text, Markdown or a
//! page of HTML; for machines it is a table of its sentences.

use unicode_width::UnicodeWidthStr as width;

use super::letter::{escaped, html_page};
use super::value::{Cell, Column, Report, Section, Table};
use crate::domain::programme::definition::Source;
use crate::domain::text::printable;
use crate::i18n::Tr;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Names the form in machine formats.
    pub name: &'static str,
    /// Its title.
    pub title: String,
    /// Its parts, in order; the first has no heading.
    pub parts: Vec<Part>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Part {
    /// Stable key, such as `money`.
    pub key: &'static str,
    /// Its heading.
    pub title: Option<String>,
    /// Whether it stands below the part before it that does not.
    pub below: bool,
    /// What is said before its list.
    pub lead: Option<String>,
    /// Whether the order of the list counts.
    pub numbered: bool,
    /// The list.
    pub items: Vec<Item>,
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// The stable code of what it tells, where it has one.
    pub code: Option<String>,
    /// The sentence.
    pub text: String,
    /// What stands in brackets after it.
    pub asides: Vec<String>,
    /// What it rests on.
    pub sources: Vec<Source>,
}

impl Part {
    /// A part with a heading.
    pub fn new(key: &'static str, title: impl Into<String>) -> Self {
        Self { key, title: Some(title.into()), ..Self::default() }
    }

    /// The same part, below the one before it.
    #[must_use]
    pub fn below(self) -> Self {
        Self { below: true, ..self }
    }

    /// The same part, with what is said before its list.
    #[must_use]
    pub fn lead(self, lead: impl Into<String>) -> Self {
        Self { lead: Some(lead.into()), ..self }
    }

    /// The same part, with a list of which the order counts.
    #[must_use]
    pub fn numbered(self) -> Self {
        Self { numbered: true, ..self }
    }

    /// The same part, with a list.
    #[must_use]
    pub fn with(self, items: impl IntoIterator<Item = Item>) -> Self {
        Self { items: items.into_iter().collect(), ..self }
    }
}

impl Item {
    /// An entry that is a sentence and no more.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// The same entry, with what it rests on, each once.
    #[must_use]
    pub fn from<'s>(mut self, sources: impl IntoIterator<Item = &'s Source>) -> Self {
        for source in sources {
            if !self.sources.contains(source) {
                self.sources.push(source.clone());
            }
        }
        self
    }

    /// The same entry, with something in brackets.
    #[must_use]
    pub fn aside(mut self, aside: Option<String>) -> Self {
        self.asides.extend(aside);
        self
    }

    /// The same entry, by its code.
    #[must_use]
    pub fn coded(self, code: &str) -> Self {
        Self { code: Some(code.to_owned()), ..self }
    }

    /// The sentence with what stands in brackets after it.
    pub fn whole(&self) -> String {
        // Each in brackets of its own: signs between them would want other blanks in every language.
        let asides = self.asides.iter().map(|aside| format!(" ({aside})"));
        asides.fold(self.text.clone(), |text, aside| text + &aside)
    }
}

/// The page as Markdown. What a sentence rests on is a link after it.
pub fn markdown(page: &Page) -> String {
    let mut text = format!("# {}\n", escaped(&page.title));
    for part in &page.parts {
        let level = if part.below { "###" } else { "##" };
        text.extend(part.title.iter().map(|title| format!("\n{level} {}\n", escaped(title))));
        text.extend(part.lead.iter().map(|lead| format!("\n{}\n", escaped(lead))));
        if !part.items.is_empty() {
            text.push('\n');
        }
        for (at, item) in part.items.iter().enumerate() {
            let mark = if part.numbered { format!("{}.", at + 1) } else { "-".to_owned() };
            let link = |source: &Source| format!(" [{}](<{}>)", escaped(&source.key), source.url);
            let sources: String = item.sources.iter().map(link).collect();
            text += &format!("{mark} {}{sources}\n", escaped(&item.whole()));
        }
    }
    text
}

/// The page as HTML that stands by itself.
pub fn html(page: &Page, tr: &Tr) -> String {
    html_page(tr.language(), &page.title, &markdown(page))
}

/// The page for a terminal: headings in bold, lists with their lines under each other.
pub fn text(page: &Page, columns: usize, colour: bool) -> String {
    let strong =
        |text: &str| if colour { format!("\u{1b}[1m{text}\u{1b}[0m\n") } else { format!("{text}\n") };
    let mut text: String = wrapped(&page.title, columns).iter().map(|line| strong(line)).collect();
    for part in &page.parts {
        let indent = if part.below { "  " } else { "" };
        if let Some(title) = &part.title {
            text.push('\n');
            text.extend(
                wrapped(title, columns - indent.len()).iter().map(|line| format!("{indent}{}", strong(line))),
            );
        }
        let room = columns.saturating_sub(indent.len() + 1).max(20);
        if let Some(lead) = &part.lead {
            text.extend(wrapped(lead, room).iter().map(|line| format!("{indent} {line}\n")));
        }
        for (at, item) in part.items.iter().enumerate() {
            let mark = if part.numbered { format!("{}. ", at + 1) } else { "• ".to_owned() };
            let source: String = item.sources.iter().map(|source| format!(" [{}]", source.key)).collect();
            let hanging = " ".repeat(width::width(mark.as_str()));
            let lines = wrapped(&format!("{}{source}", item.whole()), room.saturating_sub(hanging.len()));
            for (number, line) in lines.iter().enumerate() {
                let before = if number == 0 { mark.as_str() } else { hanging.as_str() };
                text += &format!("{indent} {before}{line}\n");
            }
        }
    }
    text
}

/// The sentences as a table, for machines.
pub fn report(page: &Page, tr: &Tr) -> Report {
    let mut rows = Vec::new();
    let mut title = String::new();
    for part in &page.parts {
        if !part.below {
            title = part.title.clone().unwrap_or_else(|| page.title.clone());
        }
        let label = match (&part.title, part.below) {
            (Some(below), true) => format!("{title}: {below}"),
            _ => title.clone(),
        };
        for item in &part.items {
            let each = |said: &dyn Fn(&Source) -> String| {
                let said: Vec<String> = item.sources.iter().map(said).collect();
                (!said.is_empty()).then(|| said.join(" "))
            };
            rows.push(vec![
                Cell::Code { code: part.key.to_owned(), label: label.clone() },
                Cell::text(item.code.clone()),
                Cell::Text(item.text.clone()),
                Cell::List(item.asides.iter().cloned().map(Cell::Text).collect()),
                Cell::text(each(&|source| source.key.clone())),
                Cell::text(each(&|source| source.url.clone())),
            ]);
        }
    }
    let columns = ["part", "code", "sentence", "remarks", "source", "url"];
    Report {
        name: page.name,
        title: page.title.clone(),
        sections: vec![Section::Table(Table {
            key: "sentences",
            title: None,
            columns: columns.map(|key| Column::new(key, tr.text(&format!("explain-cell-{key}")))).to_vec(),
            rows,
            when_empty: None,
            note: None,
        })],
    }
}

/// Lines of at most so many columns; a blank that holds two words together is not broken at.
fn wrapped(text: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in printable(text).split(' ').filter(|word| !word.is_empty()) {
        if !line.is_empty() && width::width(line.as_str()) + 1 + width::width(word) > columns {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    fn page() -> Page {
        let source = Source { key: "B1".into(), url: "https://example.org/a_b".into() };
        let hostile = Item::new("<script> [x](y) # z").aside(Some("aanbevolen".into())).from(Some(&source));
        let parts = vec![
            Part { lead: Some("Eerst dit".into()), ..Part::default() },
            Part::new("money", "Geld").with([Item::new("Hoogstens veel").coded("X-1"), hostile]),
        ];
        Page { name: "page", title: "Een *programma*".into(), parts }
    }

    #[test]
    fn what_somebody_wrote_stays_text_and_sources_are_links() {
        let text = markdown(&page());
        assert!(text.contains("# Een \\*programma\\*") && text.contains("[B1](<https://example.org/a_b>)"));
        let page = html(&page(), &Tr::new(Language::Nl));
        assert!(
            !page.contains("<script") && page.contains("<a href=\"https://example.org/a_b\">B1</a>"),
            "{page}"
        );
    }

    #[test]
    fn on_a_terminal_lines_of_a_list_stand_under_each_other() {
        assert!(text(&page(), 24, false).contains(" • <script> [x](y) # z\n   (aanbevolen) [B1]\n"));
    }
}
