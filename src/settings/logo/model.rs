//! What may be a logo: a PNG or JPEG, whatever its name says, that can be drawn as a whole.

use png::Transformations;
use sha2::{Digest, Sha256};
use std::io::Cursor;
use zune_jpeg::{
    JpegDecoder,
    zune_core::{bytestream::ZCursor, options::DecoderOptions},
};

/// The most bytes of a logo.
pub const MOST_BYTES: usize = 512 * 1024;
/// The most pixels; pictures of more are not even unpacked.
const MOST_PIXELS: u64 = 4_000_000;
/// What is compared of its hash, and stands in its address.
const HASH_BYTES: usize = 8;

/// A picture that can be a logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// As it was sent.
    pub content: Vec<u8>,
    /// `image/png` or `image/jpeg`.
    pub media_type: &'static str,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The beginning of its SHA-256.
    pub hash: String,
}

/// Why a file cannot be the logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No file was chosen.
    Nothing,
    /// See [`MOST_BYTES`].
    TooHeavy,
    /// More pixels than are unpacked.
    TooLarge,
    /// Neither PNG nor JPEG, or broken.
    NoPicture,
}

impl Fault {
    /// The message key that says it, and what to do.
    pub fn message(self) -> &'static str {
        match self {
            Self::Nothing => "logo-nothing",
            Self::TooHeavy => "logo-too-heavy",
            Self::TooLarge => "logo-too-large",
            Self::NoPicture => "logo-no-picture",
        }
    }
}

impl Logo {
    /// Reads a picture, all of it: one that breaks off half way is none.
    ///
    /// # Errors
    /// What is wrong with the file.
    pub fn read(content: Vec<u8>) -> Result<Self, Fault> {
        if content.is_empty() {
            return Err(Fault::Nothing);
        }
        if content.len() > MOST_BYTES {
            return Err(Fault::TooHeavy);
        }
        let (media_type, (width, height)) = if content.starts_with(b"\x89PNG") {
            ("image/png", png(&content)?)
        } else {
            ("image/jpeg", jpeg(&content)?)
        };
        let digest = Sha256::digest(&content);
        let hash = digest.iter().take(HASH_BYTES);
        Ok(Self {
            media_type,
            width,
            height,
            hash: hash.map(|byte| format!("{byte:02x}")).collect(),
            content,
        })
    }
}

fn affordable(width: u32, height: u32) -> Result<(u32, u32), Fault> {
    match u64::from(width) * u64::from(height) {
        0 => Err(Fault::NoPicture),
        1..=MOST_PIXELS => Ok((width, height)),
        _ => Err(Fault::TooLarge),
    }
}

fn png(content: &[u8]) -> Result<(u32, u32), Fault> {
    let mut decoder = png::Decoder::new(Cursor::new(content));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let header = decoder.read_header_info().map_err(|_| Fault::NoPicture)?;
    let size = affordable(header.width, header.height)?;
    let mut reader = decoder.read_info().map_err(|_| Fault::NoPicture)?;
    let needed = reader.output_buffer_size().ok_or(Fault::TooLarge)?;
    let mut pixels = vec![0; needed];
    reader
        .next_frame(&mut pixels)
        .map_err(|_| Fault::NoPicture)?;
    Ok(size)
}

fn jpeg(content: &[u8]) -> Result<(u32, u32), Fault> {
    let options = DecoderOptions::default().set_strict_mode(true);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(content), options);
    decoder.decode_headers().map_err(|_| Fault::NoPicture)?;
    let (width, height) = decoder.dimensions().ok_or(Fault::NoPicture)?;
    let side = |side: usize| u32::try_from(side).map_err(|_| Fault::TooLarge);
    let size = affordable(side(width)?, side(height)?)?;
    decoder.decode().map_err(|_| Fault::NoPicture)?;
    Ok(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    const JPEG: &[u8] = include_bytes!("../../../tests/fixtures/scan/qr.jpg");
    const PNG: &[u8] = include_bytes!("../../../tests/fixtures/scan/ean.png");

    fn media_type(content: &[u8]) -> Result<&'static str, Fault> {
        Logo::read(content.to_vec()).map(|logo| logo.media_type)
    }

    /// A picture that says it is as large as that, and holds nothing.
    fn empty_png(width: u32, height: u32) -> Vec<u8> {
        let mut png = Vec::new();
        let encoder = png::Encoder::new(&mut png, width, height);
        drop(encoder.write_header().expect("a header"));
        png
    }

    #[test]
    fn the_contents_decide_what_it_is() {
        assert_eq!(media_type(PNG), Ok("image/png"));
        assert_eq!(media_type(JPEG), Ok("image/jpeg"));
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>";
        for other in [
            &b"hello"[..],
            b"GIF89a",
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff",
            svg,
        ] {
            assert_eq!(media_type(other), Err(Fault::NoPicture));
        }
        assert_eq!(media_type(b""), Err(Fault::Nothing));
    }

    #[test]
    fn half_a_picture_is_none() {
        assert_eq!(media_type(&PNG[..PNG.len() / 2]), Err(Fault::NoPicture));
        assert_eq!(media_type(&JPEG[..JPEG.len() / 2]), Err(Fault::NoPicture));
    }

    #[test]
    fn what_is_too_large_is_not_unpacked() {
        assert_eq!(media_type(&empty_png(2_001, 2_000)), Err(Fault::TooLarge));
        assert_eq!(media_type(&empty_png(60_000, 60_000)), Err(Fault::TooLarge));
        let heavy = vec![0x89; MOST_BYTES + 1];
        assert_eq!(media_type(&heavy), Err(Fault::TooHeavy));
    }
}
