//! A code on a photo: QR, EAN or Code 128, by what it says.

use png::{ColorType, Transformations};
use rxing::{
    BarcodeFormat, BinaryBitmap, DecodeHints, FilteredImageReader, Luma8LuminanceSource,
    MultiFormatReader, Reader, common::HybridBinarizer,
};
use std::{collections::HashSet, io::Cursor};
use zune_jpeg::{
    JpegDecoder,
    zune_core::{bytestream::ZCursor, colorspace::ColorSpace, options::DecoderOptions},
};

/// Pictures of more pixels are not even unpacked.
const MOST_PIXELS: usize = 40_000_000;
/// Codes are looked for in a picture of this size at most; larger ones are drawn smaller.
const LONGEST_SIDE: usize = 2_000;
/// Nothing can be read on a narrower one.
const SHORTEST_SIDE: usize = 20;

/// Why nothing was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No photo was chosen.
    Nothing,
    /// Neither JPEG nor PNG, or broken.
    NoPicture,
    /// See [`MOST_PIXELS`].
    TooLarge,
    /// There is no code on it that can be read.
    NoCode,
}

impl Fault {
    /// The message key that says it, and what to do.
    pub fn message(self) -> &'static str {
        match self {
            Self::Nothing => "scan-nothing",
            Self::NoPicture => "scan-no-picture",
            Self::TooLarge => "scan-too-large",
            Self::NoCode => "scan-no-code",
        }
    }
}

/// A picture in grey.
struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

/// What the code on the photo says.
///
/// # Errors
/// What is wrong with the photo.
pub fn read(photo: &[u8]) -> Result<String, Fault> {
    let grey = if photo.starts_with(b"\x89PNG") {
        from_png(photo)?
    } else {
        from_jpeg(photo)?
    };
    let grey = grey.smaller();
    if grey.width.min(grey.height) < SHORTEST_SIDE {
        return Err(Fault::NoCode);
    }
    let source = Luma8LuminanceSource::new(grey.pixels, grey.width as u32, grey.height as u32)
        .map_err(|_| Fault::NoPicture)?;
    let formats = [
        BarcodeFormat::QR_CODE,
        BarcodeFormat::EAN_13,
        BarcodeFormat::EAN_8,
        BarcodeFormat::CODE_128,
    ];
    let hints = DecodeHints {
        PossibleFormats: Some(HashSet::from(formats)),
        TryHarder: Some(true),
        ..DecodeHints::default()
    };
    FilteredImageReader::new(MultiFormatReader::default())
        .decode_with_hints(&mut BinaryBitmap::new(HybridBinarizer::new(source)), &hints)
        .map(|found| found.getText().to_owned())
        .map_err(|_| Fault::NoCode)
}

fn affordable(width: usize, height: usize) -> Result<(), Fault> {
    let pixels = width.saturating_mul(height);
    match pixels {
        0 => Err(Fault::NoPicture),
        1..=MOST_PIXELS => Ok(()),
        _ => Err(Fault::TooLarge),
    }
}

fn from_jpeg(photo: &[u8]) -> Result<Grey, Fault> {
    let options = DecoderOptions::default()
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(photo), options);
    decoder.decode_headers().map_err(|_| Fault::NoPicture)?;
    let (width, height) = decoder.dimensions().ok_or(Fault::NoPicture)?;
    affordable(width, height)?;
    let pixels = decoder.decode().map_err(|_| Fault::NoPicture)?;
    Grey::new(width, height, pixels)
}

fn from_png(photo: &[u8]) -> Result<Grey, Fault> {
    let mut decoder = png::Decoder::new(Cursor::new(photo));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let header = decoder.read_header_info().map_err(|_| Fault::NoPicture)?;
    let (width, height) = (header.width as usize, header.height as usize);
    affordable(width, height)?;
    let mut reader = decoder.read_info().map_err(|_| Fault::NoPicture)?;
    if reader.info().interlaced {
        return Err(Fault::NoPicture);
    }
    let colour = reader.output_color_type().0;
    let mut pixels = Vec::with_capacity(width * height);
    while let Some(row) = reader.next_row().map_err(|_| Fault::NoPicture)? {
        pixels.extend(
            row.data()
                .chunks_exact(colour.samples())
                .map(|pixel| grey(colour, pixel)),
        );
    }
    Grey::new(width, height, pixels)
}

