//! Expense notes: the start fund, an award, a table of a spreadsheet, and every way in which they are refused.

mod award;
mod bad;
mod owed;
mod story;
mod table;

use crate::cli::prepared;
use crate::common::Room;

/// A line with which nothing is wrong, but for what is said after it.
pub const LINE: &str = "expense add roue --date 2021-11-20 --seller 'Drukkerij De Pers' --vat-number 0403.170.701 \
                        --description 'Affiches voor de wijkwandeling' --net 100 --rate 21 --gross 121 \
                        --category communication --agreed 2021-11-18 --proof F-2021-88";

/// A room with a start fund of 400 euros and an empty expense note of it.
pub fn with_note() -> Room {
    let room = prepared::room();
    room.wijk("fund grant roue --on 2021-10-10").succeeds();
    room.wijk("expense note add roue --received 2021-12-01").succeeds();
    room
}
