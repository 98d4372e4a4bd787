use insta::assert_snapshot;

use crate::common::Room;

const FLAGS: &str = "--name-nl Parkbudget --organiser-nl 'Stad Mechelen' --municipality '12025 Mechelen 2800 2811' \
                     --theme 'Natuur en biodiversiteit' --theme Spelen --track Klein --track Groot --decides vote \
                     --ceiling 2500 --group 4 --deadline 2027-03-31 --envelope 60000 --phase preparation=Haalbaarheid";

#[test]
fn a_programme_is_written_checked_explained_added_and_opened() {
    let room = Room::with_register();
    assert_snapshot!(room.wijk(&format!("programme new parkbudget {FLAGS}")).succeeds().transcript(), @"
    $ wijk programme new parkbudget --name-nl Parkbudget --organiser-nl Stad Mechelen --municipality 12025 Mechelen 2800 2811 --theme Natuur en biodiversiteit --theme Spelen --track Klein --track Groot --decides vote --ceiling 2500 --group 4 --deadline 2027-03-31 --envelope 60000 --phase preparation=Haalbaarheid
    ✓ parkbudget.toml geschreven: programma parkbudget, met uitleg bij elk deel
    → wijk programme check parkbudget.toml
    → wijk programme explain parkbudget.toml
    → wijk programme add parkbudget.toml
    ");
    room.wijk("programme check parkbudget.toml").succeeds();
    assert_snapshot!(room.wijk("programme explain parkbudget.toml/2027").succeeds().transcript(), @"
    $ wijk programme explain parkbudget.toml/2027
    Parkbudget, editie 2027
     Organisator van het programma «Parkbudget»: Stad Mechelen. Zo omschrijft het
     programma de editie 2027. Wat bij het openen van de editie nog wordt
     vastgelegd, staat er telkens bij.

    Voor wie en waar
     • Het programma geldt in Mechelen

    Het verloop
     Een dossier legt deze weg af:
     1. Kandidaatstelling: de stuurgroep stelt zich kandidaat en de organisator
        beslist over de toelating
     2. Haalbaarheid
     3. Indienen en selecteren: de stuurgroep dient het stappenplan in en over elk
        project wordt beslist
     4. Realiseren en evalueren: de stuurgroep voert de projecten uit, verantwoordt
        de uitgaven en evalueert

    De sporen
     Elk dossier volgt één van 2 sporen. Wie niet kiest, volgt het eerste: Klein

      Klein
       Geen eigen regels: wat voor iedereen geldt, geldt ook hier.

      Groot
       Geen eigen regels: wat voor iedereen geldt, geldt ook hier.

    Wat er gevraagd wordt

      Bij de kandidaatstelling
       • Er is een contactpersoon met een e-mailadres
       • De aanvraag komt binnen vóór het einde van de laatste dag
       • Er zijn minstens 4 leden van de stuurgroep
       • De wijk ligt op het grondgebied van het programma
       • De aanvrager kiest één spoor
       • Een wijk heeft per editie hoogstens één lopend dossier

      Van «Haalbaarheid» naar «Indienen en selecteren»
       • Het stappenplan telt minstens 1 project
       • Geen project vraagt meer dan het kost
       • Vroegere steun is volledig verantwoord
       • Alle projecten van een dossier samen kunnen hoogstens € 2.500,00 krijgen
         (ook later: bij de toekenning)

      Bij de toekenning
       • Geen project krijgt meer dan het vraagt
       • Alle toekenningen samen blijven binnen de enveloppe van de editie

      Van «Indienen en selecteren» naar «Realiseren en evalueren»
       • Over elk project is beslist
       • Minstens één project is toegekend
       • De overeenkomst is door beide partijen ondertekend (aanbevolen)

      Bij een uitbetaling
       • Er wordt betaald op een rekening van de groep
       • Er wordt niet meer betaald dan is toegekend en goedgekeurd

      Om «Realiseren en evalueren» af te sluiten
       • De stuurgroep heeft geëvalueerd, met een resultaat voor elk toegekend
         project
       • De rekening is afgesloten: het saldo is betaald en niets moet nog terug

    Geld
     • In deze editie kan in totaal € 60.000,00 worden toegekend

    Data en termijnen
     • De laatste dag om in te dienen is 31-03-2027, tot middernacht

    Wie oordeelt en beslist
       Deze organen komen eraan te pas:
       • Ambtelijke werkgroep
       • College
       De inwoners stemmen:
       • Het stembiljet: goedkeuren: één of meer projecten aankruisen
       • Wie wint: gelijke delen, aangevuld zolang het budget het toelaat
       • Bij gelijke stand: eerst het goedkoopste, dan het meeste stemmen

    Thema’s en deskundigheid
     Een project kan gaan over:
     • Natuur en biodiversiteit
     • Spelen
    ");
    room.wijk("programme add parkbudget.toml").succeeds();
    assert_snapshot!(room.wijk("edition open parkbudget/2027").succeeds().transcript(), @"
    $ wijk edition open parkbudget/2027
    ✓ Editie geopend: Parkbudget 2027 (PAR-2027)
      Enveloppe € 60.000,00
      19 regels, 0 met bron
      Indienen tot en met 31-03-2027, 23:59
    → wijk apply --edition PAR-2027
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn the_file_explains_itself_in_the_language_of_the_user() {
    let mut room = Room::new();
    room.speaking("fr");
    room.wijk("programme new parcs --name-fr 'Budget des parcs' --organiser-fr Commune --coach").succeeds();
    let text = std::fs::read_to_string(room.path("parcs.toml")).unwrap();
    assert!(text.starts_with("#:schema wijk-programme.schema.json\n"), "{text}");
    let rules = text.split_once("# Les règles.").unwrap().1.split_once("[rules.R-TRACK]");
    assert!(rules.is_none() && text.contains("# Un coach est désigné\n[rules.R-COACH]\n"), "{text}");
    assert!(text.contains("languages = [\"fr\"]") && !text.contains("organiseert"), "{text}");
    let all = room.wijk("programme new parks --name-en Parks --organiser-en City --file -").succeeds().stdout;
    assert!(all.contains("code = \"parks\""));
}

#[test]
fn a_copy_of_a_built_in_programme_has_its_rules_and_none_of_its_editions() {
    let room = Room::new();
    let line = "programme new gent-wijken --from wijkbudget --name-nl 'Gentse wijken' --organiser-nl 'Stad Gent' \
                --deadline 2027-05-31";
    room.wijk(line).succeeds();
    assert_snapshot!(room.wijk("programme diff wijkbudget gent-wijken.toml").succeeds().transcript(), @"
    $ wijk programme diff wijkbudget gent-wijken.toml
    Van wijkbudget naar gent-wijken.toml
     7 verschillen

    Programma
     • programme (anders): wijkbudget → gent-wijken
     • name (anders): Wijkbudget → Gentse wijken
     • organiser (anders): Gemeentebestuur → Stad Gent

    Data en termijnen
     • deadline (erbij): De laatste dag om in te dienen is 31-05-2027, tot
       middernacht
     • no-deadline (weg): De laatste dag om in te dienen wordt bij elke editie
       vastgelegd; zonder kan het hele jaar door worden ingediend

    Wat er gevraagd wordt
     • off (anders): tekst
     • rules (anders): tekst
    ");
}

#[test]
fn without_a_terminal_the_flags_are_named_and_a_file_is_never_overwritten() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("programme new parkbudget").exits(8).transcript(), @"
    $ wijk programme new parkbudget
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --name-nl, --organiser-nl
    [8]
    ");
    room.file("parkbudget.toml", "mijn werk");
    room.speaking("en");
    assert_snapshot!(room.wijk(&format!("programme new parkbudget --force {FLAGS}")).exits(4).transcript(), @"
    $ wijk programme new parkbudget --force --name-nl Parkbudget --organiser-nl Stad Mechelen --municipality 12025 Mechelen 2800 2811 --theme Natuur en biodiversiteit --theme Spelen --track Klein --track Groot --decides vote --ceiling 2500 --group 4 --deadline 2027-03-31 --envelope 60000 --phase preparation=Haalbaarheid
    ✗ parkbudget.toml exists already and is never overwritten
      → wijk programme new … --file …
    [4]
    ");
    assert_eq!(std::fs::read_to_string(room.path("parkbudget.toml")).unwrap(), "mijn werk");
    room.wijk("programme new other --name-en X --organiser-en Y --dry-run").succeeds();
    assert!(!room.path("other.toml").exists());
    assert_snapshot!(room.wijk("programme new wijkbudget --name-en X --organiser-en Y").exits(4).transcript(), @"
    $ wijk programme new wijkbudget --name-en X --organiser-en Y
    ✗ «wijkbudget» comes with wijk and cannot be replaced; give the programme a code
      of its own
      → wijk programme show wijkbudget
    [4]
    ");
}

#[test]
fn every_flag_that_is_wrong_is_told_at_once() {
    let mut room = Room::new();
    let line = "programme new Park_Budget --name-nl X --organiser-nl Y --prefix x --timezone Mars/Base \
                --municipality Atlantis --phase voorbereiding=X --group veel --ceiling 1.000 --per wijk \
                --decides iemand --year 27 --opens morgen --deadline 31-31-2027 --envelope x";
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"
    $ wijk programme new Park_Budget --name-nl X --organiser-nl Y --prefix x --timezone Mars/Base --municipality Atlantis --phase voorbereiding=X --group veel --ceiling 1.000 --per wijk --decides iemand --year 27 --opens morgen --deadline 31-31-2027 --envelope x
    ✗ Niets bewaard: 13 fouten
      CODE · «Park_Budget»: hier hoort kleine letters, cijfers en streepjes
      --prefix · «x»: hier hoort twee tot acht hoofdletters of cijfers
      --timezone · «Mars/Base»: hier hoort een tijdzone van België of een buurland,
      zoals Europe/Brussels
      --municipality · «Atlantis»: niet gekend; geef een gekende gemeente, of haar
      NIS-code, naam en postcodes, zoals 24062 Leuven 3000 3001
      --phase · «voorbereiding=X»: verwacht: FASE=NAAM, met een fase uit candidate,
      preparation, selection en realisation
      --group · «veel»: verwacht: een geheel getal
      --ceiling · «1.000»: kan op twee manieren gelezen worden: schrijf 1000 of
      1000,00
      --envelope · «x»: verwacht: een bedrag in euro, zoals 1.250,00
      --opens · «morgen»: dit is geen datum; verwacht zoals 30/09/2021 of 2021-09-30
      --deadline · «31-31-2027»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
      --per · «wijk»: dit woord is niet gekend. Kies uit: dossier en project
      --decides · «iemand»: dit woord is niet gekend. Kies uit: office, jury,
      council, college en vote
      --year · «27»: hier hoort een jaartal
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk(line).exits(7).transcript(), @"
    $ wijk programme new Park_Budget --name-nl X --organiser-nl Y --prefix x --timezone Mars/Base --municipality Atlantis --phase voorbereiding=X --group veel --ceiling 1.000 --per wijk --decides iemand --year 27 --opens morgen --deadline 31-31-2027 --envelope x
    ✗ Rien n’est enregistré : 13 erreurs
      CODE · « Park_Budget » : il faut ici des minuscules, des chiffres et des
      tirets
      --prefix · « x » : il faut ici deux à huit majuscules ou chiffres
      --timezone · « Mars/Base » : il faut ici un fuseau horaire de la Belgique ou
      d’un pays voisin, comme Europe/Brussels
      --municipality · « Atlantis » : inconnue ; donnez une commune connue, ou son
      code INS, son nom et ses codes postaux, comme 24062 Louvain 3000 3001
      --phase · « voorbereiding=X » : attendu : PHASE=NOM, avec une phase parmi
      candidate, preparation, selection et realisation
      --group · « veel » : attendu : un nombre entier
      --ceiling · « 1.000 » : peut se lire de deux façons : écrivez 1000 ou 1000,00
      --envelope · « x » : attendu : un montant en euros, par exemple 1.250,00
      --opens · « morgen » : ce n’est pas une date ; attendu, par exemple 30/09/2021
      ou 2021-09-30
      --deadline · « 31-31-2027 » : ce jour n’existe pas ; le jour avant le mois,
      comme 30/09/2021
      --per · « wijk » : ce mot n’est pas connu. Choisissez parmi : dossier et
      project
      --decides · « iemand » : ce mot n’est pas connu. Choisissez parmi : office,
      jury, council, college et vote
      --year · « 27 » : il faut ici une année
    [7]
    ");
    room.wijk("programme new x --from wijkbudget --track A --name-nl X --organiser-nl Y").exits(2);
    room.wijk("programme new x --from gent --name-nl X --organiser-nl Y").exits(3);
}
