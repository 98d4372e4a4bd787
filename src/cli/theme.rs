//! How questions look: those of dialoguer, with a sign at the line of a list on which one stands. Colour alone
//! would not do.

use std::fmt::{Debug, Formatter, Result, Write};

use dialoguer::theme::{ColorfulTheme, Theme};

/// The signs and colours of questions.
#[derive(Default)]
pub struct Signs(ColorfulTheme);

impl Debug for Signs {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        formatter.write_str("Signs")
    }
}

impl Theme for Signs {
    fn format_error(&self, out: &mut dyn Write, error: &str) -> Result {
        self.0.format_error(out, error)
    }

    fn format_input_prompt(&self, out: &mut dyn Write, question: &str, default: Option<&str>) -> Result {
        self.0.format_input_prompt(out, question, default)
    }

    fn format_input_prompt_selection(&self, out: &mut dyn Write, question: &str, answer: &str) -> Result {
        self.0.format_input_prompt_selection(out, question, answer)
    }

    fn format_select_prompt(&self, out: &mut dyn Write, question: &str) -> Result {
        self.0.format_select_prompt(out, question)
    }

    fn format_select_prompt_item(&self, out: &mut dyn Write, text: &str, active: bool) -> Result {
        self.0.format_select_prompt_item(out, text, active)
    }

    fn format_select_prompt_selection(&self, out: &mut dyn Write, question: &str, answer: &str) -> Result {
        self.0.format_select_prompt_selection(out, question, answer)
    }

    fn format_multi_select_prompt(&self, out: &mut dyn Write, question: &str) -> Result {
        self.0.format_multi_select_prompt(out, question)
    }

    fn format_multi_select_prompt_item(
        &self,
        out: &mut dyn Write,
        text: &str,
        ticked: bool,
        active: bool,
    ) -> Result {
        out.write_str(if active { "❯ " } else { "  " })?;
        self.0.format_multi_select_prompt_item(out, text, ticked, active)
    }

    fn format_multi_select_prompt_selection(
        &self,
        out: &mut dyn Write,
        question: &str,
        answers: &[&str],
    ) -> Result {
        self.0.format_multi_select_prompt_selection(out, question, answers)
    }
}
