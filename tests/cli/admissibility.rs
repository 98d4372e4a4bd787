use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn criteria_are_assessed_and_the_roadmap_is_admissible() {
    let mut room = prepared::in_selection(&[]);
    assert_snapshot!(room.wijk("admissibility assess roue complete met").succeeds().transcript(), @"
    $ wijk admissibility assess roue complete met
    ✓ QDC-2021-001 La Roue: 1 criterium beoordeeld op 31-12-2021
      Nog 3 te beoordelen: Gedragen door bewoners, Collectief, open voor de hele
      wijk en Duurzaam, goed voor het leefmilieu
    → wijk admissibility assess QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    let rest = "admissibility assess roue --met citizen --met collective --n-a 'sustainable=pas de travaux'";
    assert_snapshot!(room.wijk(rest).succeeds().transcript(), @"
    $ wijk admissibility assess roue --met citizen --met collective --n-a sustainable=pas de travaux
    ✓ QDC-2021-001 La Roue : 3 critères examinés le 31/12/2021
    → wijk admissibility close QDC-2021-001
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("admissibility close roue --by council").succeeds().transcript(), @"
    $ wijk admissibility close roue --by council
    ✓ QDC-2021-001 La Roue: roadmap admissible, closed on 31 Dec 2021
    → wijk session open QDC-2021
    → wijk opinion add QDC-2021-001
      To take it back: wijk undo
    ");
    room.speaking("nl");
    assert_snapshot!(room.wijk("admissibility show roue").succeeds().transcript(), @"
    $ wijk admissibility show roue
    QDC-2021-001 La Roue

     Criterium                 Bevinding            Waarom          Op          Wie
     Het dossier is volledig   voldaan                              31-12-2021  an
     en begrijpelijk
     Gedragen door bewoners    voldaan                              31-12-2021  an
     Collectief, open voor de  voldaan                              31-12-2021  an
     hele wijk
     Duurzaam, goed voor het   niet van toepassing  pas de travaux  31-12-2021  an
     leefmilieu

     Dossier     QDC-2021-001
     Wijk        La Roue
     Versie      1
     Ingediend   01-12-2021
     Uitkomst    ontvankelijk
     Afgesloten  31-12-2021
     Door        Raad van de Participatieve Duurzame Wijken

    Wat het register weet
     leden stuurgroep                0
     partners                        0
     vaststellingen                  4
     deelnemers plaatsbeschrijving   43
     projecten                       3
     gevraagd                        € 14.800,00
     documenten
     andere dossiers in deze editie
     nog niet verantwoorde steun

    Regels bij de indiening
     Regel        Stand         Vaststelling
     B-ADM-1      niet voldaan  Stuurgroep: 0 personen (bewoner, vereniging en
                                partner), minstens 5 nodig
     B-CO-1       niet voldaan  Nog geen coach aangeduid
     W-INVENTORY  niet voldaan  Plaatsbeschrijving onvolledig, deze delen
                                ontbreken: Bewoners en gebruikers, De wijk en haar
                                plekken, Krachten en middelen en Noden en
                                knelpunten
     W-PARTNERS   niet voldaan  0 partners, minstens 1 gewenst
     W-VISIT      niet voldaan  De coach kwam 0 keren langs, minstens 1 gevraagd
     W-NOTE       niet voldaan  Dit document ontbreekt: ondertekende intentienota
    ");
    assert_snapshot!(room.wijk("admissibility list QDC-2021").succeeds().transcript(), @"
    $ wijk admissibility list QDC-2021
    Ontvankelijkheid QDC-2021

     Dossier       Wijk     Uitkomst      Open  Niet voldaan  Afgesloten
     QDC-2021-001  La Roue  ontvankelijk     0                31-12-2021
     1 van 1 afgesloten
    ");
}

#[test]
fn whatever_is_unmet_is_told_and_the_file_can_be_completed_or_the_dossier_refused() {
    let mut room = prepared::in_selection(&[]);
    let found = "admissibility assess roue --met complete --met citizen --unmet 'collective=één gezin' --unmet 'sustainable=barbecue op gas'";
    room.wijk(found).succeeds();
    assert_snapshot!(room.wijk("admissibility close roue").succeeds().transcript(), @"
    $ wijk admissibility close roue
    ✓ QDC-2021-001 La Roue: stappenplan niet ontvankelijk, beoordeling afgesloten op
      31-12-2021
      Niet voldaan: Collectief, open voor de hele wijk – één gezin
      Niet voldaan: Duurzaam, goed voor het leefmilieu – barbecue op gas
    → wijk letter completion QDC-2021-001
    → wijk admissibility reopen QDC-2021-001 --reason …
    → wijk advance-phase QDC-2021-001 --refuse
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("admissibility assess roue complete met").exits(4).transcript(), @"
    $ wijk admissibility assess roue complete met
    ✗ QDC-2021-001 La Roue: de ontvankelijkheid is afgesloten op 31-12-2021 (niet
      ontvankelijk)
      → wijk admissibility reopen QDC-2021-001 --reason …
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("admissibility reopen roue --reason 'dossier complété'").succeeds().transcript(), @"
    $ wijk admissibility reopen roue --reason dossier complété
    ✓ QDC-2021-001 La Roue : la recevabilité est rouverte
      Non rempli : Collectif, ouvert à tout le quartier – één gezin
      Non rempli : Durable, favorable à l’environnement – barbecue op gas
    → wijk admissibility close QDC-2021-001
      Annuler : wijk undo
    ");
    room.wijk("admissibility close roue").succeeds();
    room.speaking("nl");
    assert_snapshot!(room.wijk("advance-phase roue --refuse").succeeds().transcript(), @"
    $ wijk advance-phase roue --refuse
    ✓ QDC-2021-001 La Roue → geweigerd, op 31-12-2021
    → wijk show QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"
    $ wijk log roue
    Logboek

     Nr.  Wanneer           Wie  Wat
       8  31-12-2021 10:00  an   QDC-2021-001 La Roue geweigerd op 31-12-2021
       7  31-12-2021 10:00  an   QDC-2021-001 La Roue: stappenplan niet
                                 ontvankelijk op 31-12-2021
       6  31-12-2021 10:00  an   QDC-2021-001 La Roue: ontvankelijkheid heropend
       5  31-12-2021 10:00  an   QDC-2021-001 La Roue: stappenplan niet
                                 ontvankelijk op 31-12-2021
       4  31-12-2021 10:00  an   QDC-2021-001 La Roue: ontvankelijkheid beoordeeld
                                 (4 criteria)
       3  31-12-2021 10:00  an   QDC-2021-001 stappenplan v1 geschreven
       2  31-12-2021 10:00  an   QDC-2021-001 plaatsbeschrijving v1 vastgelegd
       1  04-10-2021 11:00  an   {$reference} {$neighbourhood} gewijzigd
    ");
}

#[test]
fn what_is_open_unknown_or_without_a_reason_is_refused() {
    let mut room = prepared::in_selection(&[]);
    assert_snapshot!(room.wijk("admissibility close roue").exits(4).transcript(), @"
    $ wijk admissibility close roue
    ✗ QDC-2021-001 La Roue: 4 criteria zijn nog niet beoordeeld (Het dossier is
      volledig en begrijpelijk, Gedragen door bewoners, Collectief, open voor de
      hele wijk en Duurzaam, goed voor het leefmilieu)
      → wijk admissibility assess QDC-2021-001
    [4]
    ");
    let wrong = "admissibility assess roue --met vuurwerk --unmet complete --met citizen --n-a citizen";
    assert_snapshot!(room.wijk(wrong).exits(7).transcript(), @"
    $ wijk admissibility assess roue --met vuurwerk --unmet complete --met citizen --n-a citizen
    ✗ Niets bewaard: 3 fouten
      --met · «vuurwerk»: geen ontvankelijkheidscriterium van deze editie; kies uit
      Het dossier is volledig en begrijpelijk, Gedragen door bewoners, Collectief,
      open voor de hele wijk en Duurzaam, goed voor het leefmilieu
      --unmet · «complete»: «Het dossier is volledig en begrijpelijk» is niet
      voldaan: zeg waarom
      --n-a · «citizen»: dit criterium staat er al
    [7]
    ");
    assert_snapshot!(room.wijk("admissibility assess roue").exits(8).transcript(), @"
    $ wijk admissibility assess roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      CRITERION, --met, --unmet, --n-a, --rest-met
    [8]
    ");
    assert_snapshot!(room.wijk("admissibility assess roue complete met --on 2021-11-30").exits(4).transcript(), @"
    $ wijk admissibility assess roue complete met --on 2021-11-30
    ✗ 30-11-2021 ligt vóór de vorige stap (01-12-2021)
      → dezelfde opdracht met --on 2021-12-01
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("admissibility reopen roue --reason x").exits(4).transcript(), @"
    $ wijk admissibility reopen roue --reason x
    ✗ La recevabilité de QDC-2021-001 n’est pas clôturée : il n’y a rien à rouvrir
      → wijk admissibility show QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("admissibility reopen roue").exits(8).transcript(), @"
    $ wijk admissibility reopen roue
    ✗ Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec
      --reason
    [8]
    ");
    let room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("admissibility show roue").exits(4).transcript(), @"
    $ wijk admissibility show roue
    ✗ QDC-2021-001 La Roue heeft nog geen ingediend stappenplan
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn a_public_export_tells_nothing_before_it_is_closed() {
    let room = prepared::in_selection(&[]);
    let found = "admissibility assess roue --met complete --met citizen --met collective --unmet 'sustainable=barbecue'";
    room.wijk(found).succeeds();
    room.wijk("export --year 2021 --output open").succeeds();
    let rows = |folder: &str| {
        let text = std::fs::read_to_string(room.path(folder).join("admissibility_results.csv")).unwrap();
        text.lines().count() - 1
    };
    assert_eq!(rows("open"), 0);
    room.wijk("admissibility close roue").succeeds();
    room.wijk("export --year 2021 --output closed").succeeds();
    assert_eq!(rows("closed"), 4);
}

#[test]
fn what_is_left_of_a_whole_edition_is_met_and_closed_in_one_stroke() {
    let mut room = prepared::in_selection(&[]);
    room.wijk("admissibility assess roue --n-a sustainable").succeeds();
    assert_snapshot!(room.wijk("admissibility assess --edition QDC-2021 --rest-met").succeeds().transcript(), @"
    $ wijk admissibility assess --edition QDC-2021 --rest-met
    ✓ QDC-2021-001 La Roue: 3 criteria beoordeeld op 31-12-2021
    → wijk admissibility list QDC-2021
      Ongedaan maken: wijk undo
    ");
    room.wijk("undo").succeeds();
    room.speaking("fr");
    let all = "admissibility assess --edition QDC-2021 --rest-met --close --by agency";
    assert_snapshot!(room.wijk(all).succeeds().transcript(), @"
    $ wijk admissibility assess --edition QDC-2021 --rest-met --close --by agency
    ✓ QDC-2021-001 La Roue : 3 critères examinés le 31/12/2021
    ✓ QDC-2021-001 La Roue : feuille de route recevable, examen clôturé le
      31/12/2021
    → wijk session open QDC-2021
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk(all).exits(4).transcript(), @"
    $ wijk admissibility assess --edition QDC-2021 --rest-met --close --by agency
    ✗ Dans QDC-2021, il ne reste aucune recevabilité à examiner
      → wijk admissibility list QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("log --limit 1").succeeds().transcript(), @"
    $ wijk log --limit 1
    Journal

     N°  Quand             Qui  Quoi
      7  31/12/2021 10:00  an   QDC-2021 : recevabilité de 1 dossier examinée et
                                clôturée
    ");
    room.wijk("undo").succeeds();
    room.speaking("en");
    let unmet = "admissibility assess roue --unmet 'citizen=one family' --rest-met --close";
    assert_snapshot!(room.wijk(unmet).succeeds().transcript(), @"
    $ wijk admissibility assess roue --unmet citizen=one family --rest-met --close
    ✓ QDC-2021-001 La Roue: 3 criteria assessed on 31 Dec 2021; not met: 1
    ✓ QDC-2021-001 La Roue: roadmap inadmissible, closed on 31 Dec 2021
      Not met: Carried by residents – one family
    → wijk letter completion QDC-2021-001
    → wijk admissibility reopen QDC-2021-001 --reason …
    → wijk advance-phase QDC-2021-001 --refuse
      To take it back: wijk undo
    ");
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("admissibility assess --edition QDC-2021").exits(8).transcript(), @"
    $ wijk admissibility assess --edition QDC-2021
    ✗ An answer is needed and nobody can be asked; give it with CRITERION, --met,
      --unmet, --n-a, --rest-met
    [8]
    ");
    assert_snapshot!(room.wijk("admissibility assess --edition QDC-2021 --rest-met --by agency").exits(2).transcript(), @"
    $ wijk admissibility assess --edition QDC-2021 --rest-met --by agency
    ✗ This is missing: --close
      Usage: wijk admissibility assess [OPTIONS] [DOSSIER] [CRITERION]
      [met|unmet|n-a]
      More about it: wijk admissibility assess --help
    [2]
    ");
}
