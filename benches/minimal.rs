//! The least that a program can do to show a dossier, the last dossiers of a register or its agenda: what `wijk show`,
//! `wijk list` and `wijk agenda` are measured against. `minimal FILE REFERENCE`, `minimal FILE 20` or
//! `minimal FILE agenda`; without a file nothing.

use std::io::Write;

use rusqlite::{Connection, OpenFlags};

#[path = "minimal/agenda.rs"]
mod agenda;

const LIST: &str = include_str!("minimal/list.sql");
const SHOW: &str = include_str!("minimal/show.sql");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut out = std::io::BufWriter::new(std::io::stdout());
    let (Some(file), Some(wanted)) = (arguments.next(), arguments.next()) else {
        return Ok(writeln!(out, "minimal 0.1.0")?);
    };
    let connection = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    if wanted == "agenda" {
        agenda::agenda(&connection, &mut out)?;
        return Ok(out.flush()?);
    }
    let statements = if wanted.parse::<u32>().is_ok() { LIST } else { SHOW };
    for sql in statements.split(";\n").filter(|sql| sql.contains("SELECT")) {
        let mut statement = connection.prepare(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query([&wanted])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    rusqlite::types::ValueRef::Integer(number) => write!(out, "{number}\t")?,
                    value => write!(out, "{}\t", value.as_str_or_null()?.unwrap_or_default())?,
                }
            }
            writeln!(out)?;
        }
    }
    Ok(out.flush()?)
}