/// How bright a pixel is on white paper.
fn grey(colour: ColorType, pixel: &[u8]) -> u8 {
    let of = |at: usize| u32::from(pixel[at]);
    let (bright, opaque) = match colour {
        ColorType::Rgb => ((of(0) * 77 + of(1) * 150 + of(2) * 29) >> 8, 255),
        ColorType::Rgba => ((of(0) * 77 + of(1) * 150 + of(2) * 29) >> 8, of(3)),
        ColorType::GrayscaleAlpha => (of(0), of(1)),
        ColorType::Grayscale | ColorType::Indexed => (of(0), 255),
    };
    ((bright * opaque + 255 * (255 - opaque)) / 255) as u8
}

impl Grey {
    fn new(width: usize, height: usize, pixels: Vec<u8>) -> Result<Self, Fault> {
        let whole = pixels.len() == width * height;
        whole
            .then_some(Self {
                width,
                height,
                pixels,
            })
            .ok_or(Fault::NoPicture)
    }

    /// Drawn with so many pixels for one that it fits [`LONGEST_SIDE`].
    fn smaller(self) -> Self {
        let step = self.width.max(self.height).div_ceil(LONGEST_SIDE);
        if step == 1 {
            return self;
        }
        let (width, height) = (self.width / step, self.height / step);
        let mut pixels = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let rows = (y * step..(y + 1) * step).map(|row| row * self.width + x * step);
                let sum: usize = rows
                    .flat_map(|from| &self.pixels[from..from + step])
                    .map(|&pixel| usize::from(pixel))
                    .sum();
                pixels.push((sum / (step * step)) as u8);
            }
        }
        Self {
            width,
            height,
            pixels,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const QR: &[u8] = include_bytes!("../../../tests/fixtures/scan/qr.jpg");
    const EAN: &[u8] = include_bytes!("../../../tests/fixtures/scan/ean.png");
    const EAN_TURNED: &[u8] = include_bytes!("../../../tests/fixtures/scan/ean-turned.jpg");
    const CODE_128: &[u8] = include_bytes!("../../../tests/fixtures/scan/code128.png");
    const BLANK: &[u8] = include_bytes!("../../../tests/fixtures/scan/blank.jpg");

    /// A picture that says it is as large as that, and holds nothing.
    fn empty_png(width: u32, height: u32) -> Vec<u8> {
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, width, height);
        encoder.set_color(png::ColorType::Rgb);
        drop(encoder.write_header().expect("a header"));
        png
    }

    #[test]
    fn codes_are_read_from_photos() {
        assert_eq!(read(QR).as_deref(), Ok("C-00001"));
        assert_eq!(read(EAN).as_deref(), Ok("8051234567892"));
        assert_eq!(read(EAN_TURNED).as_deref(), Ok("8051234567892"));
        assert_eq!(read(CODE_128).as_deref(), Ok("CARD-4711"));
    }

    #[test]
    fn a_photo_without_a_code_says_so() {
        assert_eq!(read(BLANK), Err(Fault::NoCode));
        // Narrow ones would be drawn larger many times over.
        let mut narrow = Vec::new();
        let mut encoder = png::Encoder::new(&mut narrow, 1_900, 2);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&[255; 3_800]).expect("pixels");
        writer.finish().expect("a picture");
        assert_eq!(read(&narrow), Err(Fault::NoCode));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for junk in [
            &b""[..],
            b"hello",
            b"\x89PNG\r\n\x1a\n",
            b"\xff\xd8\xff",
            &EAN[..300],
        ] {
            assert_eq!(read(junk), Err(Fault::NoPicture), "{} bytes", junk.len());
        }
    }

    #[test]
    fn a_huge_picture_is_refused_before_it_is_unpacked() {
        assert_eq!(read(&empty_png(30_000, 30_000)), Err(Fault::TooLarge));
        assert_eq!(
            read(&empty_png(6_324, 6_324)),
            Err(Fault::NoPicture),
            "small enough, but empty"
        );
    }

    #[test]
    fn transparency_is_white_paper() {
        assert_eq!(grey(ColorType::Rgba, &[0, 0, 0, 0]), 255);
        assert_eq!(grey(ColorType::GrayscaleAlpha, &[0, 255]), 0);
        assert_eq!(grey(ColorType::Rgb, &[255, 255, 255]), 255);
    }
}
