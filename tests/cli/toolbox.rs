use crate::common::Room;

fn room() -> Room {
    let mut room = Room::with_register();
    room.at("2024-04-23T09:00:00Z");
    room.wijk("edition open participation-service/2024").succeeds();
    room
}

#[test]
fn a_reference_comes_in_the_toolbox_and_goes_out_of_it() {
    let mut room = room();
    let add = "toolbox add --code soorten --nl 'Soorten processen' --fr 'Types de processus' --en 'Types of processes' \
               --url https://example.org/soorten --phase preparation";
    insta::assert_snapshot!(room.wijk(add).succeeds().transcript(), @"
    $ wijk toolbox add --code soorten --nl Soorten processen --fr Types de processus --en Types of processes --url https://example.org/soorten --phase preparation
    ✓ PART-2024: hulpmiddel «Soorten processen» toegevoegd, als soorten
    → wijk toolbox list --edition PART-2024
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("toolbox list --phase preparation").succeeds().transcript(), @"
    $ wijk toolbox list --phase preparation
    PART-2024: hulpmiddelen in de fase «Behoeften in kaart»

     Code         Naam                    Fase       Adres
     platform     participatie.brussels:  in elke    https://participatie.brussels
                  toolbox, kaart en       fase
                  artikelen
     purchasing-  De opdrachtencentrale:  Behoeften  https://adt-
     centre       percelen en werkwijze   in kaart   ato.be/nl/stedelijke-
                                                     uitdagingen/participatie/opdra
                                                     chtencentrale-
                                                     participatie
     soorten      Soorten processen       Behoeften  https://example.org/soorten
                                          in kaart
    ");
    room.wijk(
        "apply --edition PART-2024 --track support --neighbourhood Evere --municipality Evere --contact Stedenbouw \
         --email stedenbouw@example.org",
    )
    .succeeds();
    room.wijk("admit evere").succeeds();
    insta::assert_snapshot!(room.wijk("toolbox list evere").succeeds().transcript(), @"
    $ wijk toolbox list evere
    PART-2024-001 Evere: hulpmiddelen in de fase «Behoeften in kaart»

     Code         Naam                    Fase       Adres
     platform     participatie.brussels:  in elke    https://participatie.brussels
                  toolbox, kaart en       fase
                  artikelen
     purchasing-  De opdrachtencentrale:  Behoeften  https://adt-
     centre       percelen en werkwijze   in kaart   ato.be/nl/stedelijke-
                                                     uitdagingen/participatie/opdra
                                                     chtencentrale-
                                                     participatie
     soorten      Soorten processen       Behoeften  https://example.org/soorten
                                          in kaart
    ");
    let shown = room.wijk("show evere").succeeds().stdout;
    assert!(
        shown.contains("Wat in deze fase helpt") && shown.contains("https://example.org/soorten"),
        "{shown}"
    );
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("toolbox list --format markdown").succeeds().transcript(), @"
    $ wijk toolbox list --format markdown
    # PART-2024 : boîte à outils

    | Code | Nom | Phase | Adresse | De | Ajouté le | Nom (nl) | Nom (fr) | Nom (en) |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | platform | participation.brussels : boîte à outils, carte et articles | à chaque phase | https://participatie.brussels | programme |  | participatie.brussels: toolbox, kaart en artikelen | participation.brussels : boîte à outils, carte et articles | participation.brussels: toolbox, map and articles |
    | purchasing-centre | La centrale de marchés : lots et procédure | Analyse des besoins | https://adt-ato.be/nl/stedelijke-uitdagingen/participatie/opdrachtencentrale-participatie | programme |  | De opdrachtencentrale: percelen en werkwijze | La centrale de marchés : lots et procédure | The purchasing centre: lots and procedure |
    | soorten | Types de processus | Analyse des besoins | https://example.org/soorten | propre | 23/04/2024 | Soorten processen | Types de processus | Types of processes |
    ");
    let page = room.wijk("programme explain participation-service/2024").succeeds().stdout;
    assert!(page.contains("https://example.org/soorten"), "{page}");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("toolbox remove soorten").succeeds().transcript(), @"
    $ wijk toolbox remove soorten
    ✓ PART-2024: tool ‘Types of processes’ taken out (soorten)
      To take it back: wijk undo
    ");
    room.wijk("undo").succeeds();
    let listed = room.wijk("toolbox list --format csv").succeeds().stdout;
    assert!(
        listed.contains("soorten,Types of processes,preparation,https://example.org/soorten,office"),
        "{listed}"
    );
}

#[test]
fn what_cannot_be_a_reference_is_told_all_at_once() {
    let mut room = room();
    room.wijk("toolbox add").exits(8);
    room.wijk("toolbox add --nl Kaart").exits(8);
    let said = room.wijk("toolbox add --code 'De kaart' --nl ' ' --url example.org").exits(7);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk toolbox add --code De kaart --nl   --url example.org
    ✗ Niets bewaard: 3 fouten
      --nl: mag niet leeg zijn
      --code · «De kaart»: verwacht: kleine letters en cijfers met streepjes
      ertussen, zoals gevel-bank
      --url · «example.org»: hier hoort een adres dat met https:// of http:// begint
    [7]
    ");
    insta::assert_snapshot!(room.wijk("toolbox remove platform").exits(4).transcript(), @"
    $ wijk toolbox remove platform
    ✗ platform hoort bij het programma: u kunt alleen weghalen wat u zelf toevoegde
      → wijk toolbox list --edition PART-2024
    [4]
    ");
    insta::assert_snapshot!(room.wijk("toolbox remove boekentil").exits(3).transcript(), @"
    $ wijk toolbox remove boekentil
    ✗ PART-2024 heeft geen hulpmiddel «boekentil»
      → wijk toolbox list --edition PART-2024
    [3]
    ");
    room.speaking("fr");
    let said =
        room.wijk("toolbox add --code platform --nl Kaart --url https://participatie.brussels").exits(7);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk toolbox add --code platform --nl Kaart --url https://participatie.brussels
    ✗ Rien n’est enregistré : 2 erreurs
      --code · « platform » : il y a déjà un outil platform : choisissez un autre
      code avec --code
      --url · « https://participatie.brussels » : platform renvoie déjà à cette page
    [7]
    ");
    room.wijk("toolbox list --phase later").exits(2);
}
