//! Control-C while a question stands open: the question ends, the cursor comes back, nothing is changed. At any
//! other moment Control-C does what it always does.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dialoguer::console::Term;

use super::error::CommandError;
use super::exit::Exit;
use crate::i18n::Tr;

/// How long the program may take to end by itself. A Control-C between two keys reaches no question; then it is
/// ended here.
const GRACE: Duration = Duration::from_millis(300);

/// Listens for Control-C from the first question on.
#[derive(Debug, Default)]
pub struct Interrupts {
    listening: bool,
    /// No question stands open.
    usual: Arc<AtomicBool>,
    seen: Arc<AtomicBool>,
    /// Somebody ends the program already.
    ending: Arc<AtomicBool>,
    /// What is said at the end, when something else than the usual.
    farewell: Arc<Mutex<Option<String>>>,
}

impl Interrupts {
    /// What is said from now on to whoever stops.
    pub fn farewell(&self, text: String) {
        *self.farewell.lock().unwrap_or_else(PoisonError::into_inner) = Some(text);
    }

    /// Lets a question be answered, or interrupted.
    ///
    /// # Errors
    /// The user stopped, or the terminal failed.
    pub fn during<T>(
        &mut self,
        tr: &Tr,
        ask: impl FnOnce() -> dialoguer::Result<T>,
    ) -> Result<T, CommandError> {
        self.usual.store(false, Ordering::SeqCst);
        self.listen(tr);
        let answer = ask();
        self.usual.store(true, Ordering::SeqCst);
        let seen = self.seen.load(Ordering::SeqCst);
        if (seen || answer.is_err()) && !self.ending.swap(true, Ordering::SeqCst) {
            give_back(&Term::stderr());
        }
        match answer {
            Ok(answer) if !seen => Ok(answer),
            Err(dialoguer::Error::IO(error)) if error.kind() != std::io::ErrorKind::Interrupted => {
                Err(CommandError::Output(error))
            }
            _ => Err(CommandError::Stopped),
        }
    }

    #[cfg(unix)]
    fn listen(&mut self, tr: &Tr) {
        use signal_hook::{consts::SIGINT, flag, iterator::Signals};
        if std::mem::replace(&mut self.listening, true) {
            return;
        }
        // Where this fails, Control-C still ends the program, only less tidily.
        let Ok(mut signals) = Signals::new([SIGINT]) else { return };
        let _ = flag::register_conditional_default(SIGINT, Arc::clone(&self.usual));
        let (seen, ending) = (Arc::clone(&self.seen), Arc::clone(&self.ending));
        let (usual, other) = (tr.text("error-stopped"), Arc::clone(&self.farewell));
        std::thread::spawn(move || {
            for _ in signals.forever() {
                seen.store(true, Ordering::SeqCst);
                std::thread::sleep(GRACE);
                if !ending.swap(true, Ordering::SeqCst) {
                    let terminal = Term::stderr();
                    give_back(&terminal);
                    let other = other.lock().unwrap_or_else(PoisonError::into_inner).take();
                    let _ = terminal.write_line(&format!("! {}", other.unwrap_or_else(|| usual.clone())));
                    std::process::exit(Exit::AnswerNeeded as i32);
                }
            }
        });
    }

    #[cfg(not(unix))]
    fn listen(&mut self, _tr: &Tr) {
        self.listening = true;
    }
}

/// Shows the cursor, on a line of its own. There is nowhere to complain when the terminal itself fails.
fn give_back(terminal: &Term) {
    let _ = terminal.show_cursor();
    let _ = terminal.write_line("");
}
