use insta::assert_snapshot;

use crate::cli::prepared;

const NEST_BOXES: &str = "indicator define nest-boxes --nl Nestkasten --fr Nichoirs --en 'Nest boxes'";

#[test]
fn an_office_measures_what_it_wants_beside_the_programme() {
    let mut room = prepared::room();
    assert_snapshot!(room.wijk("indicator define nest-boxes --nl Nestkasten").exits(8).transcript(), @"
    $ wijk indicator define nest-boxes --nl Nestkasten
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --fr, --en, --unit, --direction
    [8]
    ");
    assert_snapshot!(room.wijk(&format!("{NEST_BOXES} --unit stuks --direction omhoog")).exits(7).transcript(), @"
    $ wijk indicator define nest-boxes --nl Nestkasten --fr Nichoirs --en Nest boxes --unit stuks --direction omhoog
    ✗ Niets bewaard: 1 fout
      --direction · «omhoog»: verwacht: up en down
    [7]
    ");
    assert_snapshot!(room.wijk("indicator define trees --nl Nestkasten --fr 'Arbres plantés' --en x --unit kg --direction up --theme vuur").exits(7).transcript(), @"
    $ wijk indicator define trees --nl Nestkasten --fr Arbres plantés --en x --unit kg --direction up --theme vuur
    ✗ Niets bewaard: 3 fouten
      --theme · «vuur»: geen thema van deze editie; bedoeld is misschien Natuur en
      biodiversiteit
      CODE · «trees»: er is al een indicator die zo heet: «Geplante bomen» (trees)
      --fr · «Arbres plantés»: er is al een indicator die zo heet: «Geplante bomen»
      (trees)
    [7]
    ");
    assert_snapshot!(room.wijk(&format!("{NEST_BOXES} --unit stuks --direction up --theme nature")).succeeds().transcript(), @"
    $ wijk indicator define nest-boxes --nl Nestkasten --fr Nichoirs --en Nest boxes --unit stuks --direction up --theme nature
    ✓ QDC-2021: indicator «Nestkasten» (aantal) toegevoegd
    → wijk indicator list QDC-2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("indicator list").succeeds().transcript(), @"
    $ wijk indicator list
    Indicatoren van QDC-2021

     Code               Indicator             Eenheid  Thema                  Eigen
     participants       Deelnemers aan        aantal                          nee
                        activiteiten
     new-participants   Nieuwe deelnemers     aantal                          nee
     volunteer-hours    Uren                  h                               nee
                        vrijwilligerswerk
     partners           Partners die          aantal                          nee
                        meewerken
     places             Ingerichte of         aantal                          nee
                        verbeterde plekken
     compost-kg         Gecomposteerd afval   kg       Collectieve compost    nee
     waste-saved        Vermeden afval        kg       Zero afval             nee
     vegetable-gardens  Oppervlakte moestuin  m²       Good Food: duurzame    nee
                                                       voeding en moestuinen
     greened            Vergroende            m²       Natuur en              nee
                        oppervlakte                    biodiversiteit
     trees              Geplante bomen        aantal   Natuur en              nee
                                                       biodiversiteit
     dumping            Sluikstorten per      aantal   Openbare netheid       nee
                        maand
     nest-boxes         Nestkasten            aantal   Natuur en              ja
                                                       biodiversiteit
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("indicator edit nest-boxes --reading flow --apart no").succeeds().transcript(), @"
    $ wijk indicator edit nest-boxes --reading flow --apart no
    ✓ QDC-2021 : indicateur « Nichoirs » modifié
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("indicator edit trees --nl Bomen").exits(4).transcript(), @"
    $ wijk indicator edit trees --nl Bomen
    ✗ « Arbres plantés » fait partie du programme de QDC-2021 : seuls les
      indicateurs propres peuvent être modifiés ou supprimés
      → wijk indicator list QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("indicator edit trees").exits(4).transcript(), @"
    $ wijk indicator edit trees
    ✗ « Arbres plantés » fait partie du programme de QDC-2021 : seuls les
      indicateurs propres peuvent être modifiés ou supprimés
      → wijk indicator list QDC-2021
    [4]
    ");
    room.wijk("inventory add roue --method walk --residents 34").succeeds();
    room.wijk("inventory measure roue nest-boxes '4 pièces'").succeeds();
    assert_snapshot!(room.wijk("inventory measure roue nest-boxes '4 kg'").exits(7).transcript(), @"
    $ wijk inventory measure roue nest-boxes 4 kg
    ✗ Rien n’est enregistré : 1 erreur
      VALUE · « 4 kg » : « Nichoirs » se mesure en nombres, pas en kg
    [7]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("indicator remove nest-boxes").exits(4).transcript(), @"
    $ wijk indicator remove nest-boxes
    ✗ «Nest boxes» is in use in QDC-2021 (one measurement or target): its names and
      theme can still change, the rest cannot
      → wijk report impact QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("indicator edit nest-boxes --unit kg").exits(4).transcript(), @"
    $ wijk indicator edit nest-boxes --unit kg
    ✗ «Nest boxes» is in use in QDC-2021 (one measurement or target): its names and
      theme can still change, the rest cannot
      → wijk report impact QDC-2021
    [4]
    ");
    room.wijk("inventory measure roue nest-boxes ''").succeeds();
    assert_snapshot!(room.wijk("indicator remove nest-boxes").succeeds().transcript(), @"
    $ wijk indicator remove nest-boxes
    ✓ QDC-2021: indicator «Nest boxes» taken out
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("indicator remove nest-boxes").exits(3).transcript(), @"
    $ wijk indicator remove nest-boxes
    ✗ QDC-2021 has no indicator of its own «nest-boxes»
      → wijk indicator list QDC-2021
    [3]
    ");
    assert_snapshot!(room.wijk("log --limit 3").succeeds().transcript(), @"
    $ wijk log --limit 3
    Log

     No.  When               Who  What
       7  31 Dec 2021 10:00  an   QDC-2021: indicator «Nest boxes» taken out
       6  31 Dec 2021 10:00  an   QDC-2021-001 indicators measured
       5  31 Dec 2021 10:00  an   QDC-2021-001 indicators measured
    ");
}
