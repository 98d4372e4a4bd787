//! Which neighbourhoods are known: the same one under another spelling is linked, a similar one is pointed
//! out. For a few applications the register is asked; for many its names are read once.

use std::collections::HashMap;

use crate::domain::application::Application;
use crate::domain::ids::NeighbourhoodId;
use crate::domain::text::{fold, nearly_same};
use crate::ops::Result;
use crate::storage::View;

/// From so many applications on, reading all names once is less work than asking for each.
const MANY: usize = 50;

/// A word that so many names have tells nothing about them.
const COMMON: usize = 12;

/// What an application's neighbourhood is to those that are known.
#[derive(Debug, Default)]
pub struct Match {
    /// The same neighbourhood.
    pub same: Option<NeighbourhoodId>,
    /// The name of one that looks like it.
    pub like: Option<String>,
}

/// The neighbourhoods that are known.
#[derive(Debug, Default)]
pub struct Known {
    /// All names are here; nothing has to be asked.
    complete: bool,
    names: Vec<(NeighbourhoodId, String, String)>,
    by_key: HashMap<String, Vec<NeighbourhoodId>>,
    by_word: HashMap<String, Vec<usize>>,
}

impl Known {
    /// Prepares for so many applications.
    pub fn open(view: View<'_>, applications: usize) -> Result<Self> {
        let mut known = Self::default();
        if applications >= MANY {
            known.complete = true;
            for (id, name, key) in view.neighbourhood_names()? {
                known.note(id, name, key);
            }
        }
        Ok(known)
    }

    /// Notes a neighbourhood that was just made.
    pub fn add(&mut self, id: NeighbourhoodId, application: &Application) {
        self.note(id, application.neighbourhood.clone(), fold(&application.neighbourhood));
    }

    /// Notes a neighbourhood by its name and the name folded.
    pub fn note(&mut self, id: NeighbourhoodId, name: String, key: String) {
        let at = self.names.len();
        for word in telling_words(&key) {
            self.by_word.entry(word).or_default().push(at);
        }
        self.by_key.entry(key.clone()).or_default().push(id);
        self.names.push((id, name, key));
    }

    /// What the neighbourhood of an application is to those that are known. The same name in another
    /// municipality is another neighbourhood, which is pointed out.
    pub fn find(&self, view: View<'_>, application: &Application) -> Result<Match> {
        let key = fold(&application.neighbourhood);
        let mut named = self.by_key.get(&key).cloned().unwrap_or_default();
        if !self.complete {
            named.extend(view.neighbourhoods_named(&key)?.into_iter().map(|neighbourhood| neighbourhood.id));
        }
        let mut like = None;
        for id in named {
            let places = view.municipalities(id)?;
            if places.is_empty() || places.iter().any(|nis| application.municipalities.contains(nis)) {
                return Ok(Match { same: Some(id), like: None });
            }
            like = Some(application.neighbourhood.clone());
        }
        if like.is_none() {
            like = self.similar(view, &key)?;
        }
        Ok(Match { same: None, like })
    }

    fn similar(&self, view: View<'_>, key: &str) -> Result<Option<String>> {
        for word in telling_words(key) {
            let Some(sharing) = self.by_word.get(&word).filter(|names| names.len() <= COMMON) else {
                continue;
            };
            let found =
                sharing.iter().map(|at| &self.names[*at]).find(|(_, _, other)| nearly_same(key, other));
            if let Some((_, name, _)) = found {
                return Ok(Some(name.clone()));
            }
        }
        if self.complete {
            return Ok(None);
        }
        let asked = view.neighbourhoods_sharing_a_word(key)?;
        Ok(asked.into_iter().map(|(_, name)| name).find(|name| nearly_same(key, &fold(name))))
    }
}

/// Words that are long enough to tell names apart, and their beginnings: a slip of the pen is rarely there.
fn telling_words(key: &str) -> impl Iterator<Item = String> {
    let words = key.split(' ').filter(|word| word.chars().count() >= 4);
    words.flat_map(|word| [word.to_owned(), format!("{}*", word.chars().take(4).collect::<String>())])
}
