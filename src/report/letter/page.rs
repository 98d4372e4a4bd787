//! A letter as a page of HTML that stands by itself: nothing is fetched from elsewhere, nothing runs, and it
//! prints on A4.

use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html::push_html};

use super::escape::html;
use crate::domain::language::Language;

/// The Markdown of letters: CommonMark with tables.
pub const OPTIONS: Options = Options::ENABLE_TABLES;

const STYLE: &str = "\
@page { size: A4; margin: 25mm 22mm; }
html { font: 11pt/1.45 'Liberation Serif', 'Times New Roman', serif; color: #000; background: #fff; }
body { max-width: 166mm; margin: 0 auto; padding: 8mm 4mm; }
h1 { font-size: 15pt; }
h2 { font-size: 12pt; margin: 1.4em 0 0.4em; break-after: avoid; }
h3 { font-size: 11pt; margin: 1.2em 0 0.4em; break-after: avoid; }
p { margin: 0 0 0.8em; }
li p { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em; font-size: 9pt; }
th, td { border: 0.5pt solid #777; padding: 2pt 3pt; text-align: left; vertical-align: top; }
.day { white-space: nowrap; }
tr { break-inside: avoid; }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
@media print { body { padding: 0; } }
";

/// A whole page around a letter in Markdown.
pub fn page(language: Language, title: &str, markdown: &str) -> String {
    around(language, title, &body(markdown))
}

/// A whole page around what is already HTML.
pub fn around(language: Language, title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         img-src data:\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        html(title)
    )
}

/// Markdown as HTML. HTML in it is shown as the text that it is, and only links that lead to a page, an address or
/// a telephone stay links.
pub fn body(markdown: &str) -> String {
    let mut dropped = 0_usize;
    let events = Parser::new_ext(markdown, OPTIONS).filter_map(move |event| match event {
        // The only tag that we write ourselves: a line break in a cell.
        Event::InlineHtml(text) if text.as_ref() == "<br>" => Some(Event::HardBreak),
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::SoftBreak => Some(Event::HardBreak),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let leads = leads(link_type, &dest_url);
            if !leads || dropped > 0 {
                dropped += 1;
                return None;
            }
            Some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        Event::End(TagEnd::Link) if dropped > 0 => {
            dropped -= 1;
            None
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            let shown = if dest_url.starts_with("data:image/") { dest_url } else { CowStr::Borrowed("") };
            Some(Event::Start(Tag::Image { link_type, dest_url: shown, title, id }))
        }
        other => Some(other),
    });
    let mut page = String::with_capacity(markdown.len() * 2);
    push_html(&mut page, events);
    whole_days(&page)
}

/// Keeps a day that stands alone in a cell on one line: a narrow column would break it at its hyphens.
fn whole_days(page: &str) -> String {
    let is_day = |text: &str| {
        text.len() == 10
            && text.bytes().enumerate().all(|(at, byte)| match at {
                2 | 5 => byte == b'-',
                _ => byte.is_ascii_digit(),
            })
    };
    page.split_inclusive("</td>")
        .map(|piece| {
            let cell = piece.strip_suffix("</td>").and_then(|cell| cell.rsplit_once('>'));
            match cell {
                Some((before, day)) if is_day(day) => {
                    format!("{before}><span class=\"day\">{day}</span></td>")
                }
                _ => piece.to_owned(),
            }
        })
        .collect()
}

fn leads(kind: LinkType, url: &str) -> bool {
    let known = ["https://", "http://", "mailto:", "tel:"];
    let lower = url.trim().to_ascii_lowercase();
    kind == LinkType::Email || known.iter().any(|scheme| lower.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_alone_in_a_cell_stays_on_one_line() {
        let page = body("| a | b |\n| --- | --- |\n| 20-11-2022 | op 20-11-2022 |\n");
        assert!(
            page.contains("<td><span class=\"day\">20-11-2022</span></td><td>op 20-11-2022</td>"),
            "{page}"
        );
    }

    #[test]
    fn nothing_runs_and_nothing_is_fetched() {
        let hostile = "<script>alert(1)</script>\n\nMet <b onclick=x>vet</b>, [weg](javascript:alert(1)), \
                       [hier](https://example.org/a), ![x](https://example.org/x.png)\nen verder\n";
        let page = page(Language::Nl, "<b>", hostile);
        assert!(
            !page.contains("<script") && !page.contains("<b ") && !page.contains("javascript:"),
            "{page}"
        );
        assert!(
            page.contains("<a href=\"https://example.org/a\">hier</a>") && !page.contains("x.png"),
            "{page}"
        );
        assert!(page.contains("<title>&lt;b&gt;</title>") && page.contains("lang=\"nl\""), "{page}");
        assert!(page.contains("<br />\nen verder"), "{page}");
    }
}
