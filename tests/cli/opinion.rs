use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

/// La Roue in selection.
fn room() -> Room {
    let room = prepared::with_roadmap();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let sql = "UPDATE roadmap SET submitted_on = '2021-11-20', sha256 = 'x'; UPDATE dossier SET phase = 'selection';";
    register.execute_batch(sql).unwrap();
    room
}

#[test]
fn l_9_a_body_gives_its_opinion_on_paper() {
    let mut room = room();
    assert_snapshot!(room.wijk("opinion add roue gunstig --project 1 --by 'Ambtelijke werkgroep' --on 2021-12-10").succeeds().transcript(), @"
    $ wijk opinion add roue gunstig --project 1 --by Ambtelijke werkgroep --on 2021-12-10
    ✓ QDC-2021-001 La Roue · project 1 «Speelstraat La Roue»: gunstig
    → wijk opinion add QDC-2021-001 --by 'Ambtelijke werkgroep' --project 2
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("opinion add roue ongunstig --project 2 --by agency --text 'Niet haalbaar' --on 2021-12-11").succeeds().transcript(), @"
    $ wijk opinion add roue ongunstig --project 2 --by agency --text Niet haalbaar --on 2021-12-11
    ✓ QDC-2021-001 La Roue · project 2 «Plantenruil»: ongunstig
    → wijk opinion add QDC-2021-001 --by agency --project 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("opinion list roue").succeeds().transcript(), @"
    $ wijk opinion list roue
    QDC-2021-001 La Roue

    Zittingen
     Nog op geen agenda

    Adviezen
     Project     1
     Titel       Speelstraat La Roue
     Gegeven op  10-12-2021
     Orgaan      Ambtelijke werkgroep
     Gevraagd    € 6.200,00
     Advies      gunstig

     Project     2
     Titel       Plantenruil
     Gegeven op  11-12-2021
     Orgaan      Leefmilieu Brussel
     Gevraagd    € 3.100,00
     Advies      ongunstig
    ");
    assert_snapshot!(room.wijk("show roue --format json --section opinions").succeeds().stdout.contains("opinions").to_string(), @"true");
    room.speaking("fr");
    assert_snapshot!(room.wijk("opinion list roue").succeeds().transcript(), @"
    $ wijk opinion list roue
    QDC-2021-001 La Roue

    Séances
     À aucun ordre du jour

    Avis
     Projet    1
     Titre     Speelstraat La Roue
     Rendu le  10/12/2021
     Organe    Ambtelijke werkgroep
     Demandé   6.200,00 €
     Avis      favorable

     Projet    2
     Titre     Plantenruil
     Rendu le  11/12/2021
     Organe    Bruxelles Environnement
     Demandé   3.100,00 €
     Avis      défavorable
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("opinion list roue --format csv --section opinions").succeeds().transcript(), @"
    $ wijk opinion list roue --format csv --section opinions
    project,title,given_on,body,asked_eur,verdict,proposed_eur,reason,conditions,session
    1,Speelstraat La Roue,2021-12-10,Ambtelijke werkgroep,6200.00,favourable,,,,
    2,Plantenruil,2021-12-11,agency,3100.00,unfavourable,,Niet haalbaar,,
    ");
}

#[test]
fn an_opinion_on_paper_needs_its_answers_and_its_reasons() {
    let room = room();
    room.wijk("opinion add roue").exits(8);
    room.wijk("opinion add roue gunstig --project 1").exits(8);
    room.wijk("opinion add nergens gunstig --by x").exits(3);
    room.wijk("opinion add roue gunstig --by x --project 1 --on 2022-05-01").exits(4);
    assert_snapshot!(room.wijk("opinion add roue uitgesteld --by agency --project 1").exits(7).transcript(), @"
    $ wijk opinion add roue uitgesteld --by agency --project 1
    ✗ Niets bewaard: 1 fout
      --text: waarom is het advies over «Speelstraat La Roue» uitgesteld? (gevraagd
      € 6.200,00)
    [7]
    ");
    assert_snapshot!(room.wijk("opinion add roue gunstig --by agency").exits(7).transcript(), @"
    $ wijk opinion add roue gunstig --by agency
    ✗ Niets bewaard: 1 fout
      --project: welk project van QDC-2021-001? 1 Speelstraat La Roue, 2 Plantenruil
      en 3 Propere glasbollen
    [7]
    ");
}

#[test]
fn an_opinion_on_paper_is_taken_back() {
    let mut room = room();
    room.wijk("opinion add roue gunstig --project 1 --by agency --on 2021-12-10").succeeds();
    room.wijk("opinion add roue gunstig --project 1 --by 'Ambtelijke werkgroep' --on 2021-12-10").succeeds();
    assert_snapshot!(room.wijk("opinion withdraw roue --project 1").exits(3).transcript(), @"
    $ wijk opinion withdraw roue --project 1
    ✗ Over QDC-2021-001 passen 2 adviezen buiten een zitting:
      --project 1 --by agency --on 2021-12-10
      --project 1 --by 'Ambtelijke werkgroep' --on 2021-12-10
    [3]
    ");
    assert_snapshot!(room.wijk("opinion withdraw roue --by 'Ambtelijke werkgroep'").succeeds().transcript(), @"
    $ wijk opinion withdraw roue --by Ambtelijke werkgroep
    ✓ QDC-2021-001 · project 1 «Speelstraat La Roue»: advies van Ambtelijke
      werkgroep van 10-12-2021 ingetrokken
    → wijk opinion list QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("opinion withdraw roue --project 2").exits(3).transcript(), @"
    $ wijk opinion withdraw roue --project 2
    ✗ QDC-2021-001 n’a pas d’avis de ce genre rendu hors séance
      → wijk opinion list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("opinion withdraw roue").succeeds().transcript(), @"
    $ wijk opinion withdraw roue
    ✓ QDC-2021-001 · projet 1 « Speelstraat La Roue » : avis de Bruxelles
      Environnement du 10/12/2021 retiré
    → wijk opinion list QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("log --limit 1").succeeds().transcript(), @"
    $ wijk log --limit 1
    Journal

     N°  Quand             Qui  Quoi                        Commande
      7  31/12/2021 10:00  an   QDC-2021-001 1 avis retiré  opinion withdraw
    ");
    room.speaking("en");
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("opinion withdraw roue --on 2021-12-10").succeeds().transcript(), @"
    $ wijk opinion withdraw roue --on 2021-12-10
    ✓ QDC-2021-001 · project 1 “Speelstraat La Roue”: opinion of Brussels
      Environment of 10 Dec 2021 taken back
    → wijk opinion list QDC-2021-001
      To take it back: wijk undo
    ");
}

#[test]
fn an_opinion_that_a_decision_follows_stays() {
    let room = room();
    room.wijk("opinion add roue gunstig --project 1 --by agency --on 2021-12-10").succeeds();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let sql = "INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, opinion)
               SELECT project, 1, 'awarded', 100, '2021-12-11', 'agency', id FROM opinion";
    register.execute_batch(sql).unwrap();
    assert_snapshot!(room.wijk("opinion withdraw roue").exits(4).transcript(), @"
    $ wijk opinion withdraw roue
    ✗ De beslissing over project 1 «Speelstraat La Roue» van QDC-2021-001 volgt dit
      advies; herzie die eerst
      → wijk decide QDC-2021-001 --project 1 --replace
    [4]
    ");
}
