//! `wijk menu add`

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::menu::{self, Added, MenuInput};

/// `wijk menu add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, such as QDC-2021 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    #[command(flatten)]
    names: NameFlags,
}

/// Code and names of something for the menu or the toolbox.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct NameFlags {
    /// Its code, in small letters [default: made from the name]
    #[arg(long, value_name = "CODE")]
    code: Option<String>,
    /// Its name in Dutch
    #[arg(long, value_name = "NAME")]
    nl: Option<String>,
    /// Its name in French
    #[arg(long, value_name = "NAME")]
    fr: Option<String>,
    /// Its name in English
    #[arg(long, value_name = "NAME")]
    en: Option<String>,
}

impl NameFlags {
    /// What was given, with the names asked that flags left open; `usual` is the answer to begin with.
    ///
    /// # Errors
    /// Nobody can be asked, or the user stopped.
    pub fn read(&self, usual: Option<&str>, session: &mut Session) -> Result<MenuInput, CommandError> {
        let mut names = [self.nl.clone(), self.fr.clone(), self.en.clone()];
        let unsaid = names.iter().all(Option::is_none);
        if unsaid && (session.prompter.can_ask() || usual.is_none()) {
            let tr = Tr::new(session.ui.tr.language());
            let flags = ["--nl", "--fr", "--en"];
            let keys = ["menu-ask-nl", "menu-ask-fr", "menu-ask-en"];
            let needed = tr.text("ui-answer-needed");
            let check = |text: &str| if text.is_empty() { Err(needed.clone()) } else { Ok(()) };
            let mut at = 0;
            while at < names.len() {
                let before = names[at].clone().or_else(|| usual.map(str::to_owned)).unwrap_or_default();
                match session.prompter.words(&tr.text(keys[at]), flags[at], &before, &check)? {
                    Answer::Is(name) => {
                        names[at] = Some(name);
                        at += 1;
                    }
                    Answer::Back => at = at.saturating_sub(1),
                }
            }
        }
        Ok(MenuInput { code: self.code.clone(), names })
    }
}

/// Puts an action on the menu.
///
/// # Errors
/// As [`menu::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let item = args.names.read(None, session)?;
    let mut context = session.context(&mut store, "menu add");
    let added = menu::add(&mut context, args.edition.as_deref(), &item)?;
    tell(&added, session);
    Ok(())
}

/// What was put on the menu.
pub fn tell(added: &Added, session: &mut Session) {
    let reference = &added.edition.reference;
    let name = added.item.name.get(session.ui.tr.language()).to_owned();
    let fact = Fact::new("menu-added").with("edition", reference).with("code", &added.item.code);
    session.ui.done(&fact.with("name", name));
    session.ui.next(&format!("wijk menu list {reference}"));
    session.after_change();
}
