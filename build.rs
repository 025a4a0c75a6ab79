//! Makes the static files ready at build time: one style sheet and one script out of many, a
//! fingerprint in every name, a brotli and a gzip copy of what compresses. No other tool is needed.

use sha2::{Digest, Sha256};
use std::{
    env, fs,
    io::Write as _,
    path::{Path, PathBuf},
};

struct Asset {
    name: String,
    mime: &'static str,
    bytes: Vec<u8>,
}

fn main() {
    println!("cargo:rerun-if-changed=static");
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=help");
    let root = Path::new("static");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let mut assets = Vec::new();
    collect(root, root, &mut assets);
    assets.sort_by(|a, b| a.name.cmp(&b.name));
    let mut urls: Vec<(String, String)> = assets
        .iter()
        .map(|asset| (asset.name.clone(), fingerprinted(&asset.name, &asset.bytes)))
        .collect();
    for (folder, name, mime) in [
        ("css", "app.css", "text/css; charset=utf-8"),
        ("js", "app.js", "text/javascript; charset=utf-8"),
    ] {
        let bytes = joined(&root.join(folder), &urls);
        urls.push((name.to_owned(), fingerprinted(name, &bytes)));
        assets.push(Asset {
            name: name.to_owned(),
            mime,
            bytes,
        });
    }
    write_table(&out, &assets, &urls);
}

fn collect(root: &Path, folder: &Path, assets: &mut Vec<Asset>) {
    for entry in fs::read_dir(folder).expect("static can be read") {
        let path = entry.expect("static can be read").path();
        let name = path
            .strip_prefix(root)
            .expect("below static")
            .to_string_lossy()
            .into_owned();
        if name == "css" || name == "js" {
            continue;
        }
        let Some(mime) = mime_of(&name) else {
            if path.is_dir() {
                collect(root, &path, assets);
            }
            continue;
        };
        assets.push(Asset {
            name,
            mime,
            bytes: fs::read(&path).expect("a static file can be read"),
        });
    }
}

fn mime_of(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => return None,
    })
}

/// The files of a folder in the order of its `order.txt`, with fingerprinted addresses.
fn joined(folder: &Path, urls: &[(String, String)]) -> Vec<u8> {
    let order = fs::read_to_string(folder.join("order.txt")).expect("an order.txt");
    let mut text = String::new();
    for name in order.lines().map(str::trim).filter(|line| !line.is_empty()) {
        text.push_str(&fs::read_to_string(folder.join(name)).expect("a file of order.txt"));
        text.push('\n');
    }
    for (name, url) in urls {
        text = text.replace(&format!("/assets/{name}"), url);
    }
    without_comments(&text).into_bytes()
}

/// Block comments and indentation are for us, not for browsers.
fn without_comments(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..]
            .find("*/")
            .map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    out.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn fingerprinted(name: &str, bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes)
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect::<String>();
    let (stem, ending) = name.rsplit_once('.').expect("assets have an ending");
    format!("/assets/{stem}-{hash}.{ending}")
}

fn write_table(out: &Path, assets: &[Asset], urls: &[(String, String)]) {
    let mut table = String::from("static ASSETS: &[Asset] = &[\n");
    for asset in assets {
        let url = &urls
            .iter()
            .find(|(name, _)| *name == asset.name)
            .expect("every asset has an address")
            .1;
        let file = asset.name.replace('/', "__");
        fs::write(out.join(&file), &asset.bytes).expect("OUT_DIR can be written");
        let packs = asset.mime.starts_with("text/") || asset.mime == "image/svg+xml";
        if packs {
            fs::write(out.join(format!("{file}.br")), brotli(&asset.bytes))
                .expect("OUT_DIR can be written");
            fs::write(out.join(format!("{file}.gz")), gzip(&asset.bytes))
                .expect("OUT_DIR can be written");
        }
        let include = |ending: &str| {
            format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}{ending}\"))")
        };
        let packed = |ending: &str| {
            if packs {
                format!("Some({})", include(ending))
            } else {
                "None".to_owned()
            }
        };
        table.push_str(&format!(
            "    Asset {{ name: {:?}, url: {url:?}, mime: {:?}, bytes: {}, brotli: {}, gzip: {} }},\n",
            asset.name, asset.mime, include(""), packed(".br"), packed(".gz"),
        ));
    }
    table.push_str("];\n");
    fs::write(out.join("assets.rs"), table).expect("OUT_DIR can be written");
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)
        .expect("compressing memory cannot fail");
    packed
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder
        .write_all(bytes)
        .expect("writing to memory cannot fail");
    encoder.finish().expect("writing to memory cannot fail")
}
