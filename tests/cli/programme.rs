use insta::assert_snapshot;

use crate::common::{Room, fixture};

#[test]
fn the_programmes_that_come_along_are_listed_without_a_register() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @r#"
    $ wijk programme list
    Report {
        name: "programmes",
        title: "Programma’s",
        sections: [
            Table(
                Table {
                    key: "programmes",
                    title: None,
                    columns: [
                        Column {
                            key: "code",
                            label: "Code",
                            secondary: false,
                        },
                        Column {
                            key: "name",
                            label: "Naam",
                            secondary: false,
                        },
                        Column {
                            key: "editions",
                            label: "Edities",
                            secondary: false,
                        },
                        Column {
                            key: "rules",
                            label: "Regels",
                            secondary: false,
                        },
                        Column {
                            key: "origin",
                            label: "Herkomst",
                            secondary: false,
                        },
                    ],
                    rows: [
                        [
                            Text(
                                "brussels-qdc",
                            ),
                            Text(
                                "Participatieve Duurzame Wijken",
                            ),
                            List(
                                [
                                    Count(
                                        2021,
                                    ),
                                    Count(
                                        2022,
                                    ),
                                    Count(
                                        2024,
                                    ),
                                ],
                            ),
                            Count(
                                31,
                            ),
                            Code {
                                code: "built-in",
                                label: "ingebouwd",
                            },
                        ],
                    ],
                    when_empty: None,
                    note: None,
                },
            ),
        ],
    }
    "#);
    room.speaking("fr");
    room.wijk("init").succeeds();
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @r#"
    $ wijk programme list
    Report {
        name: "programmes",
        title: "Programmes",
        sections: [
            Table(
                Table {
                    key: "programmes",
                    title: None,
                    columns: [
                        Column {
                            key: "code",
                            label: "Code",
                            secondary: false,
                        },
                        Column {
                            key: "name",
                            label: "Nom",
                            secondary: false,
                        },
                        Column {
                            key: "editions",
                            label: "Éditions",
                            secondary: false,
                        },
                        Column {
                            key: "rules",
                            label: "Règles",
                            secondary: false,
                        },
                        Column {
                            key: "origin",
                            label: "Origine",
                            secondary: false,
                        },
                    ],
                    rows: [
                        [
                            Text(
                                "brussels-qdc",
                            ),
                            Text(
                                "Quartiers Durables Citoyens",
                            ),
                            List(
                                [
                                    Count(
                                        2021,
                                    ),
                                    Count(
                                        2022,
                                    ),
                                    Count(
                                        2024,
                                    ),
                                ],
                            ),
                            Count(
                                31,
                            ),
                            Code {
                                code: "built-in",
                                label: "intégré",
                            },
                        ],
                    ],
                    when_empty: None,
                    note: None,
                },
            ),
        ],
    }
    "#);
}

