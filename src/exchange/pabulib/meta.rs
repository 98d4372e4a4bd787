//! The head of a `.pb` file: its keys with their values.

use super::fields::{self, Key};
use super::values::{amount, decimal};
use crate::domain::money::Cents;
use crate::domain::vote::ballot_rules::BallotRules;
use crate::domain::vote::{BallotType, Rule};

/// The keys with their values, as they stand in the file, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meta {
    values: Vec<(String, String)>,
}

impl Meta {
    /// The value of a key; empty where it is not there.
    pub fn get(&self, key: &str) -> &str {
        self.values.iter().find(|(known, _)| known == key).map_or("", |(_, value)| value)
    }

    /// Gives a key its value, in the place of an earlier one; an empty one takes it away.
    pub fn set(&mut self, key: &str, value: impl Into<String>) {
        let value = value.into();
        match self.values.iter_mut().find(|(known, _)| known == key) {
            _ if value.is_empty() => self.values.retain(|(known, _)| known != key),
            Some((_, before)) => *before = value,
            None => self.values.push((key.to_owned(), value)),
        }
    }

    /// The keys with their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Whether files have a key of this name.
    pub fn knows(key: &str) -> bool {
        fields::META.iter().any(|(known, _, _)| *known == key)
    }

    /// The key that may have been meant by a name that is none.
    pub fn nearest(name: &str) -> Option<&'static str> {
        let slips = |key: &&str| strsim::osa_distance(key, name);
        fields::META.iter().map(|(key, _, _)| *key).min_by_key(slips).filter(|key| slips(key) <= 3)
    }

    /// The names of the keys that every file must have.
    pub fn required() -> impl Iterator<Item = &'static str> {
        fields::META.iter().filter(|(_, _, required)| *required).map(|(key, _, _)| *key)
    }

    /// In the order that is asked for.
    pub(super) fn known(&self) -> impl Iterator<Item = (Key, &str)> {
        fields::META.iter().map(|key| (*key, self.get(key.0))).filter(|(_, value)| !value.is_empty())
    }

    /// The value of a key as a whole number, also written as `3.0`.
    pub fn whole(&self, key: &str) -> Option<u64> {
        let text = self.get(key);
        let whole = text.split_once(['.', ',']).map_or(text, |(whole, decimals)| {
            if decimals.bytes().all(|digit| digit == b'0') { whole } else { "" }
        });
        if whole.bytes().all(|digit| digit.is_ascii_digit()) { whole.parse().ok() } else { None }
    }

    /// The value of a key as an amount.
    pub fn amount(&self, key: &str) -> Option<Cents> {
        amount(self.get(key)).ok().map(|(amount, _)| amount)
    }

    /// Sets an amount.
    pub fn set_amount(&mut self, key: &str, amount: Cents) {
        self.set(key, decimal(amount));
    }

    /// The rule by which the file says that its winners were chosen; none when it says nothing that can be counted by.
    pub fn rule(&self) -> Option<Rule> {
        Rule::from_pabulib(self.get("rule"), self.whole("min_project_score_threshold"))
    }

    /// The limits of its ballots.
    pub fn ballot_rules(&self, ballot_type: BallotType) -> BallotRules {
        let whole = |key| self.whole(key).map(|number| u32::try_from(number).unwrap_or(u32::MAX));
        BallotRules {
            ballot_type,
            min_length: whole("min_length"),
            max_length: whole("max_length"),
            min_sum_cost: self.amount("min_sum_cost"),
            max_sum_cost: self.amount("max_sum_cost"),
            min_points: whole("min_points"),
            max_points: whole("max_points"),
            min_sum_points: whole("min_sum_points"),
            max_sum_points: whole("max_sum_points"),
        }
    }

    /// Writes down the limits of ballots.
    pub fn set_ballot_rules(&mut self, rules: &BallotRules) {
        self.set("vote_type", super::vote_type(rules.ballot_type));
        let mut whole =
            |key, limit: Option<u32>| self.set(key, limit.map(|n| n.to_string()).unwrap_or_default());
        whole("min_length", rules.min_length);
        whole("max_length", rules.max_length);
        whole("min_points", rules.min_points);
        whole("max_points", rules.max_points);
        whole("min_sum_points", rules.min_sum_points);
        whole("max_sum_points", rules.max_sum_points);
        self.set("min_sum_cost", rules.min_sum_cost.map(decimal).unwrap_or_default());
        self.set("max_sum_cost", rules.max_sum_cost.map(decimal).unwrap_or_default());
    }
}
