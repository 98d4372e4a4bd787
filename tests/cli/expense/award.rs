use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn an_award_is_justified_project_by_project() {
    let mut room = prepared::decided();
    room.wijk("decide notify roue --on 2021-12-17");
    prepared::agree(&room, "2021-12-20");
    room.wijk("advance-phase roue --on 2021-12-21").succeeds();
    room.at("2022-03-31T09:00:00Z");
    assert_snapshot!(room.wijk("expense note add roue --received 2022-03-01 --declared 6500").succeeds().transcript(), @"
    $ wijk expense note add roue --received 2022-03-01 --declared 6500
    ✓ QDC-2021-001 La Roue: onkostennota 1 ontvangen op 01-03-2022 (toekenning)
      Stand toekenning: € 0,00 aanvaard van € 9.300,00, nog € 9.300,00
    → wijk expense add QDC-2021-001 --note 1
      Ongedaan maken: wijk undo
    ");
    let line = "expense add roue --date 2022-02-01 --seller 'Houthandel Janssens' --vat-number BE0403170701 --description Planken --category material --project 1 --rate 21";
    assert_snapshot!(room.wijk(&format!("{line} --gross 6200,01")).succeeds().transcript(), @"
    $ wijk expense add roue --date 2022-02-01 --seller Houthandel Janssens --vat-number BE0403170701 --description Planken --category material --project 1 --rate 21 --gross 6200,01
    ✓ QDC-2021-001 uitgave 1.1: Houthandel Janssens, 01-02-2022, € 6.200,01
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
     ! Project 1: met deze uitgave is € 6.200,01 aanvaard en        W-WITHIN-PROJECT
       € 6.200,00 toegekend; € 0,01 gaat erboven
       → wijk expense accept QDC-2021-001 1.1 --amount 6200.00 --reason …
      Onkostennota 1: 1 lijn, samen € 6.200,01
      De groep gaf € 6.500,00 op: € 299,99 meer dan de lijnen
      Stand toekenning: € 0,00 aanvaard van € 9.300,00, nog € 9.300,00
      1 lijn te beoordelen
    → wijk expense check QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    room.wijk(&format!("{line} --gross 299,99").replace("2022-02-01", "2021-12-01")).succeeds();
    assert_snapshot!(room.wijk("expense accept roue 1.1").succeeds().transcript(), @"
    $ wijk expense accept roue 1.1
    ✓ QDC-2021-001 uitgave 1.1 aanvaard: € 6.200,01 (Houthandel Janssens)
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
     ! Project 1: met deze uitgave is € 6.200,01 aanvaard en        W-WITHIN-PROJECT
       € 6.200,00 toegekend; € 0,01 gaat erboven
       → wijk expense accept QDC-2021-001 1.1 --amount 6200.00 --reason …
      Stand toekenning: € 6.200,01 aanvaard van € 9.300,00, nog € 3.099,99; € 0,00
      uitbetaald, nog € 6.200,01 uit te betalen
      1 lijn te beoordelen
    → wijk expense judge QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("expense accept roue 1.2").succeeds().transcript(), @"
    $ wijk expense accept roue 1.2
    ✓ QDC-2021-001 dépense 1.2 acceptée : 299,99 € (Houthandel Janssens)
     ! Aucun compte du groupe n’est connu pour le remboursement               B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
     ! L’achat est du 01/12/2021, avant la notification du 17/12/2021 : aux   B-MO-4
       risques du groupe
       source B35 · https://environnement.brussels/node/17300
       → wijk expense refuse QDC-2021-001 1.2 --reason …
     ! Projet 1 : avec cette dépense, 6.500,00 € sont acceptés et   W-WITHIN-PROJECT
       6.200,00 € octroyés, soit 300,00 € de trop
       → wijk expense refuse QDC-2021-001 1.2 --reason …
      Situation octroi : 6.500,00 € acceptés sur 9.300,00 €, reste 2.800,00 € ;
      0,00 € payés, encore 6.500,00 € à payer
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("expense list roue --project 1 --fund award --format plain").succeeds().transcript(), @"
    $ wijk expense list roue --project 1 --fund award --format plain
    line	on	seller	description	gross_eur	state	accepted_eur	fund	project	category	net_eur	rate	vat_eur	seller_vat	activity	proof	document	lacking	agreed_on	judged_on	reason
    1.1	2022-02-01	Houthandel Janssens	Planken	6200.01	accepted	6200.01	award	1	material	5123.98	21.00	1076.03	BE0403170701						2022-03-31	
    1.2	2021-12-01	Houthandel Janssens	Planken	299.99	accepted	299.99	award	1	material	247.93	21.00	52.06	BE0403170701						2022-03-31
    ");
    assert_snapshot!(room.wijk("expense check roue").succeeds().transcript(), @"
    $ wijk expense check roue
    Check of the expense notes of QDC-2021-001 La Roue

     Note  Received    Lines     Amount   Declared  Difference
        1  1 Mar 2022      2  €6,500.00  €6,500.00

    Expense note 1 by rate of VAT
     Rate of VAT  Without VAT        VAT     Amount
     21 %           €5,371.91  €1,128.09  €6,500.00

    Findings by line
     Line  Weight       Rule              Finding
           recommended  B-SB-6            No account of the group is known to
                                          refund to
           recommended  W-WITHIN-PROJECT  Project 1: with this expense €6,500.00 is
                                          accepted and €6,200.00 awarded, €300.00
                                          too much
     1.2   recommended  B-MO-4            The purchase is of 1 Dec 2021, before the
                                          notification on 17 Dec 2021: at the
                                          group’s own risk
      Standing, award: €6,500.00 accepted of €9,300.00, €2,800.00 left; €0.00 paid,
      €6,500.00 still to be paid
    ");
}
