//! The least that a program can do to show a dossier, the last dossiers of a register, its agenda or its money: what `wijk
//! show`, `wijk list`, `wijk agenda` and the commands on money are measured against. `minimal FILE REFERENCE`,
//! `minimal FILE 20`, `minimal FILE agenda` or `minimal FILE budget EDITION`; without a file nothing.

use std::io::Write;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags, ToSql};

#[path = "minimal/agenda.rs"]
mod agenda;
#[path = "minimal/money.rs"]
mod money;

const LIST: &str = include_str!("minimal/list.sql");
const SHOW: &str = include_str!("minimal/show.sql");

type Done = Result<(), Box<dyn std::error::Error>>;

fn main() -> Done {
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
    if let (Some((which, statements)), Some(reference)) = (money::statements(&wanted), arguments.next()) {
        let id: i64 = connection.query_row(which, [reference], |row| row.get(0))?;
        for sql in &statements {
            print(&connection, sql, &id, &mut out)?;
        }
        return Ok(out.flush()?);
    }
    let statements = if wanted.parse::<u32>().is_ok() { LIST } else { SHOW };
    for sql in statements.split(";\n").filter(|sql| sql.contains("SELECT")) {
        print(&connection, sql, &wanted, &mut out)?;
    }
    Ok(out.flush()?)
}

fn print(connection: &Connection, sql: &str, parameter: &dyn ToSql, out: &mut impl Write) -> Done {
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query([parameter])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            match row.get_ref(column)? {
                ValueRef::Integer(number) => write!(out, "{number}\t")?,
                value => write!(out, "{}\t", value.as_str_or_null()?.unwrap_or_default())?,
            }
        }
        writeln!(out)?;
    }
    Ok(())
}
