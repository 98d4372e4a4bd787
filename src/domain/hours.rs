//! Lengths of time as people write them: `1:30`, `1u30`, `1h30`, `2u`, `1,5`, `0.25` or `12`. Kept in whole minutes.

/// Hours, in minutes: from one minute to `longest`. What is no whole number of minutes is not guessed at.
pub fn parse_hours(text: &str, longest: u32) -> Option<u32> {
    let text = text.trim().to_lowercase();
    let text = text.strip_suffix(['u', 'h']).unwrap_or(&text).trim_end();
    let minutes = if let Some((hours, minutes)) = text.split_once([':', 'u', 'h']) {
        digits(hours)? * 60 + digits(minutes).filter(|minutes| *minutes < 60)?
    } else if let Some((hours, part)) = text.split_once([',', '.']) {
        let scale = match part.len() {
            1 => 10,
            2 => 100,
            _ => return None,
        };
        let sixtieths = digits(part)? * 60;
        if sixtieths % scale != 0 {
            return None;
        }
        digits(hours)? * 60 + sixtieths / scale
    } else {
        digits(text)? * 60
    };
    u32::try_from(minutes).ok().filter(|minutes| (1..=longest).contains(minutes))
}

/// A whole number of minutes, from 1 to `longest`.
pub fn parse_minutes(text: &str, longest: u32) -> Option<u32> {
    let minutes = digits(text.trim())?;
    u32::try_from(minutes).ok().filter(|minutes| (1..=longest).contains(minutes))
}

/// Minutes as a clock shows them: `1:30`.
pub fn clock(minutes: i64) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn digits(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: u32 = 1_440;

    #[test]
    fn hours_are_read_to_the_minute_in_every_form_in_which_people_write_them() {
        for (text, minutes) in [
            ("1:30", 90),
            ("1u30", 90),
            ("1H05", 65),
            ("3 u", 180),
            ("1,5", 90),
            ("0.25", 15),
            ("2", 120),
            ("0:01", 1),
            ("24", 1_440),
        ] {
            assert_eq!(parse_hours(text, DAY), Some(minutes), "{text}");
        }
        for text in [
            "",
            "0",
            "0:00",
            "1:60",
            "24:01",
            "-1",
            "1:3:0",
            "1:",
            ",5",
            "anderhalf",
            "1,333",
            "2,33",
            "99999999",
        ] {
            assert_eq!(parse_hours(text, DAY), None, "{text}");
        }
        assert_eq!(parse_hours("100", 6_000_000), Some(6_000));
    }

    #[test]
    fn minutes_run_from_one_to_the_longest() {
        assert_eq!(parse_minutes("1", DAY), Some(1));
        assert_eq!(parse_minutes("1440", DAY), Some(1_440));
        for text in ["0", "1441", "2000", "-5", "1:30", ""] {
            assert_eq!(parse_minutes(text, DAY), None, "{text}");
        }
    }

    #[test]
    fn minutes_are_shown_as_on_a_clock() {
        assert_eq!(clock(90), "1:30");
        assert_eq!(clock(3_605), "60:05");
    }
}
