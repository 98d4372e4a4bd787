//! GeoJSON (RFC 7946) → a shape as a finding keeps it: one geometry, on one line, every coordinate with at most
//! six decimals (a hand's breadth), so that reading and writing it again changes nothing. Properties, names and
//! bounding boxes are left out: a shape is all that is wanted, and what else stands there may be personal.

use geojson::{GeoJson, GeometryValue, Position};

use crate::domain::application::point::Point;
use crate::domain::fact::Fact;

/// A shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// As GeoJSON.
    pub text: String,
    /// Whether all of it can lie in Belgium.
    pub in_belgium: bool,
}

/// Reads a geometry, a feature, or a collection of them.
///
/// # Errors
/// Why it is not GeoJSON, in a fact.
pub fn read(text: &str) -> Result<Shape, Fact> {
    let document: GeoJson =
        text.trim_start_matches('\u{feff}').parse().map_err(|error: geojson::Error| {
            Fact::new("inventory-geometry-unreadable").with("detail", error.to_string())
        })?;
    let mut shapes = match document {
        GeoJson::Geometry(geometry) => vec![geometry.value],
        GeoJson::Feature(feature) => feature.geometry.map(|geometry| geometry.value).into_iter().collect(),
        GeoJson::FeatureCollection(collection) => collection
            .features
            .into_iter()
            .filter_map(|feature| feature.geometry.map(|geometry| geometry.value))
            .collect(),
    };
    let mut writer = Writer { text: String::new(), in_belgium: true, positions: 0 };
    match shapes.pop() {
        Some(only) if shapes.is_empty() => writer.shape(&only)?,
        Some(last) => {
            shapes.push(last);
            writer.collection(shapes.iter())?;
        }
        None => {}
    }
    if writer.positions == 0 {
        return Err(Fact::new("inventory-geometry-empty"));
    }
    Ok(Shape { text: writer.text, in_belgium: writer.in_belgium })
}

/// Writes a shape while it checks what the crate leaves to its users.
struct Writer {
    text: String,
    in_belgium: bool,
    positions: usize,
}

impl Writer {
    fn shape(&mut self, shape: &GeometryValue) -> Result<(), Fact> {
        if let GeometryValue::GeometryCollection { geometries } = shape {
            return self.collection(geometries.iter().map(|geometry| &geometry.value));
        }
        self.text.push_str(&format!("{{\"type\":\"{}\",\"coordinates\":", shape.type_name()));
        match shape {
            GeometryValue::Point { coordinates } => self.position(coordinates)?,
            GeometryValue::MultiPoint { coordinates } => self.list(coordinates, Self::position)?,
            GeometryValue::LineString { coordinates } => self.line(coordinates)?,
            GeometryValue::MultiLineString { coordinates } => {
                self.list(coordinates, |writer, line| writer.line(line))?;
            }
            GeometryValue::Polygon { coordinates } => self.polygon(coordinates)?,
            GeometryValue::MultiPolygon { coordinates } => {
                self.list(coordinates, |writer, polygon| writer.polygon(polygon))?;
            }
            GeometryValue::GeometryCollection { .. } => {}
        }
        self.text.push('}');
        Ok(())
    }

    fn collection<'a>(&mut self, shapes: impl Iterator<Item = &'a GeometryValue>) -> Result<(), Fact> {
        self.text.push_str("{\"type\":\"GeometryCollection\",\"geometries\":[");
        for (at, shape) in shapes.enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            self.shape(shape)?;
        }
        self.text.push_str("]}");
        Ok(())
    }

    fn list<T>(
        &mut self,
        parts: &[T],
        write: impl Fn(&mut Self, &T) -> Result<(), Fact>,
    ) -> Result<(), Fact> {
        self.text.push('[');
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            write(self, part)?;
        }
        self.text.push(']');
        Ok(())
    }

    fn line(&mut self, line: &[Position]) -> Result<(), Fact> {
        if line.len() < 2 {
            return Err(Fact::new("inventory-geometry-line").with("found", line.len()));
        }
        self.list(line, Self::position)
    }

    fn polygon(&mut self, rings: &[Vec<Position>]) -> Result<(), Fact> {
        for ring in rings {
            if ring.len() < 4 || ring.first() != ring.last() {
                return Err(Fact::new("inventory-geometry-ring").with("found", ring.len()));
            }
        }
        self.list(rings, |writer, ring| writer.list(ring, Self::position))
    }

    fn position(&mut self, position: &Position) -> Result<(), Fact> {
        let numbers = position.as_slice();
        let longitude = millionths(numbers.first().copied(), 180.0);
        let latitude = millionths(numbers.get(1).copied(), 90.0);
        let (Some(longitude), Some(latitude)) = (longitude, latitude) else {
            let shown = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            return Err(Fact::new("inventory-geometry-position").with("found", shown));
        };
        self.positions += 1;
        self.in_belgium &= Point { latitude, longitude }.may_be_in_belgium();
        self.text.push_str(&format!("[{},{}]", degrees(longitude), degrees(latitude)));
        Ok(())
    }
}

