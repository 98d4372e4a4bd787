use crate::common::Room;

#[test]
fn an_export_needs_a_folder_and_a_year_with_an_edition() {
    let room = Room::with_register();
    let _ = room.wijk("export --year 2021").exits(8);
    let _ = room.wijk("export --year 1999 --output out").exits(3);
    assert!(!room.path("out").exists(), "nothing is left behind");
    let _ = room.wijk("export --year 2021 --output out --audience everybody").exits(2);
}

#[test]
fn a_folder_that_is_not_an_export_is_never_replaced() {
    let room = Room::with_register();
    std::fs::create_dir(room.path("out")).unwrap();
    room.file("out/thesis.txt", "years of work");
    let _ = room.wijk("export --year 2021 --output out").exits(4);
    let _ = room.wijk("export --year 2021 --output out --force").exits(4);
    assert!(room.path("out/thesis.txt").exists());
}

#[test]
fn the_same_register_gives_the_same_bytes_and_only_the_office_sees_people() {
    let room = Room::with_candidates();
    let _ = room.wijk("export --year 2021 --output one").succeeds();
    let _ = room.wijk("export --year 2021 --output two").succeeds();
    let _ = room.wijk("export --year 2021 --output two").exits(4);
    let _ = room.wijk("export --year 2021 --output two --force").succeeds();
    let names = |folder: &str| {
        let entries = std::fs::read_dir(room.path(folder)).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("one"), names("two"));
    for name in names("one") {
        let read = |folder: &str| std::fs::read(room.path(folder).join(&name)).unwrap();
        assert_eq!(read("one"), read("two"), "{name:?}");
        assert!(!String::from_utf8(read("one")).unwrap().contains("@example.org"), "{name:?}");
    }
    let _ =
        room.wijk("export --year 2021 --output three --audience internal --csv-dialect excel-eu").succeeds();
    let persons = std::fs::read_to_string(room.path("three/persons.csv")).unwrap();
    assert!(persons.contains("wijk01@example.org") && persons.contains(';'), "{persons}");
    let rest: Vec<_> =
        names(".").into_iter().filter(|name| name.to_string_lossy().contains(".part")).collect();
    assert!(rest.is_empty(), "{rest:?}");
}
