//! What a text may be, learnt from how it is read: every time a value is asked for, the reader notes as what. A form for
//! editors made of that cannot say anything else than the program does.

/// As what a value is read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A table with these keys.
    Table(Vec<String>),
    /// A list.
    List {
        /// Whether there must be something in it.
        full: bool,
    },
    /// Text.
    Text,
    /// Text of a form, by the term for what is expected.
    Form(&'static str),
    /// One word out of these.
    Word(Vec<String>),
    /// Code of something that stands elsewhere.
    Reference,
    /// A whole number between two.
    Number(i64, i64),
    /// An amount.
    Money,
    /// Yes or no.
    Flag,
    /// A day.
    Date,
}

/// What was learnt: as what each path was read, and which keys had to be there.
#[derive(Debug, Clone, Default)]
pub struct Learnt {
    /// Path and shape, in the order of reading.
    pub shapes: Vec<(String, Shape)>,
    /// Path of a table and a key that it needs.
    pub needed: Vec<(String, String)>,
}

impl Learnt {
    /// Notes as what a path is read; what says more takes the place of plain text.
    pub(super) fn note(&mut self, path: &str, shape: Shape) {
        let same = |(known, _): &&mut (String, Shape)| known == path;
        match self.shapes.iter_mut().rev().find(same) {
            Some((_, known)) if *known == Shape::Text => *known = shape,
            Some((_, known)) if *known == shape || shape == Shape::Text => {}
            Some((_, Shape::List { full })) if matches!(shape, Shape::List { .. }) => {
                *full |= shape == Shape::List { full: true };
            }
            Some((_, Shape::Table(keys))) if matches!(shape, Shape::Table(_)) => {
                let Shape::Table(more) = shape else { return };
                keys.extend(more.into_iter().filter(|key| !keys.contains(key)).collect::<Vec<_>>());
            }
            _ => self.shapes.push((path.to_owned(), shape)),
        }
    }
}
