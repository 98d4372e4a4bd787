//! A place on the map, read without ever passing through a fraction of the machine's.

/// A place on the map, in millionths of a degree (WGS 84), so that no fraction is ever rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Latitude, −90 000 000 to 90 000 000.
    pub latitude: i32,
    /// Longitude, −180 000 000 to 180 000 000.
    pub longitude: i32,
}

/// Why a text is not a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PointFault {
    /// Not two numbers.
    NotAPoint,
    /// Beyond the poles or the date line.
    OutOfRange,
}

impl Point {
    /// Latitude and longitude in degrees, exact: `50.833000,4.312000`.
    pub fn to_degrees(self) -> String {
        let degrees = |millionths: i32| {
            let sign = if millionths < 0 { "-" } else { "" };
            format!(
                "{sign}{}.{:06}",
                millionths.unsigned_abs() / 1_000_000,
                millionths.unsigned_abs() % 1_000_000
            )
        };
        format!("{},{}", degrees(self.latitude), degrees(self.longitude))
    }

    /// Whether it can lie in Belgium: within the rectangle that the country fits in, with a few kilometres to spare.
    pub fn may_be_in_belgium(self) -> bool {
        (49_450_000..=51_550_000).contains(&self.latitude)
            && (2_500_000..=6_450_000).contains(&self.longitude)
    }

    /// Reads latitude and longitude in degrees: `50.83,4.31`, `50.83 4.31`, or with decimal commas
    /// `50,83; 4,31`. What is finer than a millionth of a degree (a hand's breadth) is left out.
    ///
    /// # Errors
    /// The kind of fault.
    pub fn parse(text: &str) -> Result<Self, PointFault> {
        let (first, second) = halves(text.trim()).ok_or(PointFault::NotAPoint)?;
        let latitude = millionths(first)?;
        let longitude = millionths(second)?;
        let within = latitude.abs() <= 90_000_000 && longitude.abs() <= 180_000_000;
        if within { Ok(Self { latitude, longitude }) } else { Err(PointFault::OutOfRange) }
    }
}

/// Cuts at the one sign that stands between the two numbers. A comma can only be that sign when there is
/// nothing else to cut at, for it can also be a decimal one.
fn halves(text: &str) -> Option<(&str, &str)> {
    let (first, second) = match text.split_once(';') {
        Some(halves) => halves,
        None => match text.split_once(char::is_whitespace) {
            Some((first, second)) => (first.strip_suffix(',').unwrap_or(first), second),
            None => text.split_once(',')?,
        },
    };
    Some((first.trim(), second.trim()))
}

fn millionths(text: &str) -> Result<i32, PointFault> {
    let (sign, bare) = match text.strip_prefix(['-', '−']) {
        Some(bare) => (-1, bare),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, decimals) = match bare.split_once(['.', ',']) {
        Some((_, "")) => return Err(PointFault::NotAPoint),
        Some(parts) => parts,
        None => (bare, ""),
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(decimals) {
        return Err(PointFault::NotAPoint);
    }
    let decimals = decimals.get(..6).unwrap_or(decimals);
    let value = format!("{whole}{decimals:0<6}").parse::<i32>().map_err(|_| PointFault::OutOfRange)?;
    Ok(sign * value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_read_in_degrees() {
        let roue = Point { latitude: 50_830_000, longitude: 4_310_000 };
        for text in ["50.83,4.31", " 50.83, 4.31 ", "50.83 4.31", "50,83; 4,31", "50,83 4,31", "50.83;4.31"] {
            assert_eq!(Point::parse(text), Ok(roue), "{text}");
        }
        assert_eq!(
            Point::parse("-0.0000019,-180"),
            Ok(Point { latitude: -1, longitude: -180_000_000 }),
            "finer than a millionth is left out"
        );
    }

    #[test]
    fn what_is_not_a_point_is_refused() {
        for text in ["", "50.83", "50.83,", "noord,oost", "50,83,4,31", "50.83.1,4", "1e1,2", "50.,4", "½,1"]
        {
            assert_eq!(Point::parse(text), Err(PointFault::NotAPoint), "{text}");
        }
        for text in ["90.000001,4", "50,180.000001", "50,-181", "5083000000,4"] {
            assert_eq!(Point::parse(text), Err(PointFault::OutOfRange), "{text}");
        }
        assert!(Point::parse("-33.86,151.2").is_ok(), "outside Belgium is odd but not wrong");
    }

    #[test]
    fn a_point_outside_belgium_is_recognised() {
        for (text, is_inside) in [
            ("50.83,4.31", true),
            ("51.2,2.9", true),
            ("50.6,6.1", true),
            ("4.31,50.83", false),
            ("52.37,4.9", false),
        ] {
            assert_eq!(Point::parse(text).unwrap().may_be_in_belgium(), is_inside, "{text}");
        }
    }
}
