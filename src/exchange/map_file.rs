//! Features → GeoJSON (RFC 7946): a map that others can draw. Longitude before latitude on WGS 84, no `crs`, outer rings
//! counter-clockwise and holes clockwise, a box around each feature and around them all, one feature on a line. The same
//! features give the same bytes.

use geojson::{Feature, GeoJson, Geometry, GeometryValue, JsonObject, JsonValue, Position, feature};

use crate::domain::application::point::Point;

/// Where something is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MapShape {
    /// At a point.
    Point(Point),
    /// Within a shape, as GeoJSON.
    Shape(String),
}

/// What is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Property {
    /// Nothing is known, or nothing applies: `null`, so that the key is always there.
    Nothing,
    /// Words, a code or a day.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    Flag(bool),
    /// Several codes.
    List(Vec<String>),
}

impl Property {
    /// Words, or nothing.
    pub fn text(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Nothing, |text| Self::Text(text.into()))
    }

    /// A whole number, or nothing.
    pub fn number(number: Option<i64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }

    fn json(&self) -> JsonValue {
        match self {
            Self::Nothing => JsonValue::Null,
            Self::Text(text) => JsonValue::from(text.as_str()),
            Self::Number(number) => JsonValue::from(*number),
            Self::Flag(flag) => JsonValue::from(*flag),
            Self::List(texts) => JsonValue::from(texts.clone()),
        }
    }
}

/// Something on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapFeature {
    /// What it is called for ever.
    pub id: String,
    /// Where it is.
    pub shape: MapShape,
    /// What is told of it.
    pub properties: Vec<(&'static str, Property)>,
}

/// Whether a text is a shape that a map can show. Limits in words are not.
pub fn is_shape(text: &str) -> bool {
    text.trim_start().starts_with('{') && super::geometry_file::read(text).is_ok()
}

/// Writes a collection of features, in their order.
pub fn write(features: &[MapFeature]) -> String {
    let mut whole = Bounds::default();
    let written: Vec<String> = features.iter().filter_map(|feature| write_one(feature, &mut whole)).collect();
    let bbox = whole.json().map(|bbox| format!("\"bbox\":{},", JsonValue::from(bbox))).unwrap_or_default();
    let lines = written.join(",\n");
    let lines = if lines.is_empty() { String::new() } else { format!("\n{lines}\n") };
    format!("{{\"type\":\"FeatureCollection\",{bbox}\"features\":[{lines}]}}\n")
}

fn write_one(told: &MapFeature, whole: &mut Bounds) -> Option<String> {
    let shape = match &told.shape {
        MapShape::Point(point) => GeometryValue::new_point(position(*point)),
        MapShape::Shape(text) => wound(shape_of(text)?),
    };
    let mut bounds = Bounds::default();
    bounds.cover(&shape);
    whole.join(&bounds);
    let properties: JsonObject =
        told.properties.iter().map(|(key, property)| ((*key).to_owned(), property.json())).collect();
    let feature = Feature {
        bbox: bounds.json(),
        geometry: Some(Geometry::new(shape)),
        id: Some(feature::Id::String(told.id.clone())),
        properties: Some(properties),
        foreign_members: None,
    };
    Some(feature.to_string())
}

/// The one geometry of a text, as the register keeps it. What was written with too many decimals is made tidy first.
fn shape_of(text: &str) -> Option<GeometryValue> {
    let tidy = super::geometry_file::read(text).ok()?.text;
    match tidy.parse::<GeoJson>().ok()? {
        GeoJson::Geometry(geometry) => Some(geometry.value),
        _ => None,
    }
}

fn position(point: Point) -> Position {
    let degrees = |millionths: i32| f64::from(millionths) / 1_000_000.0;
    Position::from([degrees(point.longitude), degrees(point.latitude)])
}

/// The same shape by the right-hand rule: outer rings counter-clockwise, holes clockwise.
fn wound(shape: GeometryValue) -> GeometryValue {
    let polygon = |mut rings: Vec<Vec<Position>>| {
        for (at, ring) in rings.iter_mut().enumerate() {
            let area = doubled_area(ring);
            if (at == 0 && area < 0.0) || (at > 0 && area > 0.0) {
                ring.reverse();
            }
        }
        rings
    };
    match shape {
        GeometryValue::Polygon { coordinates } => {
            GeometryValue::Polygon { coordinates: polygon(coordinates) }
        }
        GeometryValue::MultiPolygon { coordinates } => {
            GeometryValue::MultiPolygon { coordinates: coordinates.into_iter().map(polygon).collect() }
        }
        GeometryValue::GeometryCollection { geometries } => {
            let geometries = geometries.into_iter().map(|geometry| Geometry::new(wound(geometry.value)));
            GeometryValue::GeometryCollection { geometries: geometries.collect() }
        }
        other => other,
    }
}

