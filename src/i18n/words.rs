//! The forms of the words that a programme may have of its own, for messages about rules: `$the_group` «de burgergroep»,
//! `$The_group` at the beginning of a sentence, `$of_group` «du groupe», `$to_group` «au groupe», `$Group` as a heading,
//! `$bare_group` without its article.

use super::Tr;
use crate::domain::fact::Value;
use crate::domain::language::Language;
use crate::domain::programme::words::{NOUNS, article};
use crate::domain::text::capital;

/// The first words of the messages that may use them.
const AREAS: [&str; 4] = ["dossier", "explain", "plan", "rule"];

/// Whether a message may use the words.
pub(super) fn speaks(key: &str) -> bool {
    AREAS.contains(&key.split('-').next().unwrap_or(key))
}

/// Every form of every word: the programme's own where the facts have one, else the usual.
pub(super) fn forms<N: AsRef<str>>(tr: &Tr, facts: &[(N, Value)]) -> Vec<(String, String)> {
    let mut found = Vec::with_capacity(NOUNS.len() * 6);
    for noun in NOUNS {
        let own = facts.iter().find(|(name, _)| name.as_ref() == noun).map(|(_, value)| tr.value(value));
        let word = own.unwrap_or_else(|| tr.term(&format!("word-{noun}")));
        let (_, bare) = article(tr.language(), &word).unwrap_or(("", &word));
        found.push((format!("of_{noun}"), of(tr.language(), &word)));
        found.push((format!("to_{noun}"), to(tr.language(), &word)));
        found.push((capital(noun), capital(bare)));
        found.push((format!("bare_{noun}"), bare.to_owned()));
        found.push((format!("The_{noun}"), capital(&word)));
        found.push((format!("the_{noun}"), word));
    }
    found
}

/// «van de groep», «du groupe», «of the group».
fn of(language: Language, word: &str) -> String {
    match (language, article(language, word)) {
        (Language::Nl, _) => format!("van {word}"),
        (Language::En, _) => format!("of {word}"),
        (Language::Fr, Some(("le", bare))) => format!("du {bare}"),
        (Language::Fr, Some(("les", bare))) => format!("des {bare}"),
        (Language::Fr, Some(_)) => format!("de {word}"),
        (Language::Fr, None) if begins_with_vowel(word) => format!("d’{word}"),
        (Language::Fr, None) => format!("de {word}"),
    }
}

/// «aan de groep», «au groupe», «to the group».
fn to(language: Language, word: &str) -> String {
    match (language, article(language, word)) {
        (Language::Nl, _) => format!("aan {word}"),
        (Language::En, _) => format!("to {word}"),
        (Language::Fr, Some(("le", bare))) => format!("au {bare}"),
        (Language::Fr, Some(("les", bare))) => format!("aux {bare}"),
        (Language::Fr, _) => format!("à {word}"),
    }
}

fn begins_with_vowel(word: &str) -> bool {
    word.chars().next().is_some_and(|first| "aàâeéèêiîoôuhyAEÉÈIOUHY".contains(first))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::Fact;
    use crate::domain::language::Texts;

    #[test]
    fn french_contracts_its_prepositions_with_the_article() {
        let fr = Language::Fr;
        let said = |word: &str| (of(fr, word), to(fr, word));
        let two = |of: &str, to: &str| (of.to_owned(), to.to_owned());
        assert_eq!(said("le groupe de citoyens"), two("du groupe de citoyens", "au groupe de citoyens"));
        assert_eq!(said("les voisins"), two("des voisins", "aux voisins"));
        assert_eq!(said("la feuille de route"), two("de la feuille de route", "à la feuille de route"));
        assert_eq!(said("l’équipe"), two("de l’équipe", "à l’équipe"));
        // Without an article: what a programme says in another language stands in.
        assert_eq!(said("actieplan"), two("d’actieplan", "à actieplan"));
        assert_eq!(said("burgergroep"), two("de burgergroep", "à burgergroep"));
    }

    #[test]
    fn dutch_and_english_keep_the_article() {
        assert_eq!(of(Language::Nl, "het actieplan"), "van het actieplan");
        assert_eq!(to(Language::En, "the group"), "to the group");
    }

    #[test]
    fn a_message_says_the_own_word_or_the_usual_one() {
        let tr = Tr::new(Language::Fr);
        let own = Texts { nl: "de burgergroep".into(), fr: "le groupe de citoyens".into(), en: "x".into() };
        let fact = Fact::new("explain-rule-members-on-territory");
        assert!(tr.fact(&fact).contains("du comité de pilotage"));
        assert!(tr.fact(&fact.with("group", own)).contains("du groupe de citoyens"));
    }
}
