//! `wijk vote lot`

use super::tell;
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::vote::lot::ticket;
use crate::ops::vote::{self, LotRequest};

/// `wijk vote lot`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// What was drawn by hand before everybody: the throw of dice, the numbers of a lottery
    #[arg(long, value_name = "TEXT")]
    seed: Option<String>,
    /// Who saw it; again for each
    #[arg(long = "witness", value_name = "NAME")]
    witnesses: Vec<String>,
    /// The day of the draw [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Draws the lot that orders what ties, from a seed: anybody can draw it again.
///
/// # Errors
/// As [`vote::draw_lot`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = parse::flag("--on", args.on.as_deref(), parse::day)?;
    let mut store = session.open_for_writing()?;
    let seed = match args.seed {
        Some(seed) => seed,
        None => asking::text(session, "voting-ask-seed", "--seed")?,
    };
    let witnesses = match args.witnesses {
        named if !named.is_empty() => named,
        _ => vec![asking::text(session, "voting-ask-witnesses", "--witness")?],
    };
    let request = LotRequest { seed, witnesses, on };
    let page = vote::draw_lot(&mut session.context(&mut store, "vote lot"), args.vote.as_deref(), &request)?;
    session.ui.done(&tell::fact("voting-lot-drawn", &page));
    let lot = page.lot.clone().into_iter().flat_map(|lot| lot.sequence);
    for project in lot.filter_map(|number| page.project(number)) {
        let ticket = ticket(request.seed.trim(), &project.id());
        let line = format!("{:>3}  {}  {}  {}…", project.number, project.id(), project.title, &ticket[..12]);
        session.ui.note_text(&line);
    }
    session.ui.note(&Fact::new("voting-lot-how"));
    session.after_change();
    Ok(())
}
