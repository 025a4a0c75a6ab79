//! Bytes to text, or a refusal that names the lines: never silent mojibake (acceptance G2).

use std::borrow::Cow;
use std::fmt;

use encoding_rs::{MACINTOSH, WINDOWS_1250, WINDOWS_1252};

use super::fault::{FileFault, LineCounter, Lines};
use super::{code_page, cp850};

/// How the file was written; shown beside the preview so that a person can disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// Western European, as Outlook and old Excel write it.
    Windows1252,
    /// Central European: what the same programs write in Romania.
    Windows1250,
    /// What MS-DOS and Excel's "CSV (MS-DOS)" write in Western Europe.
    Cp850,
    /// What programs of the Mac wrote before UTF-8.
    MacRoman,
}

impl Encoding {
    /// Every encoding, for a list to choose from.
    pub const ALL: [Self; 7] = [
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1252,
        Self::Windows1250,
        Self::Cp850,
        Self::MacRoman,
    ];

    /// The registered name, also the value stored with an import.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "windows-1252",
            Self::Windows1250 => "windows-1250",
            Self::Cp850 => "IBM850",
            Self::MacRoman => "macintosh",
        }
    }

    /// What people call it.
    pub fn title(self) -> &'static str {
        match self {
            Self::Cp850 => "CP850",
            Self::MacRoman => "Mac Roman",
            other => other.name(),
        }
    }

    /// What one byte is, where a byte is a character; a control character where the code page has none.
    pub(super) fn character(self, byte: u8) -> char {
        let table = match self {
            Self::Cp850 => return cp850::character(byte),
            Self::MacRoman => MACINTOSH,
            Self::Windows1250 => WINDOWS_1250,
            _ => WINDOWS_1252,
        };
        let (text, _) = table.decode_without_bom_handling(std::slice::from_ref(&byte));
        text.chars().next().unwrap_or(' ')
    }

    /// The encoding of a name written by [`Encoding::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|encoding| encoding.name() == name)
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text of a file and how it was read. `wanted` overrules the guess and a byte order mark.
/// Errors: broken bytes and unclear encodings, with their lines.
pub fn decode(
    bytes: &[u8],
    wanted: Option<Encoding>,
) -> Result<(Cow<'_, str>, Encoding), FileFault> {
    let (mark, rest) = split_mark(bytes);
    let Some(encoding) = wanted.or(mark).or_else(|| utf16_without_mark(rest)) else {
        return match std::str::from_utf8(rest) {
            Ok(text) => Ok((Cow::Borrowed(text), Encoding::Utf8)),
            Err(_) => eight_bit(rest),
        };
    };
    let text = match encoding {
        Encoding::Utf8 => Cow::Borrowed(std::str::from_utf8(rest).map_err(|_| broken_utf8(rest))?),
        Encoding::Utf16Le => Cow::Owned(utf16(rest, encoding, u16::from_le_bytes)?),
        Encoding::Utf16Be => Cow::Owned(utf16(rest, encoding, u16::from_be_bytes)?),
        Encoding::Cp850 => Cow::Owned(cp850::decode(rest)),
        _ => legacy(rest, encoding)?,
    };
    Ok((text, encoding))
}

fn split_mark(bytes: &[u8]) -> (Option<Encoding>, &[u8]) {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (Some(Encoding::Utf8), rest),
        [0xFF, 0xFE, rest @ ..] => (Some(Encoding::Utf16Le), rest),
        [0xFE, 0xFF, rest @ ..] => (Some(Encoding::Utf16Be), rest),
        _ => (None, bytes),
    }
}

/// UTF-16 without its mark: of the first characters most are ASCII, so one byte of the two is NUL.
fn utf16_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let pairs = bytes.chunks_exact(2).take(256);
    let (total, first, second) = pairs.fold((0, 0, 0), |(total, first, second), pair| {
        (
            total + 1,
            first + usize::from(pair[0] == 0),
            second + usize::from(pair[1] == 0),
        )
    });
    match (first, second) {
        (0, n) if total > 1 && n * 10 >= total * 7 => Some(Encoding::Utf16Le),
        (n, 0) if total > 1 && n * 10 >= total * 7 => Some(Encoding::Utf16Be),
        _ => None,
    }
}

fn utf16(bytes: &[u8], encoding: Encoding, unit: fn([u8; 2]) -> u16) -> Result<String, FileFault> {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let mut text = String::with_capacity(bytes.len() / 2);
    let mut damaged = Vec::new();
    for character in char::decode_utf16(units) {
        match character {
            Ok(character) => text.push(character),
            Err(_) => damaged.push(text.len()),
        }
    }
    if bytes.len() % 2 == 1 {
        damaged.push(text.len());
    }
    match lines_of(text.as_bytes(), damaged).named() {
        Some(lines) => Err(FileFault::BrokenText { encoding, lines }),
        None => Ok(text),
    }
}

/// Not UTF-8: a code page, unless so much of it is valid UTF-8 that bytes must have been damaged.
fn eight_bit(bytes: &[u8]) -> Result<(Cow<'_, str>, Encoding), FileFault> {
    let (mut sequences, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sequences += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += chunk.invalid().len();
    }
    if sequences * 20 > broken {
        return Err(broken_utf8(bytes));
    }
    decode(bytes, Some(code_page::guess(bytes)?))
}

fn legacy(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, FileFault> {
    let (unused, table): (&[u8], _) = match encoding {
        Encoding::Windows1250 => (&[0x81, 0x83, 0x88, 0x90, 0x98], WINDOWS_1250),
        Encoding::MacRoman => (&[], MACINTOSH),
        _ => (&[0x81, 0x8D, 0x8F, 0x90, 0x9D], WINDOWS_1252),
    };
    let damaged = bytes
        .iter()
        .enumerate()
        .filter(|(_, byte)| unused.contains(byte))
        .map(|(at, _)| at);
    match lines_of(bytes, damaged).named() {
        Some(lines) => Err(FileFault::BrokenText { encoding, lines }),
        None => Ok(table.decode_without_bom_handling(bytes).0),
    }
}

fn broken_utf8(bytes: &[u8]) -> FileFault {
    let mut at = 0;
    let damaged = bytes.utf8_chunks().filter_map(|chunk| {
        at += chunk.valid().len();
        let start = at;
        at += chunk.invalid().len();
        (!chunk.invalid().is_empty()).then_some(start)
    });
    let lines = lines_of(bytes, damaged).named().unwrap_or_default();
    FileFault::BrokenText {
        encoding: Encoding::Utf8,
        lines,
    }
}

fn lines_of(bytes: &[u8], offsets: impl IntoIterator<Item = usize>) -> Lines {
    let mut counter = LineCounter::new(bytes);
    let mut lines = Lines::default();
    for offset in offsets {
        lines.add(counter.line_at(offset));
    }
    lines
}
