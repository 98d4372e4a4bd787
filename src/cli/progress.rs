//! How far a long piece of work has come: a bar on standard error, only on a terminal, and only once the work has
//! taken a second.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that takes no longer is not worth a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar that shows itself when it is needed.
#[derive(Debug)]
pub struct Progress {
    begun: Instant,
    label: String,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Work begins; the label stands before the bar.
    pub fn new(label: String) -> Self {
        Self { begun: Instant::now(), label, bar: None }
    }

    /// So many bytes of so many are done.
    pub fn bytes(&mut self, done: u64, total: u64) {
        if self.bar.is_none() && self.begun.elapsed() >= PATIENCE {
            // indicatif draws nothing where standard error is no terminal.
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("{msg} [{bar:30}] {bytes}/{total_bytes}") {
                bar.set_style(style);
            }
            bar.set_message(self.label.clone());
            self.bar = Some(bar);
        }
        if let Some(bar) = &self.bar {
            bar.set_position(done.min(total));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
