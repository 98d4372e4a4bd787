use super::*;
use crate::domain::ids::DossierId;
use crate::ops::history::take_back;
use crate::ops::testing::Register;
use crate::storage::Store;

/// A register in a folder of its own, with files beside it.
struct Desk {
    folder: tempfile::TempDir,
    register: Register,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let register = Register::in_store(Store::create(&folder.path().join("wijk.db")).unwrap());
        Self { folder, register }
    }

    fn file(&self, name: &str, content: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn request(&self, name: &str, content: &str) -> AddRequest {
        AddRequest { file: self.file(name, content), kind: "consent".into(), ..AddRequest::default() }
    }

    fn add(&mut self, name: &str, content: &str) -> Result<Filed> {
        let request = self.request(name, content);
        add(&mut self.register.context(), "roue", &request)
    }

    fn copies(&self) -> Vec<String> {
        Filing::beside(self.register.store.path()).files().unwrap()
    }

    fn known(&self) -> Vec<DocumentRow> {
        self.register.store.read(|view| view.documents(DossierId(1))).unwrap()
    }
}

#[test]
fn a_document_is_copied_and_noted_and_undo_leaves_the_copy_for_redo() {
    let mut desk = Desk::new();
    let filed = desk.add("Toestemming eigenaar.pdf", "ja").unwrap();
    assert_eq!(filed.row.document.path, "QDC-2021-001/001-toestemming-eigenaar.pdf");
    assert_eq!(filed.row.document.title, "Toestemming eigenaar");
    assert_eq!(std::fs::read_to_string(filed.at.unwrap()).unwrap(), "ja");
    take_back(&mut desk.register.context(), None, false).unwrap();
    assert!(desk.known().is_empty());
    assert_eq!(desk.copies().len(), 1);
    take_back(&mut desk.register.context(), None, true).unwrap();
    assert_eq!(desk.known()[0], filed.row);
    let facts = desk.register.store.read(|view| view.facts(&view.dossier(DossierId(1))?)).unwrap();
    assert_eq!(facts.documents, [DocumentKind::Consent]);
}

#[test]
fn a_dry_run_copies_nothing() {
    let mut desk = Desk::new();
    let request = desk.request("a.pdf", "ja");
    let mut context = desk.register.context();
    context.dry_run = true;
    let filed = add(&mut context, "roue", &request).unwrap();
    assert_eq!(filed.row.document.path, "QDC-2021-001/001-a.pdf");
    assert!(desk.copies().is_empty() && desk.known().is_empty());
}

#[test]
fn the_same_content_is_pointed_out_and_added_only_when_that_is_meant() {
    let mut desk = Desk::new();
    desk.add("a.pdf", "ja").unwrap();
    match desk.add("b.pdf", "ja") {
        Err(Error::Refused { fact, .. }) => assert_eq!(fact.code, "document-twice"),
        other => panic!("{other:?}"),
    }
    assert_eq!(desk.copies().len(), 1);
    let again = AddRequest { again: true, ..desk.request("b.pdf", "ja") };
    assert_eq!(add(&mut desk.register.context(), "roue", &again).unwrap().row.number, 2);
}

#[test]
fn a_file_that_lies_in_the_folder_and_belongs_to_no_document_is_taken_as_it_is() {
    let mut desk = Desk::new();
    let first = desk.add("a.pdf", "ja").unwrap();
    remove(&mut desk.register.context(), "roue", 1).unwrap();
    let request = AddRequest { file: first.at.unwrap(), kind: "photo".into(), ..AddRequest::default() };
    let second = add(&mut desk.register.context(), "roue", &request).unwrap();
    assert_eq!(second.row.document.path, first.row.document.path);
    assert_eq!(desk.copies().len(), 1);
}

#[test]
fn a_document_gets_another_file_and_undo_gives_the_first_one_back() {
    let mut desk = Desk::new();
    let first = desk.add("a.pdf", "ja").unwrap();
    let request = EditRequest { file: Some(desk.file("b.pdf", "nee")), ..EditRequest::default() };
    let second = edit(&mut desk.register.context(), "roue", 1, &request).unwrap();
    assert_eq!(second.row.document.path, "QDC-2021-001/001-b.pdf");
    assert_eq!(std::fs::read_to_string(second.at.unwrap()).unwrap(), "nee");
    take_back(&mut desk.register.context(), None, false).unwrap();
    assert_eq!(desk.known(), std::slice::from_ref(&first.row));
    assert_eq!(std::fs::read_to_string(first.at.unwrap()).unwrap(), "ja");
}

#[test]
fn every_fault_is_told_at_once() {
    let mut desk = Desk::new();
    let request = AddRequest {
        kind: "ofertte".into(),
        title: Some("x".repeat(LONGEST_TITLE + 1)),
        dated: Some("2022-01-01".into()),
        ..desk.request("a.pdf", "ja")
    };
    match add(&mut desk.register.context(), "roue", &request) {
        Err(Error::Invalid(faults)) => {
            let codes: Vec<_> = faults.iter().map(|fault| &*fault.fact.code).collect();
            assert_eq!(codes, ["document-kind-unknown", "text-too-long", "date-in-future"]);
        }
        other => panic!("{other:?}"),
    }
    let longest = AddRequest { title: Some("x".repeat(LONGEST_TITLE)), ..desk.request("a.pdf", "ja") };
    add(&mut desk.register.context(), "roue", &longest).unwrap();
}
