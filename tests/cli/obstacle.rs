use insta::assert_snapshot;

use super::prepared;

#[test]
fn what_holds_a_realisation_up_is_recorded_solved_and_listed() {
    let mut room = prepared::realised("", &[]);
    assert_snapshot!(room.wijk("obstacle add roue 1.1 --reason 'de gemeente antwoordt niet' --since 2022-04-01").succeeds().transcript(), @"
    $ wijk obstacle add roue 1.1 --reason de gemeente antwoordt niet --since 2022-04-01
    ✓ QDC-2021-001 La Roue: hindernis 1 vastgelegd sinds 01-04-2022 (1.1 «Vergunning
      gemeente»)
      nog 1 hindernis staat open
    → wijk obstacle solved QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("obstacle add roue --reason 'le coach est malade'").succeeds().transcript(), @"
    $ wijk obstacle add roue --reason le coach est malade
    ✓ QDC-2021-001 La Roue : obstacle 2 enregistré depuis le 10/05/2022
      encore 2 obstacles ouverts
    → wijk obstacle solved QDC-2021-001 2
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("obstacle list roue").succeeds().transcript(), @"
    $ wijk obstacle list roue
    QDC-2021-001 La Roue

     N°  Où   Motif                       Depuis      Durée  Résolu  Solution
      1  1.1  de gemeente antwoordt niet  01/04/2022   39 j
      2       le coach est malade         10/05/2022    0 j
    ");
    assert_snapshot!(room.wijk("obstacle solved roue 1 --solution 'accordé' --on 2022-05-02").succeeds().transcript(), @"
    $ wijk obstacle solved roue 1 --solution accordé --on 2022-05-02
    ✓ QDC-2021-001 La Roue : obstacle 1 résolu le 02/05/2022 (1.1 « Vergunning
      gemeente »)
      encore 1 obstacle ouvert
    → wijk progress QDC-2021-001
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("obstacle solved roue 2").succeeds().transcript(), @"
    $ wijk obstacle solved roue 2
    ✓ QDC-2021-001 La Roue: obstacle 2 solved on 10 May 2022
      no obstacle is open any more
    → wijk progress QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("obstacle list").succeeds().transcript(), @"
    $ wijk obstacle list
    Obstacles of dossiers in realisation

     Dossier       No.  Where  Reason                Since         For  Solved
     QDC-2021-001    1  1.1    de gemeente           1 Apr 2022   31 d  2 May 2022
                               antwoordt niet
     QDC-2021-001    2         le coach est malade   10 May 2022   0 d  10 May 2022
    ");
    assert_snapshot!(room.wijk("obstacle list roue --format csv").succeeds().transcript(), @"
    $ wijk obstacle list roue --format csv
    number,place,reason,since,days,solved_on,solution
    1,1.1,de gemeente antwoordt niet,2022-04-01,31,2022-05-02,accordé
    2,,le coach est malade,2022-05-10,0,2022-05-10,
    ");
    assert_snapshot!(room.wijk("obstacle list roue --open").succeeds().transcript(), @"
    $ wijk obstacle list roue --open
    QDC-2021-001 La Roue

     There are no obstacles
    ");
}

#[test]
fn what_cannot_be_an_obstacle_is_said_with_the_way_on() {
    let room = prepared::realised("", &[]);
    room.wijk("step done roue 1.1 --on 2022-04-20").succeeds();
    assert_snapshot!(room.wijk("obstacle add roue 3 --reason x").exits(3).transcript(), @"
    $ wijk obstacle add roue 3 --reason x
    ✗ QDC-2021-001 heeft geen toegekend project 3
      1  Speelstraat La Roue
      2  Plantenruil
      → wijk progress QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("obstacle add roue 1.9 --reason x").exits(3).transcript(), @"
    $ wijk obstacle add roue 1.9 --reason x
    ✗ «Speelstraat La Roue» heeft geen stap 9
      1.1  Vergunning gemeente
      1.2  Bewonersvergadering
      1.3  Inrichting
      → wijk progress QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("obstacle add roue 1.1 --reason x").exits(4).transcript(), @"
    $ wijk obstacle add roue 1.1 --reason x
    ✗ Stap 1.1 «Vergunning gemeente» is gedaan op 20-04-2022: niets houdt hem nog op
      → wijk step reopen QDC-2021-001 1.1
    [4]
    ");
    assert_snapshot!(room.wijk("obstacle add roue een --reason x").exits(7).transcript(), @"
    $ wijk obstacle add roue een --reason x
    ✗ Niets bewaard: 1 fout
      PROJECT[.STEP] · «een»: verwacht: een project zoals 2, of een stap zoals 2.1
    [7]
    ");
    assert_snapshot!(room.wijk("obstacle add roue 2 --reason '' --since 2022-06-01").exits(7).transcript(), @"
    $ wijk obstacle add roue 2 --reason  --since 2022-06-01
    ✗ Niets bewaard: 2 fouten
      --reason: mag niet leeg zijn
      --since · «2022-06-01»: 01-06-2022 ligt in de toekomst (vandaag is het
      10-05-2022)
    [7]
    ");
    assert_snapshot!(room.wijk("obstacle add roue 2").exits(8).transcript(), @"
    $ wijk obstacle add roue 2
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --reason
    [8]
    ");
    room.wijk("obstacle add roue 2 --reason x --since 2022-05-01").succeeds();
    assert_snapshot!(room.wijk("obstacle solved roue 1 --on 2022-04-30").exits(7).transcript(), @"
    $ wijk obstacle solved roue 1 --on 2022-04-30
    ✗ Niets bewaard: 1 fout
      --on · «2022-04-30»: ze begon pas op 01-05-2022
    [7]
    ");
    assert_snapshot!(room.wijk("obstacle solved roue 4").exits(3).transcript(), @"
    $ wijk obstacle solved roue 4
    ✗ QDC-2021-001 heeft geen hindernis 4
      1  x
      → wijk obstacle list QDC-2021-001
    [3]
    ");
    room.wijk("obstacle solved roue 1").succeeds();
    assert_snapshot!(room.wijk("obstacle solved roue 1").exits(4).transcript(), @"
    $ wijk obstacle solved roue 1
    ✗ Hindernis 1 is al opgelost op 10-05-2022
      → wijk obstacle list QDC-2021-001
    [4]
    ");
    let room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("obstacle add roue --reason x").exits(4).transcript(), @"
    $ wijk obstacle add roue --reason x
    ✗ QDC-2021-001 La Roue is niet in uitvoering (voorbereiding): hindernissen zijn
      er alleen tijdens de uitvoering
      → wijk check QDC-2021-001
    [4]
    ");
}