/// Twice the area within a ring; above zero when it runs counter-clockwise.
fn doubled_area(ring: &[Position]) -> f64 {
    ring.iter()
        .zip(ring.iter().skip(1))
        .map(|(from, to)| match (from.as_slice(), to.as_slice()) {
            ([x, y, ..], [next_x, next_y, ..]) => x * next_y - next_x * y,
            _ => 0.0,
        })
        .sum()
}

/// A box around positions.
#[derive(Debug, Clone, Copy, Default)]
struct Bounds(Option<[f64; 4]>);

impl Bounds {
    fn take(&mut self, [west, south, east, north]: [f64; 4]) {
        self.0 = Some(match self.0 {
            None => [west, south, east, north],
            Some(now) => [now[0].min(west), now[1].min(south), now[2].max(east), now[3].max(north)],
        });
    }

    fn join(&mut self, other: &Self) {
        if let Some(bounds) = other.0 {
            self.take(bounds);
        }
    }

    fn cover(&mut self, shape: &GeometryValue) {
        let mut at = |position: &Position| {
            if let [x, y, ..] = position.as_slice() {
                self.take([*x, *y, *x, *y]);
            }
        };
        match shape {
            GeometryValue::Point { coordinates } => at(coordinates),
            GeometryValue::MultiPoint { coordinates } | GeometryValue::LineString { coordinates } => {
                coordinates.iter().for_each(at);
            }
            GeometryValue::MultiLineString { coordinates } | GeometryValue::Polygon { coordinates } => {
                coordinates.iter().flatten().for_each(at);
            }
            GeometryValue::MultiPolygon { coordinates } => {
                coordinates.iter().flatten().flatten().for_each(at)
            }
            GeometryValue::GeometryCollection { geometries } => {
                for geometry in geometries {
                    self.cover(&geometry.value);
                }
            }
        }
    }

    fn json(self) -> Option<Vec<f64>> {
        self.0.map(Vec::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feature(id: &str, shape: MapShape) -> MapFeature {
        let properties = vec![
            ("name", Property::Text("La «Roue»".into())),
            ("asked_cents", Property::Number(12)),
            ("outcome", Property::Nothing),
            ("themes", Property::List(vec!["nature".into()])),
            ("public", Property::Flag(true)),
        ];
        MapFeature { id: id.into(), shape, properties }
    }

    /// A square that runs clockwise, with a hole that runs counter-clockwise: both the wrong way.
    const WRONG_WAY: &str = r#"{"type":"Polygon","coordinates":[
        [[4.3,50.8],[4.3,50.9],[4.4,50.9],[4.4,50.8],[4.3,50.8]],
        [[4.32,50.82],[4.34,50.82],[4.34,50.84],[4.32,50.84],[4.32,50.82]]]}"#;

    #[test]
    fn what_is_written_is_geojson_by_the_right_hand_rule_with_boxes_and_without_a_reference_system() {
        let point = Point { latitude: 50_829_123, longitude: 4_307_000 };
        let text =
            write(&[feature("a", MapShape::Point(point)), feature("b", MapShape::Shape(WRONG_WAY.into()))]);
        assert!(!text.contains("crs"));
        let GeoJson::FeatureCollection(collection) = text.parse().unwrap() else { panic!("{text}") };
        assert_eq!(collection.bbox, Some(vec![4.3, 50.8, 4.4, 50.9]));
        assert_eq!(collection.features.len(), 2);
        assert!(text.contains("\"coordinates\":[4.307,50.829123]"), "{text}");
        let GeometryValue::Polygon { coordinates } = &collection.features[1].geometry.as_ref().unwrap().value
        else {
            panic!("{text}")
        };
        assert!(doubled_area(&coordinates[0]) > 0.0 && doubled_area(&coordinates[1]) < 0.0);
        assert!(coordinates.iter().all(|ring| ring.first() == ring.last()), "rings stay closed");
        assert_eq!(
            text,
            write(&[feature("a", MapShape::Point(point)), feature("b", MapShape::Shape(WRONG_WAY.into()))])
        );
    }

    #[test]
    fn what_is_no_shape_is_left_out_and_nothing_gives_an_empty_collection() {
        assert_eq!(write(&[]), "{\"type\":\"FeatureCollection\",\"features\":[]}\n");
        assert_eq!(write(&[feature("a", MapShape::Shape("{}".into()))]), write(&[]));
        assert!(is_shape(WRONG_WAY) && !is_shape("tussen de kaai en het spoor") && !is_shape("{4,5}"));
        let collection = format!("{{\"type\":\"GeometryCollection\",\"geometries\":[{WRONG_WAY}]}}");
        assert!(write(&[feature("a", MapShape::Shape(collection))]).parse::<GeoJson>().is_ok());
    }
}
