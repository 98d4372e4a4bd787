//! A table of marks: member, dossier, project, criterion, points and a comment, under heads in any of the languages.

use super::table_in;
use crate::domain::fact::{Fact, Fault};
use crate::domain::text::fold;

/// The columns, with the heads that mean them, folded.
const COLUMNS: [(&str, &[&str]); 6] = [
    ("member", &["member", "lid", "membre", "juror", "jurylid", "jure", "seat", "nummer", "naam", "nom"]),
    ("dossier", &["dossier", "reference", "referentie", "wijk", "quartier", "neighbourhood"]),
    ("project", &["project", "projet"]),
    ("criterion", &["criterion", "criterium", "critere"]),
    ("points", &["points", "punten", "mark", "score", "cote"]),
    ("comment", &["comment", "opmerking", "toelichting", "commentaire", "remarque"]),
];

/// A row of the table, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkLine {
    /// The line of the file.
    pub line: usize,
    /// Who, by number or name.
    pub member: String,
    /// Which dossier.
    pub dossier: String,
    /// Number of the project; empty when the dossier has one.
    pub project: String,
    /// Which criterion.
    pub criterion: String,
    /// Points, or that it does not apply.
    pub points: String,
    /// What was said with it.
    pub comment: Option<String>,
}

/// Reads a table of marks.
///
/// # Errors
/// Every fault of the table as such; what stands in its cells is for others to judge.
pub fn read(bytes: &[u8]) -> Result<Vec<MarkLine>, Vec<Fault>> {
    let table = table_in::read(bytes)?;
    let meaning = |head: &str| {
        let key = fold(head);
        COLUMNS.iter().find(|(_, heads)| heads.contains(&key.as_str())).map(|(name, _)| *name)
    };
    let mut faults: Vec<Fault> = Vec::new();
    let mut found: Vec<Option<&str>> = Vec::new();
    for head in &table.heads {
        let name = meaning(head);
        let known = || Fact::new("score-unknown-column").with_list("columns", COLUMNS.map(|(name, _)| name));
        if name.is_none() {
            faults.push(in_line(Fault::of(head, "", known()), table.head_line));
        } else if found.contains(&name) {
            let fact = Fact::new("score-column-twice");
            faults.push(in_line(Fault::of(head, "", fact), table.head_line));
        }
        found.push(name);
    }
    for needed in ["member", "dossier", "criterion", "points"] {
        if !found.contains(&Some(needed)) {
            faults.push(in_line(Fault::of(needed, "", Fact::new("score-column-missing")), table.head_line));
        }
    }
    faults.extend(table.rows.iter().filter_map(|row| row.fault.clone()));
    if !faults.is_empty() {
        return Err(faults);
    }
    let rows = table.rows.iter().map(|row| {
        let cell = |name: &str| {
            let at = found.iter().position(|known| *known == Some(name));
            at.and_then(|at| row.cells.get(at)).map(|cell| cell.trim().to_owned()).unwrap_or_default()
        };
        MarkLine {
            line: row.line,
            member: cell("member"),
            dossier: cell("dossier"),
            project: cell("project"),
            criterion: cell("criterion"),
            points: cell("points"),
            comment: Some(cell("comment")).filter(|comment| !comment.is_empty()),
        }
    });
    Ok(rows.collect())
}

fn in_line(mut fault: Fault, line: usize) -> Fault {
    fault.place.line = Some(line);
    fault
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_read_in_three_languages_and_the_project_and_comment_may_be_left_out() {
        for text in [
            "member;dossier;project;criterion;points;comment\n3;QDC-2021-001;1;engagement;7,5;goed\n",
            "Lid,Wijk,Projet,Critère,Punten,Toelichting\n3,QDC-2021-001,1,engagement,\"7,5\",goed\n",
        ] {
            let lines = read(text.as_bytes()).unwrap();
            assert_eq!(lines.len(), 1);
            assert_eq!((lines[0].line, lines[0].points.as_str()), (2, "7,5"));
            assert_eq!(lines[0].comment.as_deref(), Some("goed"));
        }
        let lines = read(b"lid;dossier;criterium;punten\nAn;roue;engagement;n/a\n").unwrap();
        assert_eq!((lines[0].project.as_str(), lines[0].points.as_str()), ("", "n/a"));
    }

    #[test]
    fn heads_that_are_missing_twice_there_or_unknown_are_all_named() {
        let faults = read("lid;naam;kleur\n1;2;3\n".as_bytes()).unwrap_err();
        let codes: Vec<&str> = faults.iter().map(|fault| fault.fact.code.as_ref()).collect();
        let expected = [
            "score-column-twice",
            "score-unknown-column",
            "score-column-missing",
            "score-column-missing",
            "score-column-missing",
        ];
        assert_eq!(codes, expected);
    }
}
