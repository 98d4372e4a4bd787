use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn an_appeal_is_lodged_listed_and_settled() {
    let mut room = prepared::decided();
    room.wijk("decide notify roue --on 2021-12-18").succeeds();
    assert_snapshot!(room.wijk("appeal add roue --project 3").exits(8).transcript(), @"
    $ wijk appeal add roue --project 3
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --grounds
    [8]
    ");
    assert_snapshot!(room.wijk("appeal add roue --against rejection --grounds x").exits(4).transcript(), @"
    $ wijk appeal add roue --against rejection --grounds x
    ✗ QDC-2021-001: beroep tegen de afwijzing kan niet, want die is er niet
      → wijk show QDC-2021-001
    [4]
    ");
    let add =
        "appeal add roue --project 3 --on 2021-12-22 --by 'Een bewoner' --grounds 'De offerte lag erbij'";
    assert_snapshot!(room.wijk(add).succeeds().transcript(), @"
    $ wijk appeal add roue --project 3 --on 2021-12-22 --by Een bewoner --grounds De offerte lag erbij
    ✓ QDC-2021-001: beroep 1 tegen de beslissing over project 3, ingediend op
      22-12-2021
    → wijk appeal settle QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("check roue").exits(5).transcript(), @"
    $ wijk check roue
    QDC-2021-001 La Roue · indienen en selecteren → realiseren en evalueren · 4 van
    7 voldaan

     ✗ Goedkeuring voor € 9.300,00 ontbreekt: Advies van de Inspecteur van    B-MO-3
       Financiën, Akkoord van de minister van Begroting en Subsidiebesluit
       van de minister
       bron B35 · https://environnement.brussels/node/17300
       → wijk approve QDC-2021-001 finance-inspector
     ✗ Er is nog geen overeenkomst over € 9.300,00                            B-MO-2
       bron B35 · https://environnement.brussels/node/17300
       → wijk agreement draw QDC-2021-001
     ! Er loopt nog 1 beroep                                               W-APPEALS
       → wijk appeal settle QDC-2021-001 1
     ✓ Het stappenplan is ontvankelijk                                  W-ADMISSIBLE
     ✓ Over elk project is beslist                                            B-RM-3
     ✓ 2 projecten toegekend                                               W-AWARDED
     ✓ Geen voorwaarde staat nog open                                   W-CONDITIONS
    [5]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("appeal list").succeeds().transcript(), @"
    $ wijk appeal list
    Recours

     Dossier       N°  Contre       Projet  Introduit le  Échéance  Résultat
     QDC-2021-001   1  la décision       3  22/12/2021
    ");
    assert_snapshot!(room.wijk("appeal settle roue upheld").exits(2).transcript(), @"
    $ wijk appeal settle roue upheld
    ✗ « upheld » n’est pas une valeur valable pour [NUMBER]
      Numéro du recours [par défaut : le seul ouvert]
      Usage : wijk appeal settle [OPTIONS] <DOSSIER> [NUMBER] [OUTCOME]
      Plus d’explications : wijk appeal settle --help
    [2]
    ");
    assert_snapshot!(room.wijk("appeal settle roue 1 upheld").exits(7).transcript(), @"
    $ wijk appeal settle roue 1 upheld
    ✗ Rien n’est enregistré : 2 erreurs
      --reason : indiquez le motif de cette issue
      --by : indiquez qui a tranché ; l’édition ne désigne pas d’organe
    [7]
    ");
    room.speaking("en");
    let settle = "appeal settle roue 1 upheld --by minister --reason 'The quote was there'";
    assert_snapshot!(room.wijk(settle).succeeds().transcript(), @"
    $ wijk appeal settle roue 1 upheld --by minister --reason The quote was there
    ✓ QDC-2021-001: appeal 1 settled on 31 Dec 2021: upheld
      What was decided has still to be revised
    → wijk decide QDC-2021-001 --project 3 --replace
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk(settle).exits(4).transcript(), @"
    $ wijk appeal settle roue 1 upheld --by minister --reason The quote was there
    ✗ Appeal 1 was settled on 31 Dec 2021: upheld
      → wijk undo
    [4]
    ");
    assert_snapshot!(room.wijk("appeal list roue --format plain").succeeds().transcript(), @"
    $ wijk appeal list roue --format plain
    dossier	number	against	project	lodged_on	due_on	outcome	settled_on	late	lodged_by	grounds	body	reason
    QDC-2021-001	1	decision	3	2021-12-22		upheld	2021-12-31	false	Een bewoner	De offerte lag erbij	minister	The quote was there
    ");
}
