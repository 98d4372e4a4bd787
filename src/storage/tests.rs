use super::*;
use crate::domain::ids::OperationId;
use crate::domain::operation::{Operation, OperationKind};

fn entry(kind: OperationKind) -> Entry {
    Entry {
        operation: Operation::new(kind),
        at: chrono::DateTime::from_timestamp(1_633_000_000, 0).unwrap(),
        actor: "test".into(),
        command: "test".into(),
        dry_run: false,
    }
}

fn add_neighbourhood(store: &mut Store, name: &str) -> Option<OperationId> {
    let work = |tx: &Tx<'_>| {
        insert(tx.connection, "INSERT INTO neighbourhood (name, name_key) VALUES (?1, lower(?1))", [name])
    };
    store.transact(entry(OperationKind::Apply), work).unwrap().1
}

fn names(store: &Store) -> Vec<String> {
    all(&store.connection, "SELECT name FROM neighbourhood ORDER BY id", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_write_outside_an_operation_is_refused() {
    let store = Store::in_memory().unwrap();
    let refused =
        store.connection.execute("INSERT INTO neighbourhood (name, name_key) VALUES ('a', 'a')", []);
    assert!(refused.unwrap_err().to_string().contains("not authorized"));
    let refused = run(&store.connection, "INSERT INTO neighbourhood (name, name_key) VALUES ('a', 'a')", []);
    assert!(refused.unwrap_err().to_string().contains("NOT NULL constraint failed: change.operation"));
}

#[test]
fn triggers_that_went_with_a_transaction_are_made_again_before_anything_is_written() {
    let mut store = Store::in_memory().unwrap();
    let insert = |tx: &Tx<'_>| tx.insert_neighbourhood("La Roue", None, None, &[]);
    let undone: std::result::Result<((), _), StorageError> =
        store.transact(entry(OperationKind::Apply), |tx| {
            insert(tx)?;
            Err(StorageError::BrokenReference)
        });
    assert!(undone.is_err());
    let (_, id) = store.transact(Entry { dry_run: true, ..entry(OperationKind::Apply) }, insert).unwrap();
    assert_eq!(id, None);
    for _ in 0..2 {
        let (_, id) = store.transact(entry(OperationKind::Apply), insert).unwrap();
        let changes = store.read(|view| view.changes_of(id.unwrap())).unwrap();
        assert!(changes.iter().any(|change| change.table == "neighbourhood"), "{changes:?}");
    }
}

#[test]
fn undo_and_redo_bring_rows_and_the_search_index_back_and_history_only_grows() {
    let mut store = Store::in_memory().unwrap();
    let first = add_neighbourhood(&mut store, "La Roue").unwrap();
    add_neighbourhood(&mut store, "Marelle").unwrap();
    let undo =
        |store: &mut Store, id, kind| store.transact(entry(kind), |tx| tx.take_back(id)).map(|(_, id)| id);
    let undone = undo(&mut store, first, OperationKind::Undo).unwrap().unwrap();
    assert_eq!(names(&store), ["Marelle"]);
    let found: i64 = store
        .connection
        .query_row("SELECT count(*) FROM search WHERE search MATCH 'roue'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(found, 0);
    undo(&mut store, undone, OperationKind::Redo).unwrap();
    assert_eq!(names(&store), ["La Roue", "Marelle"]);
    let count = store.read(|view| view.records(None, 10)).unwrap().len();
    assert_eq!(count, 4);
}

#[test]
fn undoing_what_later_operations_built_on_is_refused_and_names_them() {
    let mut store = Store::in_memory().unwrap();
    let first = add_neighbourhood(&mut store, "La Roue").unwrap();
    let rename = |tx: &Tx<'_>| run(tx.connection, "UPDATE neighbourhood SET name = 'Het Rad'", []);
    let later = store.transact(entry(OperationKind::EditNeighbourhood), rename).unwrap().1.unwrap();
    match store.transact(entry(OperationKind::Undo), |tx| tx.take_back(first)) {
        Err(StorageError::BuiltUpon(operations)) => assert_eq!(operations, [later.0]),
        other => panic!("{other:?}"),
    }
    assert_eq!(names(&store), ["Het Rad"]);
}

#[test]
fn a_dry_run_and_an_error_leave_nothing_behind() {
    let mut store = Store::in_memory().unwrap();
    let add = |tx: &Tx<'_>| {
        insert(tx.connection, "INSERT INTO neighbourhood (name, name_key) VALUES ('a', 'a')", [])
    };
    let dry = Entry { dry_run: true, ..entry(OperationKind::Apply) };
    assert_eq!(store.transact(dry, add).unwrap().1, None);
    let failing = |tx: &Tx<'_>| add(tx).and(Err::<(), _>(StorageError::Locked));
    assert!(store.transact(entry(OperationKind::Apply), failing).is_err());
    assert!(names(&store).is_empty());
}

#[test]
fn the_bundled_sqlite_is_new_enough_and_foreign_keys_hold() {
    assert!(rusqlite::version_number() >= 3_051_003);
    let store = Store::in_memory().unwrap();
    let on: bool = store.connection.pragma_query_value(None, "foreign_keys", |row| row.get(0)).unwrap();
    assert!(on);
}
