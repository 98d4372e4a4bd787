//! Conversations about a realisation: obstacles, changes, checks after the end.

use super::Talk;
use crate::cli::error::CommandError;
use crate::domain::aftercare::CheckResult;
use crate::domain::amendment::{AmendmentKind, Ruling};
use crate::ops::testing::Register;
use crate::storage::Store;
use crate::storage::aftercare::AftercareFilter;
use crate::storage::progress::Among;

impl Talk {
    fn realised() -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let store = Store::create(&folder.path().join("wijk.db")).unwrap();
        let settings = ["realisation.approve=drop"];
        let register = Register::in_realisation(store, "", &settings, "2022-05-10T09:00:00Z");
        Self { folder, register }
    }
}

#[test]
fn an_obstacle_is_asked_with_the_way_back_and_chosen_when_it_is_solved() {
    let mut talk = Talk::realised();
    let answers = ["1 Speelstraat La Roue", "<", "1.2 Bewonersvergadering", "zaal bezet", "2022-05-01"];
    talk.say("obstacle add roue", &answers).unwrap();
    talk.say("obstacle add roue", &["het hele dossier", "coach ziek", ""]).unwrap();
    let among = Among::One(talk.register.dossier);
    let read = |talk: &Talk| talk.register.store.read(|view| view.obstacles(&among, false)).unwrap();
    let rows = read(&talk);
    assert_eq!(
        (rows[0].obstacle.place().as_str(), rows[0].obstacle.began.to_string().as_str()),
        ("1.2", "2022-05-01")
    );
    assert_eq!((rows[1].obstacle.project, rows[1].obstacle.began.to_string().as_str()), (None, "2022-05-10"));
    talk.say("obstacle solved roue", &["2 coach ziek"]).unwrap();
    assert!(read(&talk)[1].obstacle.ended.is_some());
    assert!(matches!(talk.say("obstacle solved roue", &["<"]), Err(CommandError::Stopped)));
}

#[test]
fn a_change_is_asked_and_approved_by_prompts() {
    let mut talk = Talk::realised();
    let answers =
        ["1 Speelstraat La Roue", "data", "3=31/02/2022", "2=+10, 3=2022-09-30", "de vergunning was laat"];
    talk.say("amendment add roue", &answers).unwrap();
    talk.say("amendment add roue", &["2 Plantenruil", "gaat niet door", "niemand trekt het"]).unwrap();
    talk.say("amendment add roue 1", &["inhoud", "", "de halve straat", "de bus"]).unwrap();
    let among = Among::One(talk.register.dossier);
    let read = |talk: &Talk| talk.register.store.read(|view| view.amendments(&among)).unwrap();
    let rows = read(&talk);
    let kinds: Vec<AmendmentKind> = rows.iter().map(|row| row.amendment.kind).collect();
    assert_eq!(kinds, [AmendmentKind::Dates, AmendmentKind::Drop, AmendmentKind::Scope]);
    assert_eq!(rows[0].amendment.moves.len(), 2);
    assert_eq!(rows.iter().filter(|row| row.amendment.decided.is_none()).count(), 1);
    talk.say("amendment approve roue", &["2 2 gaat niet door · niemand trekt het"]).unwrap();
    assert_eq!(
        read(&talk)[1].amendment.decided.as_ref().map(|decided| decided.ruling),
        Some(Ruling::Approved)
    );
    talk.say("amendment approve roue", &[]).unwrap();
    // The evaluation begins with what does not go on.
    let answers = ["", "", "", "", "12", "a", "b", "c", ""];
    talk.say("evaluate roue", &answers).unwrap();
    let evaluation =
        talk.register.store.read(|view| view.evaluation(talk.register.dossier)).unwrap().unwrap();
    assert_eq!(evaluation.projects[1].why.as_deref(), Some("niemand trekt het"));
}

#[test]
fn a_check_is_planned_and_done_by_prompts() {
    let mut talk = Talk::realised();
    talk.register.change(|tx| {
        use crate::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
        let row = tx.dossiers_like("ROUE", "la roue", 1)?.remove(0);
        let to = Standing { phase: Phase::Realisation, status: Status::Closed };
        Ok(tx.move_dossier(row.id, Move::Close, to, "2022-05-09".parse().unwrap(), None, None)?)
    });
    talk.say("aftercare add roue", &["De sleutel", "<", "De sleutel van de kist", "2022-05-09"]).unwrap();
    talk.say("aftercare done roue", &["1 2022-05-09", "deels nog"]).unwrap();
    let rows = talk.register.store.read(|view| view.aftercare(&AftercareFilter::default())).unwrap();
    assert_eq!(rows[0].check.done.as_ref().map(|found| found.result), Some(CheckResult::Partly));
}
