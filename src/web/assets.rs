//! The static files, compiled in by `build.rs` with a fingerprint in each name: browsers may keep them
//! for ever, and a new version has a new address.

use crate::error::{Error, Reply};
use actix_web::{HttpRequest, HttpResponse, http::header, web};

struct Asset {
    name: &'static str,
    url: &'static str,
    mime: &'static str,
    bytes: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The fingerprinted address of a static file. One that does not exist is a 404, which the test of
/// the templates finds.
pub fn url(name: &str) -> &'static str {
    ASSETS
        .iter()
        .find(|asset| asset.name == name)
        .map_or("/assets/missing", |asset| asset.url)
}

/// Bytes of a static file as sent with brotli: what the budgets of the README count.
pub fn sent_size(name: &str) -> Option<usize> {
    let asset = ASSETS.iter().find(|asset| asset.name == name)?;
    Some(asset.brotli.unwrap_or(asset.bytes).len())
}

/// `GET /assets/{name}`.
pub async fn show(request: HttpRequest) -> Reply {
    let asset = ASSETS
        .iter()
        .find(|asset| asset.url == request.path())
        .ok_or(Error::NotFound)?;
    let accepted = request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut reply = HttpResponse::Ok();
    reply
        .insert_header((header::CONTENT_TYPE, asset.mime))
        .insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((header::VARY, "Accept-Encoding"));
    let (encoding, bytes) = match (asset.brotli, asset.gzip) {
        (Some(brotli), _) if accepted.contains("br") => ("br", brotli),
        (_, Some(gzip)) if accepted.contains("gzip") => ("gzip", gzip),
        _ => ("identity", asset.bytes),
    };
    reply.insert_header((header::CONTENT_ENCODING, encoding));
    Ok(reply.body(web::Bytes::from_static(bytes)))
}

/// `GET /favicon.ico`, which browsers ask for under this name whatever the page says.
pub async fn favicon() -> Reply {
    let asset = ASSETS
        .iter()
        .find(|asset| asset.name == "favicon.ico")
        .ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, asset.mime))
        .insert_header((header::CACHE_CONTROL, "public, max-age=86400"))
        .body(web::Bytes::from_static(asset.bytes)))
}
