//! The words that a programme has of its own for what the rules speak of: the group, and the plan that it hands in. Each
//! is written with its article, so that a sentence can say it as the language does.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::fact::Value;
use crate::domain::language::{Language, Texts};

/// The words that a programme may say otherwise.
pub const NOUNS: [&str; 2] = ["group", "plan"];

/// What a programme calls them; the usual words where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Words {
    /// The group that carries a dossier, such as «de burgergroep».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Texts>,
    /// What the group hands in, such as «het actieplan».
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Texts>,
}

impl Words {
    /// Whether the usual words do.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The words as facts of a message, under the names of [`NOUNS`]; none where the usual word does.
    pub fn args(&self) -> impl Iterator<Item = (Cow<'static, str>, Value)> {
        let stated = [(NOUNS[0], &self.group), (NOUNS[1], &self.plan)];
        stated.into_iter().filter_map(|(name, word)| {
            word.as_ref().map(|word| (Cow::Borrowed(name), Value::Name(word.clone())))
        })
    }
}

/// A word without its article, and the article; `None` when it begins with none of its language.
pub fn article(language: Language, word: &str) -> Option<(&str, &str)> {
    let articles: &[&str] = match language {
        Language::Nl => &["de ", "het "],
        Language::Fr => &["le ", "la ", "les ", "l’", "l'"],
        Language::En => &["the "],
    };
    articles.iter().find_map(|article| {
        let rest = word.strip_prefix(article)?;
        (!rest.trim().is_empty()).then_some((article.trim_end(), rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_known_in_its_own_language() {
        assert_eq!(article(Language::Nl, "het actieplan"), Some(("het", "actieplan")));
        assert_eq!(article(Language::Fr, "l’équipe"), Some(("l’", "équipe")));
        assert_eq!(article(Language::Fr, "les voisins"), Some(("les", "voisins")));
        assert_eq!(article(Language::En, "the group"), Some(("the", "group")));
        assert_eq!(article(Language::Nl, "the group"), None);
        assert_eq!(article(Language::Nl, "de "), None);
        assert_eq!(article(Language::Nl, "demonstranten"), None);
    }
}
