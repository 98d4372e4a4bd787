//! Visits of the coach: how long one lasts, as people say it.

/// The longest that a visit lasts, in minutes: a whole day.
pub const LONGEST_VISIT: u32 = 1_440;

/// A duration in minutes: from one minute to a whole day.
pub fn parse_minutes(text: &str) -> Option<u32> {
    text.trim().parse().ok().filter(|minutes| (1..=LONGEST_VISIT).contains(minutes))
}

/// A duration in hours: `1:30`, `1u30`, `1h30`, `1,5` or `2`. In minutes.
pub fn parse_hours(text: &str) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let digits = |part: &str| {
        let plain = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let minutes = if let Some((hours, minutes)) = text.split_once([':', 'u', 'h']) {
        let minutes = if minutes.is_empty() { Some(0) } else { digits(minutes) };
        digits(hours)? * 60 + minutes.filter(|minutes| *minutes < 60)?
    } else if let Some((hours, part)) = text.split_once([',', '.']) {
        let places = u32::try_from(part.len()).ok().filter(|places| *places <= 2)?;
        // Half and quarter hours: what is left below a minute was never meant.
        digits(hours)? * 60 + digits(part)? * 60 / 10_u32.pow(places)
    } else {
        digits(&text)? * 60
    };
    (1..=LONGEST_VISIT).contains(&minutes).then_some(minutes)
}

/// Minutes as a clock shows them: `1:30`.
pub fn clock(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_in_every_form_in_which_people_write_them() {
        for (text, minutes) in [
            ("1:30", 90),
            ("1u30", 90),
            ("1H30", 90),
            ("2u", 120),
            ("1,5", 90),
            ("1.25", 75),
            ("2", 120),
            ("0:01", 1),
            ("24", 1_440),
        ] {
            assert_eq!(parse_hours(text), Some(minutes), "{text}");
        }
        for text in ["", "0", "0:00", "1:60", "24:01", "-1", "1:3:0", "anderhalf", "1,555", "99999"] {
            assert_eq!(parse_hours(text), None, "{text}");
        }
        assert_eq!(clock(90), "1:30");
        assert_eq!(clock(3_605), "60:05");
    }

    #[test]
    fn minutes_run_from_one_to_a_whole_day() {
        assert_eq!(parse_minutes("1"), Some(1));
        assert_eq!(parse_minutes("1440"), Some(1_440));
        for text in ["0", "1441", "2000", "-5", "1:30", ""] {
            assert_eq!(parse_minutes(text), None, "{text}");
        }
    }
}
