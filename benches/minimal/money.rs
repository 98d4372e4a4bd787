//! What the commands on money ask of the register: the very statements, each with the edition or the dossier as its only
//! parameter.

/// The statements of a question, and how its edition or dossier is found; `None` when it is not about money.
pub fn statements(wanted: &str) -> Option<(&'static str, Vec<String>)> {
    const EDITION: &str = "SELECT id FROM edition WHERE reference = ?1";
    const DOSSIER: &str = "SELECT id FROM dossier WHERE reference = ?1";
    let sums = include_str!("../../src/storage/budget/sums.sql");
    let sums = sums.replace("{group}", "dossier").replace("{which}", "IS NOT NULL");
    let (which, statements) = match wanted {
        "budget" => (
            EDITION,
            vec![
                sums,
                include_str!("../../src/storage/budget/granted.sql").to_owned(),
                include_str!("../../src/storage/budget/scheduled.sql").to_owned(),
                include_str!("../../src/storage/ledger/envelope.sql").to_owned(),
            ],
        ),
        "justification" => {
            (EDITION, vec![include_str!("../../src/storage/report/justification.sql").to_owned()])
        }
        "payments" => (
            EDITION,
            vec![
                format!(
                    "{} WHERE dossier.edition = ?1 ORDER BY dossier.reference, payment.id",
                    include_str!("../../src/storage/payment/rows.sql")
                ),
                include_str!("../../src/storage/payment/unscheduled.sql").to_owned(),
            ],
        ),
        "expenses" => (
            DOSSIER,
            vec![format!(
                "{} WHERE expense.dossier = ?1 ORDER BY dossier.reference, expense_note.number, expense.number",
                include_str!("../../src/storage/expense/rows.sql")
            )],
        ),
        _ => return None,
    };
    Some((which, statements))
}
