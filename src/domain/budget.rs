//! What the ledger says of a dossier, a project or a whole edition: how much lies where.

use super::money::Cents;

/// What the accounts hold together, and what went back to the envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// Awarded, not yet approved by all.
    pub reserved: Cents,
    /// Awarded and approved, not yet paid.
    pub committed: Cents,
    /// Paid, not yet justified.
    pub to_justify: Cents,
    /// Paid and justified, the account not yet settled.
    pub open: Cents,
    /// Paid and justified, the account settled.
    pub closed: Cents,
    /// Paid, and has to come back.
    pub recoverable: Cents,
    /// Should have come back, and was given up.
    pub waived: Cents,
    /// Was not needed, and is lost.
    pub lapsed: Cents,
    /// Was not needed, and went back to where it came from.
    pub returned: Cents,
}

impl Sums {
    /// What is not yet paid of what can still be paid.
    pub fn unpaid(&self) -> Cents {
        self.reserved.plus(self.committed)
    }

    /// What was paid and did not come back.
    pub fn paid(&self) -> Cents {
        [self.to_justify, self.open, self.closed, self.recoverable, self.waived].into_iter().sum()
    }

    /// What was paid and is justified.
    pub fn justified(&self) -> Cents {
        self.open.plus(self.closed)
    }

    /// All that the accounts hold.
    pub fn held(&self) -> Cents {
        [self.unpaid(), self.paid(), self.lapsed].into_iter().sum()
    }

    /// Both together.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            reserved: self.reserved.plus(other.reserved),
            committed: self.committed.plus(other.committed),
            to_justify: self.to_justify.plus(other.to_justify),
            open: self.open.plus(other.open),
            closed: self.closed.plus(other.closed),
            recoverable: self.recoverable.plus(other.recoverable),
            waived: self.waived.plus(other.waived),
            lapsed: self.lapsed.plus(other.lapsed),
            returned: self.returned.plus(other.returned),
        }
    }
}

/// What was awarded to a dossier, a project or a group of them, and what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Balance {
    /// Awarded, by the decisions; or granted as start fund.
    pub awarded: Cents,
    /// Where it lies.
    pub sums: Sums,
    /// Payments that the bank did not carry out yet, and instalments that are planned.
    pub scheduled: Cents,
}

impl Balance {
    /// What can still be paid and is in no payment and no instalment.
    pub fn unscheduled(&self) -> Cents {
        self.sums.unpaid().minus(self.scheduled).max(Cents::ZERO)
    }

    /// Both together.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            awarded: self.awarded.plus(other.awarded),
            sums: self.sums.plus(&other.sums),
            scheduled: self.scheduled.plus(other.scheduled),
        }
    }
}

impl<'a> std::iter::Sum<&'a Self> for Balance {
    fn sum<I: Iterator<Item = &'a Self>>(balances: I) -> Self {
        balances.fold(Self::default(), |sum, one| sum.plus(one))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_paid_is_scheduled_or_not() {
        let sums = Sums { committed: Cents(1_000), to_justify: Cents(500), ..Sums::default() };
        let balance = Balance { awarded: Cents(1_500), sums, scheduled: Cents(400) };
        assert_eq!(balance.unscheduled(), Cents(600));
        assert_eq!(balance.sums.held(), Cents(1_500));
        let over = Balance { scheduled: Cents(1_001), ..balance };
        assert_eq!(over.unscheduled(), Cents::ZERO);
        assert_eq!([balance, over].iter().sum::<Balance>().awarded, Cents(3_000));
    }
}
