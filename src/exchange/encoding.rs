//! Bytes → text. Offices send what their spreadsheet program wrote; what cannot be read with certainty is
//! refused by name instead of stored as garbage.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::refuse;
use crate::domain::fact::{Fact, Fault};

/// How a text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display)]
pub enum Encoding {
    /// UTF-8.
    #[strum(serialize = "UTF-8")]
    Utf8,
    /// UTF-8 that begins with its mark.
    #[strum(serialize = "UTF-8 BOM")]
    Utf8Bom,
    /// UTF-16, little end first, with its mark.
    #[strum(serialize = "UTF-16LE")]
    Utf16Le,
    /// UTF-16, big end first, with its mark.
    #[strum(serialize = "UTF-16BE")]
    Utf16Be,
    /// The Western European code page of Windows.
    #[strum(serialize = "Windows-1252")]
    Windows1252,
}

/// A text and how it was written.
#[derive(Debug)]
pub struct Decoded<'a> {
    /// The text, without any mark.
    pub text: Cow<'a, str>,
    /// How it was written.
    pub encoding: Encoding,
}

/// First bytes of what is no text, and the term for it.
const FOREIGN: [(&[u8], &str); 5] = [
    (b"PK\x03\x04", "file-kind-zip"),
    (b"\xd0\xcf\x11\xe0", "file-kind-xls"),
    (b"%PDF", "file-kind-pdf"),
    (b"\x1f\x8b", "file-kind-gzip"),
    (b"SQLite format 3\0", "file-kind-sqlite"),
];

/// Recognises how bytes were written and reads them.
///
/// # Errors
/// Why they are no text: another kind of file, or damaged.
pub fn decode(bytes: &[u8]) -> Result<Decoded<'_>, Vec<Fault>> {
    if let Some(kind) = foreign_kind(bytes) {
        return refuse(None, Fact::new("file-not-text").with_term("kind", kind));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf_16(UTF_16LE, rest, Encoding::Utf16Le);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf_16(UTF_16BE, rest, Encoding::Utf16Be);
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        // UTF-16 without its mark, or no text at all.
        return refuse(Some(line_at(bytes, at)), Fact::new("file-has-nul"));
    }
    let (bare, encoding) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) => (rest, Encoding::Utf8Bom),
        None => (bytes, Encoding::Utf8),
    };
    match std::str::from_utf8(bare) {
        Ok(text) => Ok(Decoded { text: text.into(), encoding }),
        Err(error) if encoding == Encoding::Utf8Bom || mostly_utf_8(bare) => {
            let at = error.valid_up_to();
            let start = bare[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
            let column = String::from_utf8_lossy(&bare[start..at]).chars().count() + 1;
            refuse(Some(line_at(bare, at)), Fact::new("file-not-utf8").with("column", column))
        }
        Err(_) => {
            let (text, _) = WINDOWS_1252.decode_without_bom_handling(bare);
            Ok(Decoded { text, encoding: Encoding::Windows1252 })
        }
    }
}

fn utf_16<'a>(
    charset: &'static encoding_rs::Encoding,
    bytes: &'a [u8],
    encoding: Encoding,
) -> Result<Decoded<'a>, Vec<Fault>> {
    match charset.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(Decoded { text, encoding }),
        None => refuse(None, Fact::new("file-damaged-utf16")),
    }
}

/// Whether bytes that are not UTF-8 were meant to be: read as Windows-1252 they would silently give
/// garbage. Accented letters of Windows-1252 hardly ever stand together as UTF-8 has them.
fn mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut meant, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        meant += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    meant > broken
}

/// What kind of file this is, when it is one that is often sent instead of a text.
fn foreign_kind(bytes: &[u8]) -> Option<&'static str> {
    let (_, kind) = FOREIGN.into_iter().find(|(signature, _)| bytes.starts_with(signature))?;
    if kind != "file-kind-zip" {
        return Some(kind);
    }
    // A spreadsheet is a zip; names of its parts stand uncompressed in it.
    let contains = |name: &[u8]| bytes.windows(name.len()).any(|window| window == name);
    Some(if contains(b"opendocument.spreadsheet") {
        "file-kind-ods"
    } else if contains(b"xl/workbook") || contains(b"xl/worksheets") {
        "file-kind-xlsx"
    } else {
        kind
    })
}

fn line_at(bytes: &[u8], at: usize) -> usize {
    bytes[..at].iter().filter(|byte| **byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8]) -> String {
        decode(bytes).unwrap_err().remove(0).fact.code.into_owned()
    }

    #[test]
    fn the_encoding_is_recognised_and_named() {
        for (bytes, name) in [
            (&b"Cirul\xe2\x80\x99Air"[..], "UTF-8"),
            (b"\xef\xbb\xbfCirul\xe2\x80\x99Air", "UTF-8 BOM"),
            (b"Cirul\x92Air", "Windows-1252"),
            (b"\xff\xfeC\0i\0r\0u\0l\0\x19\x20A\0i\0r\0", "UTF-16LE"),
            (b"\xfe\xff\0C\0i\0r\0u\0l\x20\x19\0A\0i\0r", "UTF-16BE"),
        ] {
            let decoded = decode(bytes).unwrap();
            assert_eq!((decoded.text.as_ref(), <&str>::from(decoded.encoding)), ("Cirul’Air", name));
        }
    }

    #[test]
    fn another_kind_of_file_is_refused_by_its_name() {
        for (bytes, kind) in [
            (&b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet"[..], "file-kind-ods"),
            (b"PK\x03\x04....xl/workbook.xml", "file-kind-xlsx"),
            (b"PK\x03\x04....photo.jpg", "file-kind-zip"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "file-kind-xls"),
            (b"%PDF-1.7", "file-kind-pdf"),
        ] {
            let fault = decode(bytes).unwrap_err().remove(0);
            assert_eq!(fault.fact, Fact::new("file-not-text").with_term("kind", kind));
        }
    }

    #[test]
    fn damaged_text_is_refused_with_its_place() {
        let fault = decode(b"\xef\xbb\xbfwijk\n\xc3\xa9t\xe9;x").unwrap_err().remove(0);
        assert_eq!(fault.place.line, Some(2));
        assert_eq!(fault.fact, Fact::new("file-not-utf8").with("column", 3_usize));
        assert_eq!(code("été à Évere\n\u{e9}".as_bytes().strip_suffix(b"\xa9").unwrap()), "file-not-utf8");
        assert_eq!(code(b"w\0i\0j\0k\0"), "file-has-nul");
        assert_eq!(code(b"\xff\xfew\0\0\xd8"), "file-damaged-utf16");
    }
}