/// Degrees to millionths, when they are within bounds. Heights are left out.
#[expect(clippy::cast_possible_truncation, reason = "a number within 180 million")]
fn millionths(number: Option<f64>, most: f64) -> Option<i32> {
    let number = number.filter(|number| number.abs() <= most)?;
    Some((number * 1_000_000.0).round() as i32)
}

/// Millionths as degrees, without needless decimals.
fn degrees(millionths: i32) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let (whole, rest) = (millionths.unsigned_abs() / 1_000_000, millionths.unsigned_abs() % 1_000_000);
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{rest:06}").trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: &str = r#"{"type": "Feature", "properties": {"name": "Jan Janssens"}, "geometry":
        {"type": "Polygon", "coordinates": [[[4.30, 50.83], [4.3100001, 50.83], [4.31, 50.84, 12], [4.30, 50.83]]]}}"#;

    #[test]
    fn a_feature_becomes_its_shape_and_reads_back_as_it_was() {
        let shape = read(SQUARE).unwrap();
        let expected =
            "{\"type\":\"Polygon\",\"coordinates\":[[[4.3,50.83],[4.31,50.83],[4.31,50.84],[4.3,50.83]]]}";
        assert_eq!(shape, Shape { text: expected.into(), in_belgium: true });
        assert_eq!(read(&shape.text), Ok(shape));
        let collection = format!("{{\"type\":\"FeatureCollection\",\"features\":[{SQUARE},{SQUARE}]}}");
        let both = read(&collection).unwrap();
        assert!(both.text.starts_with("{\"type\":\"GeometryCollection\""));
        assert_eq!(read(&both.text), Ok(both));
    }

    #[test]
    fn what_lies_elsewhere_is_seen_and_what_is_not_of_the_standard_is_refused_with_the_reason() {
        let away = read(r#"{"type":"Point","coordinates":[50.83,4.31]}"#).unwrap();
        assert!(!away.in_belgium, "latitude and longitude turned round");
        for (text, code) in [
            ("", "inventory-geometry-unreadable"),
            ("rood", "inventory-geometry-unreadable"),
            (r#"{"type":"Pont","coordinates":[4,50]}"#, "inventory-geometry-unreadable"),
            (r#"{"type":"Point"}"#, "inventory-geometry-unreadable"),
            (r#"{"type":"Point","coordinates":[4]}"#, "inventory-geometry-unreadable"),
            (r#"{"type":"Point","coordinates":[4,"50"]}"#, "inventory-geometry-unreadable"),
            (r#"{"type":"Point","coordinates":[4,91]}"#, "inventory-geometry-position"),
            (r#"{"type":"LineString","coordinates":[[4,50]]}"#, "inventory-geometry-line"),
            (
                r#"{"type":"Polygon","coordinates":[[[4,50],[5,50],[5,51],[4,51]]]}"#,
                "inventory-geometry-ring",
            ),
            (r#"{"type":"Polygon","coordinates":[[[4,50],[5,50],[4,50]]]}"#, "inventory-geometry-ring"),
            (r#"{"type":"FeatureCollection","features":[]}"#, "inventory-geometry-empty"),
            (r#"{"type":"MultiPoint","coordinates":[]}"#, "inventory-geometry-empty"),
            (r#"{"type":"Feature","properties":null,"geometry":null}"#, "inventory-geometry-empty"),
        ] {
            assert_eq!(read(text).unwrap_err().code, code, "{text}");
        }
    }
}
