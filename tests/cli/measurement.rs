use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

/// La Roue with targets on its projects, in realisation since 16 December 2021.
fn realising() -> Room {
    let mut room = prepared::with_roadmap();
    room.wijk("inventory measure roue greened 300").succeeds();
    room.wijk("inventory measure roue dumping 9").succeeds();
    room.wijk("plan target set roue 1 greened '120 m²'").succeeds();
    room.wijk("plan target set roue 2 greened 0,5a").succeeds();
    room.wijk("plan target set roue 2 participants 200").succeeds();
    room.wijk("advance-phase roue --on 2021-12-15 --override B-ADM-1 --reason 'proef'").succeeds();
    prepared::judge(&room, "roue", "2021-12-15", 3);
    room.wijk("decide roue --project 1 award --amount 6200 --on 2021-12-16 --by council").succeeds();
    room.wijk("decide roue --project 2 award --amount 3100 --on 2021-12-16 --by council").succeeds();
    room.wijk("decide roue --project 3 refuse --reason 'te duur' --on 2021-12-16 --by council").succeeds();
    prepared::agree(&room, "2021-12-16");
    room.wijk("advance-phase roue --on 2021-12-16").succeeds();
    room.at("2022-09-30T09:00:00Z");
    room
}

#[test]
fn a_project_says_what_it_means_to_reach() {
    let mut room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("plan target set roue 1 greened '120 m²'").succeeds().transcript(), @"
    $ wijk plan target set roue 1 greened 120 m²
    ✓ QDC-2021-001 project 1 «Speelstraat La Roue»: streefwaarde Vergroende
      oppervlakte: 120 m²
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("plan target set roue 1 greened '120 kg'").exits(7).transcript(), @"
    $ wijk plan target set roue 1 greened 120 kg
    ✗ Niets bewaard: 1 fout
      AMOUNT · «120 kg»: «Vergroende oppervlakte» wordt gemeten in m², niet in kg
    [7]
    ");
    assert_snapshot!(room.wijk("plan target set roue 1 konijnen veel").exits(7).transcript(), @"
    $ wijk plan target set roue 1 konijnen veel
    ✗ Niets bewaard: 1 fout
      INDICATOR: er is geen indicator «konijnen»; kies uit: participants (Deelnemers
      aan activiteiten), new-participants (Nieuwe deelnemers), volunteer-hours (Uren
      vrijwilligerswerk), partners (Partners die meewerken), places (Ingerichte of
      verbeterde plekken), compost-kg (Gecomposteerd afval), waste-saved (Vermeden
      afval) en vegetable-gardens (Oppervlakte moestuin)
    [7]
    ");
    assert_snapshot!(room.wijk("plan target set roue 9 greened 5").exits(3).transcript(), @"
    $ wijk plan target set roue 9 greened 5
    ✗ Het stappenplan van QDC-2021-001 heeft geen project 9
      1  Speelstraat La Roue
      2  Plantenruil
      3  Propere glasbollen
      → wijk plan show QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("plan target set roue 1").exits(8).transcript(), @"
    $ wijk plan target set roue 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      PROJECT INDICATOR AMOUNT
    [8]
    ");
    let shown = room.wijk("plan show roue").succeeds().stdout;
    assert!(shown.contains("streefwaarden: Vergroende oppervlakte 120 m²"), "{shown}");
    room.speaking("fr");
    room.wijk("plan start roue --reason 'plus vert'").succeeds();
    room.wijk("plan target set roue 1 greened '2 a'").succeeds();
    let compared = room.wijk("plan compare roue").succeeds().stdout;
    assert!(compared.contains("valeur cible"), "{compared}");
    room.speaking("en");
    assert_snapshot!(room.wijk("plan target remove roue 1 greened").succeeds().transcript(), @"
    $ wijk plan target remove roue 1 greened
    ✓ QDC-2021-001 project 1 «Speelstraat La Roue»: target «greened» taken out
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("plan target remove roue 1 greened").exits(3).transcript(), @"
    $ wijk plan target remove roue 1 greened
    ✗ Project «Speelstraat La Roue» has no target for «greened»
      → wijk plan show QDC-2021-001
    [3]
    ");
}

#[test]
fn what_is_measured_stands_beside_its_target_and_its_baseline() {
    let mut room = realising();
    assert_snapshot!(room.wijk("measurement list roue").succeeds().transcript(), @"
    $ wijk measurement list roue
    Metingen van QDC-2021-001 La Roue

     Er is nog niets gemeten
    ");
    assert_snapshot!(room.wijk("measurement add roue").exits(8).transcript(), @"
    $ wijk measurement add roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      INDICATOR AMOUNT
    [8]
    ");
    assert_snapshot!(room.wijk("measurement add roue greened '0,9 a' --project 1 --source 'nagemeten op het plan'").succeeds().transcript(), @"
    $ wijk measurement add roue greened 0,9 a --project 1 --source nagemeten op het plan
    ✓ QDC-2021-001 meting 1: Vergroende oppervlakte 90 m² op 30-09-2022
      Projecten samen nu 90 m² · beginwaarde 300 m² · streefwaarde 170 m² (53 %)
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("measurement add roue greened 60 --project 2 --on 2022-06-01").succeeds().transcript(), @"
    $ wijk measurement add roue greened 60 --project 2 --on 2022-06-01
    ✓ QDC-2021-001 meting 2: Vergroende oppervlakte 60 m² op 01-06-2022
      Projecten samen nu 150 m² · beginwaarde 300 m² · streefwaarde 170 m² (88 %)
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("measurement add roue dumping 6").succeeds().transcript(), @"
    $ wijk measurement add roue dumping 6
    ✓ QDC-2021-001 meting 3: Sluikstorten per maand 6 op 30-09-2022
      Samen nu 6 · beginwaarde 9
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("measurement add roue participants '1 250' --from 2022-01-01 --on 2022-06-30").succeeds().transcript(), @"
    $ wijk measurement add roue participants 1 250 --from 2022-01-01 --on 2022-06-30
    ✓ QDC-2021-001 mesure 4 : Participants aux activités 1250 au 30/06/2022
      En tout 1250 à présent · valeur cible 200 (625 %)
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("measurement add roue participants 80 --project 2 --from 2022-06-01").succeeds().transcript(), @"
    $ wijk measurement add roue participants 80 --project 2 --from 2022-06-01
    ✓ QDC-2021-001 mesure 5 : Participants aux activités 80 au 30/09/2022
      En tout 1330 à présent · valeur cible 200 (665 %)
    ! Participants aux activités : les mesures 4 et 5 comptent peut-être la même
      chose, car leurs périodes se chevauchent
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("indicator show roue").succeeds().transcript(), @"
    $ wijk indicator show roue
    Résultats de QDC-2021-001 La Roue

     Indicateur                   Unité   Départ  Cible  Mesuré  Écart  Atteint
     Participants aux activités   nombre            200    1330           665 %
     Surface verdurisée           m²         300    170     150            88 %
     Dépôts clandestins par mois  nombre       9              6     −3
    ! Participants aux activités : les mesures 4 et 5 comptent peut-être la même
      chose, car leurs périodes se chevauchent
    ");
    assert_snapshot!(room.wijk("measurement edit roue 5 --amount 90 --from=''").succeeds().transcript(), @"
    $ wijk measurement edit roue 5 --amount 90 --from=
    ✓ QDC-2021-001 mesure 5 corrigée : Participants aux activités 90 au 30/09/2022
      En tout 1340 à présent · valeur cible 200 (670 %)
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("measurement list roue").succeeds().transcript(), @"
    $ wijk measurement list roue
    Measurements of QDC-2021-001 La Roue

     No.  Date         Project  Indicator          Value  Unit    Source
       1  30 Sep 2022        1  Area greened          90  m²      nagemeten op het
                                                                  plan
       2  1 Jun 2022         2  Area greened          60  m²
       3  30 Sep 2022           Dumpings per           6  number
                                month
       4  30 Jun 2022           Participants in     1250  number
                                activities
       5  30 Sep 2022        2  Participants in       90  number
                                activities
    ");
    assert_snapshot!(room.wijk("measurement remove roue 3").succeeds().transcript(), @"
    $ wijk measurement remove roue 3
    ✓ QDC-2021-001 measurement 3 taken out: Dumpings per month 6 on 30 Sep 2022
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("indicator show roue --format csv").succeeds().transcript(), @"
    $ wijk indicator show roue --format csv
    indicator,unit,baseline,target,measured,change,percent,trend,last
    participants,count,,200000,1340000,,670,,2022-09-30
    greened,m2,300000,170000,150000,,88,,2022-09-30
    dumping,count,9000,,,,,,
    ");
    assert_snapshot!(room.wijk("log roue --limit 3").succeeds().transcript(), @"
    $ wijk log roue --limit 3
    Log

     No.  When               Who  What
      31  30 Sep 2022 11:00  an   QDC-2021-001: measurement 3 taken out (Dumpings
                                  per month)
      30  30 Sep 2022 11:00  an   QDC-2021-001: measurement 5 corrected
                                  (Participants in activities)
      29  30 Sep 2022 11:00  an   QDC-2021-001: measurement 5 recorded
                                  (Participants in activities)
    ");
}

#[test]
fn a_wrong_measurement_is_refused_with_everything_that_is_wrong() {
    let mut room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("measurement add roue greened 5").exits(4).transcript(), @"
    $ wijk measurement add roue greened 5
    ✗ QDC-2021-001 La Roue is nog niet zover (voorbereiding): tot «realiseren en
      evalueren» valt er niets te meten dan de beginwaarde
      → wijk inventory measure QDC-2021-001
    [4]
    ");
    room = realising();
    assert_snapshot!(room.wijk("measurement add roue greened '5 kg' --project 3 --on 2023-01-01 --from 2023-02-01 --document 4").exits(7).transcript(), @"
    $ wijk measurement add roue greened 5 kg --project 3 --on 2023-01-01 --from 2023-02-01 --document 4
    ✗ Niets bewaard: 6 fouten
      AMOUNT · «5 kg»: «Vergroende oppervlakte» wordt gemeten in m², niet in kg
      --project · «3»: dit project is niet toegekend; wel: 1 en 2
      --on · «2023-01-01»: 01-01-2023 ligt in de toekomst (vandaag is het
      30-09-2022)
      --from · «2023-02-01»: de periode begint op 01-02-2023 en eindigt op
      01-01-2023: ze eindigt voor ze begint
      --from · «2023-02-01»: «Vergroende oppervlakte» is een stand op één dag en
      heeft geen periode
      --document · «4»: het dossier heeft geen documenten
    [7]
    ");
    assert_snapshot!(room.wijk("measurement add roue vergroend 1.250 --on 2021-01-01").exits(7).transcript(), @"
    $ wijk measurement add roue vergroend 1.250 --on 2021-01-01
    ✗ Niets bewaard: 2 fouten
      INDICATOR: er is geen indicator «vergroend»; kies uit: greened (Vergroende
      oppervlakte)
      --on · «2021-01-01»: de realisatie begon pas op 16-12-2021
    [7]
    ");
    assert_snapshot!(room.wijk("measurement add roue greened 1.250 --project x").exits(7).transcript(), @"
    $ wijk measurement add roue greened 1.250 --project x
    ✗ Niets bewaard: 1 fout
      --project · «x»: een geheel getal wordt verwacht
    [7]
    ");
    assert_snapshot!(room.wijk("measurement add roue greened 1.250").exits(7).transcript(), @"
    $ wijk measurement add roue greened 1.250
    ✗ Niets bewaard: 1 fout
      AMOUNT · «1.250»: dit kan op twee manieren gelezen worden: schrijf
      duizendtallen zonder teken (1250), of een komma met een nul erbij (1,2500)
    [7]
    ");
    assert_snapshot!(room.wijk("measurement add roue volunteer-hours '100 min'").exits(7).transcript(), @"
    $ wijk measurement add roue volunteer-hours 100 min
    ✗ Niets bewaard: 1 fout
      AMOUNT · «100 min»: dit is geen rond getal in h: geef «Uren vrijwilligerswerk»
      in die eenheid, niet in min
    [7]
    ");
    assert_snapshot!(room.wijk("measurement add roue greened -5").exits(7).transcript(), @"
    $ wijk measurement add roue greened -5
    ✗ Niets bewaard: 1 fout
      AMOUNT · «-5»: kan niet onder nul zijn
    [7]
    ");
    room.wijk("measurement add roue greened 5").succeeds();
    assert_snapshot!(room.wijk("measurement add roue greened 6").exits(4).transcript(), @"
    $ wijk measurement add roue greened 6
    ✗ er is al een meting van 30-09-2022 voor dezelfde plek: meting 1; verbeter die
      → wijk measurement edit QDC-2021-001 1
    [4]
    ");
    room.file("plan.txt", "x");
    room.wijk("document add roue plan.txt --kind photo").succeeds();
    room.wijk("measurement edit roue 1 --document 1").succeeds();
    assert_snapshot!(room.wijk("document remove roue 1").exits(4).transcript(), @"
    $ wijk document remove roue 1
    ✗ Document 1 toont meting 1
      → wijk measurement edit QDC-2021-001 1 --document=''
    [4]
    ");
    assert!(room.wijk("show roue").succeeds().stdout.contains("Wat de projecten opleverden"));
    assert_snapshot!(room.wijk("measurement remove roue 7").exits(3).transcript(), @"
    $ wijk measurement remove roue 7
    ✗ QDC-2021-001 heeft geen meting 7
      1  2022-09-30 greened
      → wijk measurement list QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("plan target set roue 1 greened 5").exits(4).transcript(), @"
    $ wijk plan target set roue 1 greened 5
    ✗ QDC-2021-001 La Roue: de streefwaarden liggen nu vast (realiseren en
      evalueren); ze wijzigen alleen in: voorbereiding
      → wijk indicator show QDC-2021-001
    [4]
    ");
}

#[test]
fn a_table_is_read_whole_or_not_at_all_and_twice_doubles_nothing() {
    let mut room = realising();
    let bad = room.file(
        "bad.csv",
        "Dossier;Project;Indicator;Waarde;Eenheid;Datum\n\
         roue;1;greened;90;kg;01/06/2022\n\
         roue;drie;konijnen;5;;01/06/2022\n\
         nergens;;greened;veel;;01/06/2022\n\
         roue;;greened;veel;;01/06/2023\n",
    );
    let import =
        |room: &Room, path: &std::path::Path| room.run(["measurement", "import", path.to_str().unwrap()]);
    assert_snapshot!(import(&room, &bad).exits(7).transcript(), @"
    $ wijk measurement import [room]/bad.csv
    ✗ Niets bewaard: 5 fouten
      regel 2 · unit · «kg»: «Vergroende oppervlakte» wordt gemeten in m², niet in
      kg
      regel 3 · project · «drie»: een geheel getal wordt verwacht
      regel 4 · dossier: Geen dossier gevonden voor «nergens»
      regel 5 · amount · «veel»: een getal wordt verwacht, met of zonder eenheid,
      zoals 120 of 1.234,5 kg
      regel 5 · date · «2023-06-01»: 01-06-2023 ligt in de toekomst (vandaag is het
      30-09-2022)
    [7]
    ");
    let heads = room.file("heads.csv", "dossier,indicator,indicateur,gewicht\nroue,greened,x,5\n");
    assert_snapshot!(import(&room, &heads).exits(7).transcript(), @"
    $ wijk measurement import [room]/heads.csv
    ✗ Niets bewaard: 5 fouten
      regel 1 · indicateur: dit is nog een kolom voor indicator
      regel 1 · gewicht: deze kolom is niet gekend; gekend zijn: dossier, project,
      indicator, amount, unit, from, date, source en document
      regel 1 · amount: «amount» ontbreekt
      regel 1 · date: «date» ontbreekt
      rij 1 · regel 2 · date: mag niet leeg zijn
    [7]
    ");
    let good = room.file(
        "good.csv",
        "Dossier;Projet;Indicateur;Valeur;Unité;Date;Source\n\
         roue;1;greened;0,9;a;01/06/2022;nagemeten\n\
         roue;2;participants;120;;01/06/2022;lijst\n",
    );
    assert_snapshot!(import(&room, &good).succeeds().transcript(), @"
    $ wijk measurement import [room]/good.csv
    ✓ 2 metingen vastgelegd in één dossier
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(import(&room, &good).succeeds().transcript(), @"
    $ wijk measurement import [room]/good.csv
    ✓ Aucune nouvelle mesure ; 2 y étaient déjà
      Annuler : wijk undo
    ");
}

#[test]
fn report_impact_adds_like_to_like_in_three_languages() {
    let mut room = realising();
    for line in [
        "greened 90 --project 1",
        "greened 60 --project 2",
        "participants 120 --project 2",
        "participants 30",
        "dumping 6",
    ] {
        room.wijk(&format!("measurement add roue {line}")).succeeds();
    }
    room.wijk("indicator define trust --nl Vertrouwen --fr Confiance --en Trust --unit % --direction up --apart yes")
        .succeeds();
    room.wijk("measurement add roue trust 40 --project 1").succeeds();
    room.wijk("measurement add roue trust '62,5 %' --project 2").succeeds();
    assert_snapshot!(room.wijk("report impact").succeeds().transcript(), @"
    $ wijk report impact
    Impact van QDC-2021

     Alleen wat op dezelfde manier gemeten wordt, is opgeteld. Het verschil
     vergelijkt de hele wijk met de plaatsbeschrijving; wat per project gemeten is,
     telt daar niet in mee.

     Edities                       QDC-2021
     Stand op                      30-09-2022
     Dossiers in of na realisatie  1
     Dossiers met metingen         1

    Samen
     Indicator         Eenheid  Dossiers  Begin  Streef  Gemeten  Verschil  Bereikt
     Deelnemers aan    aantal          1            200      150               75 %
     activiteiten
     Vergroende        m²              1    300     170      150               88 %
     oppervlakte
     Sluikstorten per  aantal          1      9                6        −3
     maand

    Niet opgeteld
     Indicator   Eenheid  Dossiers  Plekken  Laagst  Midden  Hoogst  Edities
     Vertrouwen  %               1        2      40   51,25    62,5  QDC-2021

    Per thema
     Thema            Indicator         Eenheid  Dossiers  Streef  Gemeten  Bereikt
     Openbare         Sluikstorten per  aantal          1                6
     netheid          maand
     Natuur en        Deelnemers aan    aantal          1     200      120     60 %
     biodiversiteit   activiteiten
     Natuur en        Vergroende        m²              1     170      150     88 %
     biodiversiteit   oppervlakte
                      Deelnemers aan    aantal          1               30
                      activiteiten

    Per gemeente
     Gemeente    Indicator              Eenheid  Dossiers  Streef  Gemeten  Bereikt
     Anderlecht  Deelnemers aan         aantal          1     200      150     75 %
                 activiteiten
     Anderlecht  Vergroende             m²              1     170      150     88 %
                 oppervlakte
     Anderlecht  Sluikstorten per       aantal          1                6
                 maand

    Per dossier
     Dossier       Indicator     Eenheid  Begin  Streef  Gemeten  Verschil  Bereikt
     QDC-2021-001  Deelnemers    aantal             200      150               75 %
                   aan
                   activiteiten
     QDC-2021-001  Vergroende    m²         300     170      150               88 %
                   oppervlakte
     QDC-2021-001  Sluikstorten  aantal       9                6        −3
                   per maand
     QDC-2021-001  Vertrouwen    %
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("report impact QDC-2021 --theme nature").succeeds().transcript(), @"
    $ wijk report impact QDC-2021 --theme nature
    Impact de QDC-2021

     Seul ce qui se mesure de la même façon est additionné. L’écart compare le
     quartier entier à l’état des lieux ; ce qui est mesuré par projet n’y entre
     pas.

     Éditions                            QDC-2021
     Situation au                        30/09/2022
     Thème                               Nature et biodiversité
     Dossiers en réalisation ou au-delà  1
     Dossiers avec mesures               1

    Ensemble
     Indicateur             Unité   Dossiers  Départ  Cible  Mesuré  Écart  Atteint
     Participants aux       nombre         1            200     120            60 %
     activités
     Surface verdurisée     m²             1     300    170     150            88 %

    Non additionnés
     Indicateur  Unité  Dossiers  Lieux  Minimum  Médiane  Maximum  Éditions
     Confiance   %             1      1     62,5     62,5     62,5  QDC-2021

    Par thème
     Thème              Indicateur         Unité   Dossiers  Cible  Mesuré  Atteint
     Nature et          Participants aux   nombre         1    200     120     60 %
     biodiversité       activités
     Nature et          Surface            m²             1    170     150     88 %
     biodiversité       verdurisée

    Par commune
     Commune     Indicateur                Unité   Dossiers  Cible  Mesuré  Atteint
     Anderlecht  Participants aux          nombre         1    200     120     60 %
                 activités
     Anderlecht  Surface verdurisée        m²             1    170     150     88 %

    Par dossier
     Dossier       Indicateur         Unité   Départ  Cible  Mesuré  Écart  Atteint
     QDC-2021-001  Participants aux   nombre            200     120            60 %
                   activités
     QDC-2021-001  Surface            m²         300    170     150            88 %
                   verdurisée
     QDC-2021-001  Confiance          %                        62,5
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("report impact --year 2021 --municipality 1070 --format csv").succeeds().transcript(), @"
    $ wijk report impact --year 2021 --municipality 1070 --format csv
    indicator,unit,dossiers,baseline,target,measured,change,percent,trend,editions
    participants,count,1,,200000,150000,,75,,QDC-2021
    greened,m2,1,300000,170000,150000,,88,,QDC-2021
    dumping,count,1,9000,,6000,-3000,,better,QDC-2021
    ");
    assert_snapshot!(room.wijk("report impact --programme brussels-qdc --as-of 2021-12-31").succeeds().transcript(), @"
    $ wijk report impact --programme brussels-qdc --as-of 2021-12-31
    Impact of brussels-qdc

     Only what is measured in the same way is added up. The change compares the
     whole neighbourhood with its inventory; what is measured per project is not
     part of it.

     Editions                          QDC-2021
     As of                             31 Dec 2021
     Dossiers in or after realisation  1
     Dossiers with measurements        0

    Together
     Indicator        Unit    Dossiers  Baseline  Target  Measured  Change  Reached
     Participants in  number         0               200                         0%
     activities
     Area greened     m²             0               170                         0%

    By theme
     Theme            Indicator         Unit    Dossiers  Target  Measured  Reached
     Nature and       Participants in   number         0     200                 0%
     biodiversity     activities
     Nature and       Area greened      m²             0     170                 0%
     biodiversity

    By municipality
     Municipality  Indicator            Unit    Dossiers  Target  Measured  Reached
     Anderlecht    Participants in      number         0     200                 0%
                   activities
     Anderlecht    Area greened         m²             0     170                 0%

    By dossier
     Dossier    QDC-2021-001
     Indicator  Participants in activities
     Unit       number
     Target     200

     Dossier    QDC-2021-001
     Indicator  Area greened
     Unit       m²
     Baseline   300
     Target     170
    ");
    let _ = room.wijk("report impact --programme nergens").exits(3);
    let _ = room.wijk("report impact --theme vuur").exits(3);
    let _ = room.wijk("report impact --municipality Gent").exits(3);
    for format in ["plain", "markdown", "json"] {
        room.wijk(&format!("report impact --format {format}")).succeeds();
    }
    let annual = room.wijk("report annual --year 2021 --format json").succeeds().stdout;
    assert!(annual.contains("\"impact\": ["), "{annual}");
}
