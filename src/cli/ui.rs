//! The one writer: data to standard output, talk to standard error. Nothing stored reaches a terminal without
//! its control characters taken out, and a full disk behind standard output is an error.

use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Style};

use super::args::ColorArg;
use super::environment;
use super::error::CommandError;
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::domain::text::printable;
use crate::i18n::Tr;

/// How a word stands out. Never by colour alone: a sign or a word goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// As it is.
    Plain,
    /// Done, met.
    Good,
    /// Broken, refused.
    Bad,
    /// To look at.
    Warning,
    /// Beside the point.
    Faint,
    /// A heading.
    Strong,
}

/// Talks to the user.
pub struct Ui {
    /// Speaks the user's language.
    pub tr: Tr,
    /// Columns of the terminal.
    pub width: usize,
    colour_out: bool,
    colour_err: bool,
    quiet: bool,
    dry_run: bool,
    out: io::BufWriter<io::Stdout>,
}

impl std::fmt::Debug for Ui {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Ui").field("tr", &self.tr).field("width", &self.width).finish_non_exhaustive()
    }
}

impl Ui {
    /// A writer in a language.
    pub fn new(language: Language, color: ColorArg, quiet: bool) -> Self {
        let decide = |is_terminal| match color {
            ColorArg::Always => true,
            ColorArg::Never => false,
            ColorArg::Auto => environment::coloured(is_terminal),
        };
        Self {
            tr: Tr::new(language),
            width: environment::width(),
            colour_out: decide(io::stdout().is_terminal()),
            colour_err: decide(io::stderr().is_terminal()),
            quiet,
            dry_run: false,
            out: io::BufWriter::new(io::stdout()),
        }
    }

    /// Whether standard output takes colour.
    pub fn colour_out(&self) -> bool {
        self.colour_out
    }

    /// Writes data to standard output, as it is.
    ///
    /// # Errors
    /// The stream's.
    pub fn data(&mut self, bytes: &[u8]) -> Result<(), CommandError> {
        self.out.write_all(bytes).map_err(CommandError::Output)
    }

    /// Writes a line for people to standard output.
    ///
    /// # Errors
    /// The stream's.
    pub fn line(&mut self, text: &str) -> Result<(), CommandError> {
        self.data(printable(text).as_bytes())?;
        self.data(b"\n")
    }

    /// Puts a text in a style of standard output.
    pub fn styled(&self, emphasis: Emphasis, text: &str) -> String {
        paint(self.colour_out, emphasis, text)
    }

    /// Writes a line to standard output whose parts were styled by [`Ui::styled`].
    ///
    /// # Errors
    /// The stream's.
    pub fn styled_line(&mut self, line: &str) -> Result<(), CommandError> {
        self.data(line.as_bytes())?;
        self.data(b"\n")
    }

    /// Everything that was written is out.
    ///
    /// # Errors
    /// The stream's: a disk that is full, a pipe that is closed.
    pub fn finish(&mut self) -> Result<(), CommandError> {
        self.out.flush().map_err(CommandError::Output)
    }

    /// From now on nothing is really done, and what is said is said so.
    pub fn in_dry_run(mut self, dry_run: bool) -> Self {
        self.dry_run = dry_run;
        self
    }

    /// Something was done: `✓ …`; or would be: `○ …`.
    pub fn done(&mut self, fact: &Fact) {
        let sign = if self.dry_run { "○" } else { "✓" };
        self.talk(sign, Emphasis::Good, &self.tr.fact(fact));
    }

    /// Something to look at: `! …`.
    pub fn warn(&mut self, fact: &Fact) {
        let text = self.tr.fact(fact);
        self.say_always("!", Emphasis::Warning, &text);
    }

    /// More about what was just said, indented.
    pub fn note(&mut self, fact: &Fact) {
        self.talk(" ", Emphasis::Plain, &self.tr.fact(fact));
    }

    /// More about what was just said, indented, in words that are the same in every language.
    pub fn note_text(&mut self, text: &str) {
        self.talk(" ", Emphasis::Plain, text);
    }

    /// A heading on a line of its own, in a conversation.
    pub fn heading(&mut self, fact: &Fact) {
        let text = self.tr.fact(fact);
        self.talk("\n#", Emphasis::Strong, &text);
    }

    /// The command that comes next; none does when nothing was done.
    pub fn next(&mut self, command: &str) {
        if !self.dry_run {
            self.talk("→", Emphasis::Faint, command);
        }
    }

    /// The command of which a warning speaks: said even when asked to be quiet, as the warning is.
    pub fn next_of_warning(&mut self, command: &str) {
        if !self.dry_run {
            self.say_always("→", Emphasis::Faint, command);
        }
    }

    /// Said even when asked to be quiet: `✗ …` and what belongs to it.
    pub fn say_always(&mut self, sign: &str, emphasis: Emphasis, text: &str) {
        // A command is never broken: it is there to be copied.
        let width = if sign.ends_with('→') { usize::MAX } else { self.width.saturating_sub(2) };
        let sign = paint(self.colour_err, emphasis, sign);
        let mut indent = format!("{sign} ");
        for line in wrapped(&printable(text), width) {
            self.err(&format!("{indent}{line}\n"));
            "  ".clone_into(&mut indent);
        }
    }

    /// Like [`Ui::say_always`], for lines that were already broken to fit.
    pub fn say_raw(&mut self, sign: &str, emphasis: Emphasis, line: &str) {
        let sign = paint(self.colour_err, emphasis, sign);
        self.err(&format!(" {sign} {line}\n"));
    }

    fn talk(&mut self, sign: &str, emphasis: Emphasis, text: &str) {
        if !self.quiet {
            self.say_always(sign, emphasis, text);
        }
    }

    /// Whether standard error takes colour.
    pub fn colour_err(&self) -> bool {
        self.colour_err
    }

    /// Writes to standard error, as it is. There is nowhere to complain when that fails.
    pub fn err(&mut self, text: &str) {
        // What was printed before must stand above it on a terminal.
        let _ = self.out.flush();
        let _ = io::stderr().lock().write_all(text.as_bytes());
    }
}

/// Breaks a text at blanks into lines of at most `width` columns. A word that is longer stands alone.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let columns = unicode_width::UnicodeWidthStr::width;
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && columns(line.as_str()) + 1 + columns(word) > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

fn paint(colour: bool, emphasis: Emphasis, text: &str) -> String {
    let style = match emphasis {
        Emphasis::Plain => Style::new(),
        Emphasis::Good => AnsiColor::Green.on_default(),
        Emphasis::Bad => AnsiColor::Red.on_default().bold(),
        Emphasis::Warning => AnsiColor::Yellow.on_default(),
        Emphasis::Faint => Style::new().dimmed(),
        Emphasis::Strong => Style::new().bold(),
    };
    if !colour || emphasis == Emphasis::Plain {
        return text.to_owned();
    }
    format!("{style}{text}{style:#}")
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn lines_are_broken_at_blanks_and_long_words_stand_alone() {
        assert_eq!(wrapped("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(wrapped("a onafscheidelijk b", 5), ["a", "onafscheidelijk", "b"]);
        assert_eq!(wrapped("één\ntwee", 80), ["één", "twee"]);
    }
}