#[test]
fn a_programme_is_shown_with_its_rules() {
    let mut room = Room::new();
    room.speaking("en");
    assert_snapshot!(room.wijk("programme show brussels-qdc").succeeds().transcript(), @r#"
    $ wijk programme show brussels-qdc
    Report {
        name: "programme",
        title: "Citizen Sustainable Neighbourhoods",
        sections: [
            Facts {
                key: "programme",
                title: None,
                facts: [
                    (
                        Column {
                            key: "code",
                            label: "Code",
                            secondary: false,
                        },
                        Text(
                            "brussels-qdc",
                        ),
                    ),
                    (
                        Column {
                            key: "name",
                            label: "Name",
                            secondary: false,
                        },
                        Text(
                            "Citizen Sustainable Neighbourhoods",
                        ),
                    ),
                    (
                        Column {
                            key: "organiser",
                            label: "Organiser",
                            secondary: false,
                        },
                        Text(
                            "Brussels Environment",
                        ),
                    ),
                    (
                        Column {
                            key: "editions",
                            label: "Editions",
                            secondary: false,
                        },
                        List(
                            [
                                Count(
                                    2021,
                                ),
                                Count(
                                    2022,
                                ),
                                Count(
                                    2024,
                                ),
                            ],
                        ),
                    ),
                    (
                        Column {
                            key: "tracks",
                            label: "Tracks",
                            secondary: false,
                        },
                        List(
                            [
                                Text(
                                    "Citizen sustainable neighbourhood",
                                ),
                                Text(
                                    "Thematic project",
                                ),
                            ],
                        ),
                    ),
                    (
                        Column {
                            key: "tiers",
                            label: "Tiers",
                            secondary: false,
                        },
                        List(
                            [
                                Text(
                                    "Small push",
                                ),
                                Text(
                                    "Ambitious project",
                                ),
                                Text(
                                    "Multi-actor project",
                                ),
                            ],
                        ),
                    ),
                    (
                        Column {
                            key: "themes",
                            label: "Themes",
                            secondary: false,
                        },
                        List(
                            [
                                Text(
                                    "Collective compost",
                                ),
                                Text(
                                    "Good Food: sustainable food and vegetable gardens",
                                ),
                                Text(
                                    "Nature and biodiversity",
                                ),
                                Text(
                                    "Zero waste",
                                ),
                                Text(
                                    "Energy",
                                ),
                                Text(
                                    "Public cleanliness",
                                ),
                                Text(
                                    "Sustainable mobility",
                                ),
                            ],
                        ),
                    ),
                    (
                        Column {
                            key: "bodies",
                            label: "Bodies",
                            secondary: false,
                        },
                        List(
                            [
                                Text(
                                    "Council of Citizen Sustainable Neighbourhoods",
                                ),
                                Text(
                                    "Assembly of sustainable neighbourhoods",
                                ),
                                Text(
                                    "Selection jury",
                                ),
                                Text(
                                    "Jury of experts",
                                ),
                                Text(
                                    "Participatory jury",
                                ),
                                Text(
                                    "Brussels Environment",
                                ),
                                Text(
                                    "Inspector of Finance",
                                ),
                                Text(
                                    "Minister of the Environment",
                                ),
                                Text(
                                    "Minister of the Budget",
                                ),
                                Text(
                                    "Government of the Brussels-Capital Region",
                                ),
                            ],
                        ),
                    ),
                    (
                        Column {
                            key: "year",
                            label: "Rules of",
                            secondary: false,
                        },
                        Count(
                            2024,
                        ),
                    ),
                ],
            },
            Table(
                Table {
                    key: "rules",
                    title: Some(
                        "Rules",
                    ),
                    columns: [
                        Column {
                            key: "rule",
                            label: "Rule",
                            secondary: false,
                        },
                        Column {
                            key: "check",
                            label: "Kind",
                            secondary: false,
                        },
                        Column {
                            key: "parameters",
                            label: "Values",
                            secondary: false,
                        },
                        Column {
                            key: "severity",
                            label: "Weight",
                            secondary: false,
                        },
                        Column {
                            key: "source",
                            label: "Source",
                            secondary: false,
                        },
                        Column {
                            key: "at",
                            label: "When",
                            secondary: true,
                        },
                        Column {
                            key: "url",
                            label: "Address",
                            secondary: true,
                        },
                    ],
                    rows: [
                        [
                            Text(
                                "B-ADM-2",
                            ),
                            Text(
                                "members-at-least",
                            ),
                            List(
                                [
                                    Text(
                                        "minimum=3",
                                    ),
                                    Text(
                                        "kinds=citizen",
                                    ),
                                ],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B31",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Text(
                                "https://renature.brussels/nl/acties/wijken/een-burgerproject-indienen",
                            ),
                        ],
                        [
                            Text(
                                "B-ADM-3",
                            ),
                            Text(
                                "on-territory",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B31",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Text(
                                "https://renature.brussels/nl/acties/wijken/een-burgerproject-indienen",
                            ),
                        ],
                        [
                            Text(
                                "W-MEMBERS-TIE",
                            ),
                            Text(
                                "members-on-territory",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B31",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Text(
                                "https://renature.brussels/nl/acties/wijken/een-burgerproject-indienen",
                            ),
                        ],
                        [
                            Text(
                                "B-ADM-5",
                            ),
                            Text(
                                "members-at-least",
                            ),
                            List(
                                [
                                    Text(
                                        "minimum=1",
                                    ),
                                    Text(
                                        "kinds=partner",
                                    ),
                                ],
                            ),
                            Code {
                                code: "warn",
                                label: "recommended",
                            },
                            Text(
                                "B1",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Text(
                                "https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken",
                            ),
                        ],
                        [
                            Text(
                                "B-ADM-7",
                            ),
                            Text(
                                "one-track",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B11",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                ],
                            ),
                            Text(
                                "https://vooruitmetdewijk.brussels/in-de-praktijk/",
                            ),
                        ],
                        [
                            Text(
                                "B-ADM-8",
                            ),
                            Text(
                                "themes-between",
                            ),
                            List(
                                [
                                    Text(
                                        "minimum=2",
                                    ),
                                ],
                            ),
                            Code {
                                code: "warn",
                                label: "recommended",
                            },
                            Text(
                                "B9",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Text(
                                "https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/",
                            ),
                        ],
                        [
                            Text(
                                "W-ONE-THEME",
                            ),
                            Text(
                                "themes-between",
                            ),
                            List(
                                [
                                    Text(
                                        "minimum=1",
                                    ),
                                    Text(
                                        "maximum=1",
                                    ),
                                ],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B11",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Text(
                                "https://vooruitmetdewijk.brussels/in-de-praktijk/",
                            ),
                        ],
                        [
                            Text(
                                "W-CONTACT",
                            ),
                            Text(
                                "contact-reachable",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "W-DEADLINE",
                            ),
                            Text(
                                "handed-in-on-time",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B11",
                            ),
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Text(
                                "https://vooruitmetdewijk.brussels/in-de-praktijk/",
                            ),
                        ],
                        [
                            Text(
                                "W-ONE-DOSSIER",
                            ),
                            Text(
                                "one-dossier-per-edition",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "apply",
                                        label: "application",
                                    },
                                    Code {
                                        code: "admit",
                                        label: "admission",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "B-CO-1",
                            ),
                            Text(
                                "coach-assigned",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "warn",
                                label: "recommended",
                            },
                            Text(
                                "B2",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Text(
                                "https://environnement.brussels/node/17326",
                            ),
                        ],
                        [
                            Text(
                                "B-INV-1",
                            ),
                            Text(
                                "inventory-made",
                            ),
                            List(
                                [
                                    Text(
                                        "minimum-findings=1",
                                    ),
                                    Text(
                                        "minimum-participants=1",
                                    ),
                                ],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B8",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Text(
                                "https://www.fichier-pdf.fr/2014/01/09/reglement-fr/",
                            ),
                        ],
                        [
                            Text(
                                "B-INV-3",
                            ),
                            Text(
                                "inventory-shared",
                            ),
                            List(
                                [
                                    Text(
                                        "minimum-kinds=2",
                                    ),
                                ],
                            ),
                            Code {
                                code: "warn",
                                label: "recommended",
                            },
                            Text(
                                "B8",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Text(
                                "https://www.fichier-pdf.fr/2014/01/09/reglement-fr/",
                            ),
                        ],
                        [
                            Text(
                                "B-RM-1",
                            ),
                            Text(
                                "projects-at-least",
                            ),
                            List(
                                [
                                    Text(
                                        "minimum=1",
                                    ),
                                ],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B8",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Text(
                                "https://www.fichier-pdf.fr/2014/01/09/reglement-fr/",
                            ),
                        ],
                        [
                            Text(
                                "W-LINKED",
                            ),
                            Text(
                                "projects-linked",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B8",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Text(
                                "https://www.fichier-pdf.fr/2014/01/09/reglement-fr/",
                            ),
                        ],
                        [
                            Text(
                                "W-COSTS",
                            ),
                            Text(
                                "projects-costed",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "W-STEPS",
                            ),
                            Text(
                                "projects-stepped",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "warn",
                                label: "recommended",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "W-PERMIT",
                            ),
                            Text(
                                "permits-known",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "warn",
                                label: "recommended",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "B-PB-10",
                            ),
                            Text(
                                "earlier-support-settled",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B6",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                ],
                            ),
                            Text(
                                "https://vooruitmetdewijk.brussels/participatief-budget/",
                            ),
                        ],
                        [
                            Text(
                                "B-PB-19-3500",
                            ),
                            Text(
                                "amount-at-most",
                            ),
                            List(
                                [
                                    Text(
                                        "maximum=€3,500.00",
                                    ),
                                    Text(
                                        "per=dossier",
                                    ),
                                ],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B30",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                    Code {
                                        code: "award",
                                        label: "award",
                                    },
                                ],
                            ),
                            Text(
                                "https://maron-trachte.brussels/nl/2023/03/20/vooruit-met-de-wijk-startschot-voor-de-projectoproep-voor-duurzame-burgerinitiatieven-in-brussel/",
                            ),
                        ],
                        [
                            Text(
                                "B-PB-19-15000",
                            ),
                            Text(
                                "amount-at-most",
                            ),
                            List(
                                [
                                    Text(
                                        "maximum=€15,000.00",
                                    ),
                                    Text(
                                        "per=dossier",
                                    ),
                                ],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B30",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                    Code {
                                        code: "award",
                                        label: "award",
                                    },
                                ],
                            ),
                            Text(
                                "https://maron-trachte.brussels/nl/2023/03/20/vooruit-met-de-wijk-startschot-voor-de-projectoproep-voor-duurzame-burgerinitiatieven-in-brussel/",
                            ),
                        ],
                        [
                            Text(
                                "B-PB-19-30000",
                            ),
                            Text(
                                "amount-at-most",
                            ),
                            List(
                                [
                                    Text(
                                        "maximum=€30,000.00",
                                    ),
                                    Text(
                                        "per=dossier",
                                    ),
                                ],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B30",
                            ),
                            List(
                                [
                                    Code {
                                        code: "submit",
                                        label: "submission and selection",
                                    },
                                    Code {
                                        code: "award",
                                        label: "award",
                                    },
                                ],
                            ),
                            Text(
                                "https://maron-trachte.brussels/nl/2023/03/20/vooruit-met-de-wijk-startschot-voor-de-projectoproep-voor-duurzame-burgerinitiatieven-in-brussel/",
                            ),
                        ],
                        [
                            Text(
                                "W-AWARD",
                            ),
                            Text(
                                "award-within-asked",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "award",
                                        label: "award",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "B-RM-3",
                            ),
                            Text(
                                "projects-decided",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B8",
                            ),
                            List(
                                [
                                    Code {
                                        code: "realise",
                                        label: "realisation and evaluation",
                                    },
                                ],
                            ),
                            Text(
                                "https://www.fichier-pdf.fr/2014/01/09/reglement-fr/",
                            ),
                        ],
                        [
                            Text(
                                "W-AWARDED",
                            ),
                            Text(
                                "something-awarded",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "realise",
                                        label: "realisation and evaluation",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "W-STEPS-DONE",
                            ),
                            Text(
                                "steps-done",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "warn",
                                label: "recommended",
                            },
                            Empty,
                            List(
                                [
                                    Code {
                                        code: "close",
                                        label: "closing",
                                    },
                                ],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "B-FR-1",
                            ),
                            Text(
                                "evaluated",
                            ),
                            List(
                                [],
                            ),
                            Code {
                                code: "block",
                                label: "blocking",
                            },
                            Text(
                                "B3",
                            ),
                            List(
                                [
                                    Code {
                                        code: "close",
                                        label: "closing",
                                    },
                                ],
                            ),
                            Text(
                                "https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep",
                            ),
                        ],
                        [
                            Text(
                                "B-ADM-1",
                            ),
                            Empty,
                            List(
                                [
                                    Text(
                                        "minimum=?",
                                    ),
                                ],
                            ),
                            Code {
                                code: "off",
                                label: "off",
                            },
                            Empty,
                            List(
                                [],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "B-PB-17",
                            ),
                            Empty,
                            List(
                                [
                                    Text(
                                        "maximum=?",
                                    ),
                                ],
                            ),
                            Code {
                                code: "off",
                                label: "off",
                            },
                            Empty,
                            List(
                                [],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "B-PB-18",
                            ),
                            Empty,
                            List(
                                [
                                    Text(
                                        "maximum=?",
                                    ),
                                ],
                            ),
                            Code {
                                code: "off",
                                label: "off",
                            },
                            Empty,
                            List(
                                [],
                            ),
                            Empty,
                        ],
                        [
                            Text(
                                "B-PB-20",
                            ),
                            Empty,
                            List(
                                [
                                    Text(
                                        "envelope=?",
                                    ),
                                ],
                            ),
                            Code {
                                code: "off",
                                label: "off",
                            },
                            Empty,
                            List(
                                [],
                            ),
                            Empty,
                        ],
                    ],
                    when_empty: None,
                    note: None,
                },
            ),
        ],
    }
    "#);
}

#[test]
fn the_file_of_a_programme_is_printed_as_it_is_and_checks_clean() {
    let room = Room::new();
    let text = room.wijk("programme show brussels-qdc --toml").succeeds().stdout;
    let said = room.run_with(["programme", "check", "-"], text.as_bytes()).succeeds();
    assert_snapshot!(said.transcript(), @"
    $ wijk programme check -
    ✓ brussels-qdc: geen fouten (31 regels, 3 edities)
    ");
}

#[test]
fn an_unknown_programme_is_not_found() {
    let room = Room::new();
    assert_snapshot!(room.wijk("programme show gent").exits(3).transcript(), @"
    $ wijk programme show gent
    ✗ Geen programma «gent»; gekend zijn:
      brussels-qdc
      → wijk programme list
    [3]
    ");
}

#[test]
fn every_fault_of_a_programme_file_is_printed_with_its_line_and_path() {
    let room = Room::new();
    for entry in std::fs::read_dir(fixture("programmes/invalid")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let said = room.run(["programme", "check", path.to_str().unwrap()]).exits(5);
        let expected = std::fs::read_to_string(path.with_extension("expected")).unwrap();
        assert_eq!(said.stdout.lines().count(), expected.lines().count(), "{}", said.transcript());
        for (line, expected) in said.stdout.lines().zip(expected.lines()) {
            let words: Vec<&str> = expected.split(' ').collect();
            let place = match words[..] {
                [line, _] => format!("regel {line}"),
                [line, path, _] => format!("regel {line} · {path}"),
                _ => panic!("{expected}"),
            };
            assert!(line.starts_with(&place), "{line} does not begin with {place}");
            assert!(!line.contains("toml-"), "{line} has no words");
        }
    }
}

#[test]
fn faults_are_told_in_words() {
    let mut room = Room::new();
    let file = fixture("programmes/invalid/duplicates.toml");
    let line = format!("programme check {}", file.display());
    assert_snapshot!(room.wijk(&line).exits(5).transcript(), @"
    $ wijk programme check [project]/fixtures/programmes/invalid/duplicates.toml
    regel 14 · tracks.make · «CREËER»: staat er al: tracks.create
    regel 22 · municipalities.24063 · «leuven»: staat er al: municipalities.24062
    regel 22 · municipalities.24063.postcodes[0] · «3000»: staat er al: municipalities.24062.postcodes[0]
    regel 26 · rules.X-1.at[1] · «apply»: staat er al: rules.X-1.at[0]
    regel 28 · rules.x-1 · «x-1»: verwacht: een regelcode, zoals B-ADM-1
    regel 28 · rules.x-1 · «x-1»: staat er al: rules.X-1
    regel 33 · editions.2021.deadlines[1].on · «2021-09-30»: staat er al: editions.2021.deadlines[0]
    regel 34 · editions.2021.tracks[1] · «make»: staat er al: editions.2021.tracks[0]
    ✗ [project]/fixtures/programmes/invalid/duplicates.toml: 8 fouten
    [5]
    ");
    room.speaking("fr");
    let file = fixture("programmes/invalid/missing-key.toml");
    assert_snapshot!(room.wijk(&format!("programme check {}", file.display())).exits(5).transcript(), @"
    $ wijk programme check [project]/fixtures/programmes/invalid/missing-key.toml
    ligne 1 · code: « code » manque
    ligne 1 · prefix: « prefix » manque
    ligne 1 · timezone: « timezone » manque
    ligne 1 · name: « name » manque
    ligne 1 · organiser: « organiser » manque
    ligne 5 · municipalities.24062.postcodes: « postcodes » manque
    ligne 8 · amounts.coaching.amount: « amount » manque
    ligne 8 · amounts.coaching.source · «S1»: il n’y a pas de source « S1 ». Sont connus : 
    ligne 10 · rules.X-1.check: « check » manque
    ligne 10 · rules.X-1.at: « at » manque
    ligne 14 · editions.2021.deadlines[0].on: « on » manque
    ✗ [project]/fixtures/programmes/invalid/missing-key.toml : 11 erreurs
    [5]
    ");
    room.speaking("en");
    let file = fixture("programmes/invalid/syntax.toml");
    assert_snapshot!(room.wijk(&format!("programme check {}", file.display())).exits(5).transcript(), @r#"
    $ wijk programme check [project]/fixtures/programmes/invalid/syntax.toml
    line 9: not valid TOML: unclosed table, expected `]`
    line 13: not valid TOML: invalid basic string, expected `"`
    line 15: not valid TOML: string values must be quoted, expected literal string
    line 16 · rules.X-1.severity · «maybe»: this word is not known. Choose from: block and warn
    ✗ [project]/fixtures/programmes/invalid/syntax.toml: 4 faults
    [5]
    "#);
}

#[test]
fn an_office_adds_its_own_programme() {
    let room = Room::with_register();
    for name in ["leuven-kow", "klimaatdoeners"] {
        room.file(&format!("{name}.toml"), std::fs::read(fixture(&format!("programmes/valid/{name}.toml"))).unwrap());
        room.wijk(&format!("programme check {name}.toml")).succeeds();
    }
    assert_snapshot!(room.wijk("programme add leuven-kow.toml").succeeds().transcript(), @"
    $ wijk programme add leuven-kow.toml
    ✓ Programma leuven-kow toegevoegd: Kom op voor je wijk
    → wijk edition open leuven-kow/2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("programme add klimaatdoeners.toml").succeeds().transcript(), @"
    $ wijk programme add klimaatdoeners.toml
    ✓ Programma klimaatdoeners toegevoegd: Klimaatdoeners
    → wijk edition open klimaatdoeners/2026
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @r#"
    $ wijk programme list
    Report {
        name: "programmes",
        title: "Programma’s",
        sections: [
            Table(
                Table {
                    key: "programmes",
                    title: None,
                    columns: [
                        Column {
                            key: "code",
                            label: "Code",
                            secondary: false,
                        },
                        Column {
                            key: "name",
                            label: "Naam",
                            secondary: false,
                        },
                        Column {
                            key: "editions",
                            label: "Edities",
                            secondary: false,
                        },
                        Column {
                            key: "rules",
                            label: "Regels",
                            secondary: false,
                        },
                        Column {
                            key: "origin",
                            label: "Herkomst",
                            secondary: false,
                        },
                    ],
                    rows: [
                        [
                            Text(
                                "brussels-qdc",
                            ),
                            Text(
                                "Participatieve Duurzame Wijken",
                            ),
                            List(
                                [
                                    Count(
                                        2021,
                                    ),
                                    Count(
                                        2022,
                                    ),
                                    Count(
                                        2024,
                                    ),
                                ],
                            ),
                            Count(
                                31,
                            ),
                            Code {
                                code: "built-in",
                                label: "ingebouwd",
                            },
                        ],
                        [
                            Text(
                                "klimaatdoeners",
                            ),
                            Text(
                                "Klimaatdoeners",
                            ),
                            List(
                                [
                                    Count(
                                        2026,
                                    ),
                                ],
                            ),
                            Count(
                                3,
                            ),
                            Code {
                                code: "own",
                                label: "eigen",
                            },
                        ],
                        [
                            Text(
                                "leuven-kow",
                            ),
                            Text(
                                "Kom op voor je wijk",
                            ),
                            List(
                                [
                                    Count(
                                        2021,
                                    ),
                                ],
                            ),
                            Count(
                                9,
                            ),
                            Code {
                                code: "own",
                                label: "eigen",
                            },
                        ],
                    ],
                    when_empty: None,
                    note: None,
                },
            ),
        ],
    }
    "#);
}

#[test]
fn a_faulty_a_missing_and_a_built_in_programme_are_not_added() {
    let room = Room::with_register();
    let file = fixture("programmes/invalid/wrong-type.toml");
    assert_snapshot!(room.wijk(&format!("programme add {}", file.display())).exits(7).transcript(), @"
    $ wijk programme add [project]/fixtures/programmes/invalid/wrong-type.toml
    ✗ Niets bewaard: 9 fouten
      regel 28 · rules.X-1.check · «5»: hier hoort een tekst tussen aanhalingstekens
      regel 29 · rules.X-1.at · «apply»: hier hoort een lijst
      regel 33 · rules.X-2.minimum · «five»: hier hoort een geheel getal
      regel 34 · rules.X-2.different-addresses · «yes»: hier hoort true of false
      regel 38 · editions.2021.opens · «2021-03-01»: hier hoort een datum, zoals
      2021-09-30
      regel 39 · editions.2021.themes · «nature»: hier hoort een lijst
      regel 40 · editions.2021.envelope · «true»: hier hoort een bedrag, zoals 1500
      of 1239,47
      regel 41 · editions.2021.deadlines[0] · «2021-09-30T12:00:00Z»: hier hoort een
      datum, zoals 2021-09-30
      regel 41 · editions.2021.deadlines[1] · «20210930»: hier hoort een datum,
      zoals 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("programme add weg.toml").exits(3).transcript(), @"
    $ wijk programme add weg.toml
    ✗ weg.toml: No such file or directory (os error 2)
    [3]
    ");
    let text = room.wijk("programme show brussels-qdc --toml").succeeds().stdout;
    let said = room.run_with(["programme", "add", "-"], text.as_bytes());
    assert_snapshot!(said.exits(4).transcript(), @"
    $ wijk programme add -
    ✗ «brussels-qdc» komt met wijk mee en kan niet vervangen worden; geef het
      programma een eigen code
      → wijk programme show brussels-qdc
    [4]
    ");
    room.file("latin.toml", b"name = \"caf\xe9\"\n");
    assert_snapshot!(room.wijk("programme check latin.toml").exits(7).transcript(), @"
    $ wijk programme check latin.toml
    ✗ Niets bewaard: 1 fout
      regel 1 · latin.toml: de tekst is geen UTF-8
    [7]
    ");
}
