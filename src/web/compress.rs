//! Pages are compressed whole, where they are made: that costs a tenth of a millisecond, less than handing
//! them to another thread, and lets the answer say how long it is. Static files are compressed at build time.

use actix_web::{
    Error,
    body::{BoxBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, VARY},
    middleware::Next,
    web::Bytes,
};
use flate2::{Compress, Compression, FlushCompress, Status};
use std::cell::RefCell;

/// A shorter answer fits into one packet as it is.
const WORTH_IT: usize = 1_000;
/// Measured on the list: of the levels that take about 100 µs, the one that makes it smallest.
const LEVEL: Compression = Compression::new(2);
/// Bits of the window: the 32 KiB of the format.
const WINDOW: u8 = 15;

thread_local! {
    // Its tables are larger than most pages, so each thread keeps one.
    static COMPRESSOR: RefCell<Compress> = RefCell::new(Compress::new_gzip(LEVEL, WINDOW));
}

/// The middleware: text that the browser takes compressed is sent so.
pub async fn compress(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let accepted = accepts_gzip(request.headers());
    let response = next.call(request).await?.map_into_boxed_body();
    if !is_text(response.headers()) || response.headers().contains_key(CONTENT_ENCODING) {
        return Ok(response);
    }
    let (request, response) = response.into_parts();
    let (mut response, body) = response.into_parts();
    let vary = HeaderValue::from_static("Accept-Encoding");
    response.headers_mut().append(VARY, vary);
    let body = match body.try_into_bytes() {
        Ok(bytes) if accepted && bytes.len() >= WORTH_IT => match gzip(&bytes) {
            Some(packed) => {
                let gzip = HeaderValue::from_static("gzip");
                response.headers_mut().insert(CONTENT_ENCODING, gzip);
                BoxBody::new(packed)
            }
            None => BoxBody::new(bytes),
        },
        Ok(bytes) => BoxBody::new(bytes),
        // A stream goes out as it comes.
        Err(stream) => stream,
    };
    Ok(ServiceResponse::new(request, response.set_body(body)))
}

fn is_text(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/"))
}

/// Whether the browser takes gzip: by name, and not with a weight of nothing.
fn accepts_gzip(headers: &HeaderMap) -> bool {
    let lists = headers.get_all(ACCEPT_ENCODING);
    lists
        .filter_map(|value| value.to_str().ok())
        .flat_map(|list| list.split(','))
        .any(|offer| {
            let (name, weight) = offer.split_once(';').unwrap_or((offer, ""));
            let weight = weight.trim().strip_prefix("q=").unwrap_or("1");
            let refused = weight.chars().all(|digit| matches!(digit, '0' | '.'));
            name.trim().eq_ignore_ascii_case("gzip") && !refused
        })
}

/// The bytes, packed; `None` where that would not make them fewer.
fn gzip(bytes: &[u8]) -> Option<Bytes> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        compressor.reset();
        let mut packed = Vec::with_capacity(bytes.len());
        let status = compressor.compress_vec(bytes, &mut packed, FlushCompress::Finish);
        let done = matches!(status, Ok(Status::StreamEnd));
        done.then(|| {
            packed.shrink_to_fit();
            Bytes::from(packed)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn accepted(offer: &'static str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(offer));
        accepts_gzip(&headers)
    }

    #[test]
    fn gzip_is_taken_by_name_unless_its_weight_is_nothing() {
        assert!(accepted("gzip, deflate, br, zstd") && accepted("br;q=1.0, GZIP;q=0.5"));
        assert!(!accepted("br, zstd") && !accepted("gzip; q=0.00") && !accepted("xgzip"));
        assert!(!accepts_gzip(&HeaderMap::new()));
    }

    #[test]
    fn a_page_comes_back_as_it_was_however_many_went_before() {
        for round in 0..3 {
            let page = format!("<p>{round}: ăâîșț</p>").repeat(500);
            let packed = gzip(page.as_bytes()).expect("repetitions pack well");
            assert!(packed.len() < page.len() / 10);
            let mut back = String::new();
            flate2::read::GzDecoder::new(&packed[..])
                .read_to_string(&mut back)
                .expect("it unpacks");
            assert_eq!(back, page);
        }
    }

    #[test]
    fn what_does_not_get_smaller_stays_as_it_is() {
        let noise: Vec<u8> = (0..2_000).map(|_| rand::random()).collect();
        assert_eq!(gzip(&noise), None);
    }
}
