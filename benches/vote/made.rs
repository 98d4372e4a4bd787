//! Made-up elections, always the same for the same size.

use std::fmt::Write;

/// Numbers that look random and are the same everywhere: a multiplicative congruential generator with a good mixer
/// (SplitMix64, Steele, Lea and Flood 2014).
pub struct Numbers(pub u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

/// What kind of election is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Costs between a thousandth and a tenth of the budget; popular projects and others; one to ten marks.
    Usual,
    /// Every project costs the same, and ballots have three marks at most.
    EqualCosts,
    /// A currency with a small unit: steps by the hundred thousand.
    SmallUnit,
    /// As the usual one, with one project on each ballot.
    ChooseOne,
    /// As the usual one; ten points for each voter to give away.
    Cumulative,
    /// As the usual one, the most preferred project first.
    Ordinal,
}

impl Kind {
    /// The type of ballot in the file.
    fn ballots(self) -> &'static str {
        match self {
            Self::Usual | Self::EqualCosts | Self::SmallUnit => "approval",
            Self::ChooseOne => "choose-1",
            Self::Cumulative => "cumulative",
            Self::Ordinal => "ordinal",
        }
    }

    /// The most marks on a ballot.
    fn most(self) -> u64 {
        match self {
            Self::Usual | Self::SmallUnit | Self::Cumulative => 10,
            Self::Ordinal => 5,
            Self::EqualCosts => 3,
            Self::ChooseOne => 1,
        }
    }
}

/// A `.pb` file.
pub fn pb(kind: Kind, voters: u64, projects: u64) -> String {
    let mut numbers = Numbers(voters.wrapping_mul(31).wrapping_add(projects));
    let budget: u64 = if kind == Kind::SmallUnit { 500_000_000 } else { 1_000_000 };
    let mut text =
        String::from("META\nkey;value\ndescription;Made up\ncountry;Belgium\nunit;Nergens\ninstance;2026\n");
    let _ = write!(text, "num_projects;{projects}\nnum_votes;{voters}\nbudget;{budget}\n");
    let _ = writeln!(text, "vote_type;{}", kind.ballots());
    if kind == Kind::Cumulative {
        text.push_str("max_sum_points;10\n");
    }
    text.push_str("rule;equalshares/add1\ndate_begin;2026\ndate_end;2026\nPROJECTS\nproject_id;cost;name\n");
    for project in 1..=projects {
        let cost = match kind {
            Kind::EqualCosts => budget / 40,
            _ => budget / 1000 + numbers.below(budget / 10),
        };
        let _ = writeln!(text, "{project};{cost};Project {project}");
    }
    text.push_str("VOTES\nvoter_id;vote");
    text.push_str(if kind == Kind::Cumulative { ";points\n" } else { "\n" });
    let mut ballot: Vec<u64> = Vec::new();
    for voter in 1..=voters {
        ballot.clear();
        for _ in 0..=numbers.below(kind.most()) {
            // The lower of two numbers: the first projects are the popular ones.
            let project = 1 + numbers.below(projects).min(numbers.below(projects));
            if !ballot.contains(&project) {
                ballot.push(project);
            }
        }
        let _ = write!(text, "{voter};");
        for (at, project) in ballot.iter().enumerate() {
            let _ = write!(text, "{}{project}", if at == 0 { "" } else { "," });
        }
        if kind == Kind::Cumulative {
            // The first project gets what the others, with a point each, leave.
            let _ = write!(text, ";{}", 11 - ballot.len());
            text.push_str(&",1".repeat(ballot.len() - 1));
        }
        text.push('\n');
    }
    text
}
