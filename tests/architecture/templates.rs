//! What a template may not contain (trust.md, bars 7 and 10), and that what it names exists.

use super::{Source, files, line_of, root};
use clientela::web::assets;

/// What would switch escaping off, or need a weaker content security policy.
const FORBIDDEN: [(&str, &str); 7] = [
    ("|safe", "escaping is never switched off"),
    ("|escape", "one escaper, the one of HTML"),
    (" style=", "styles live in static/css"),
    ("hx-on", "inline handlers need unsafe-inline"),
    ("js:", "htmx would evaluate it"),
    ("javascript:", "no inline script"),
    ("<style", "styles live in static/css"),
];

#[test]
fn templates_hold_no_script_no_style_and_nothing_unescaped() {
    let faults: Vec<String> = files("templates", &[".html"])
        .iter()
        .flat_map(faults)
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn faults(file: &Source) -> Vec<String> {
    let text = file.text.to_ascii_lowercase().replace("| ", "|");
    let mut faults = Vec::new();
    let mut add = |at: usize, why: &str| {
        faults.push(format!("{}:{}: {why}", file.path, line_of(&text, at)));
    };
    for (word, why) in FORBIDDEN {
        text.match_indices(word).for_each(|(at, _)| add(at, why));
    }
    for (at, _) in text.match_indices("<script") {
        let tag = text[at..].split('>').next().unwrap_or_default();
        if !tag.contains(" src=") {
            add(at, "a script without src");
        }
    }
    for (at, _) in text.match_indices([' ', '\n', '\t', '"']) {
        let name = text[at + 1..].split('=').next().unwrap_or_default();
        let handler = name.len() > 3
            && name.starts_with("on")
            && name.len() < text.len() - at - 1
            && name.bytes().all(|letter| letter.is_ascii_lowercase());
        if handler {
            add(at, "an inline handler");
        }
    }
    faults
}

#[test]
fn planted_faults_are_found() {
    let page = |text: &str| Source {
        path: "page.html".to_owned(),
        text: text.to_owned(),
    };
    for text in [
        "{{ name|safe }}",
        "{{ name | safe }}",
        "<p\nonclick=\"x()\">",
        "<p style=\"x\">",
        "<script>x()</script>",
        "<p hx-on:click=\"x()\">",
        "<p hx-vals='js:{}'>",
        "<a href=\"javascript:x()\">",
    ] {
        assert_eq!(faults(&page(text)).len().min(1), 1, "{text}");
    }
    let good = "<p>on = one</p><script src=\"{{ \"app.js\"|asset }}\" defer></script>";
    assert_eq!(faults(&page(good)), Vec::<String>::new());
}

#[test]
fn every_static_file_and_icon_named_exists() {
    let icons = std::fs::read_to_string(root().join("static/icons.svg")).expect("icons");
    let mut missing = Vec::new();
    for file in files("templates", &[".html"]) {
        for (before, _) in file.text.match_indices("\"|asset") {
            let name = file.text[..before].rsplit('"').next().unwrap_or_default();
            if assets::sent_size(name).is_none() {
                missing.push(format!("{}: static/{name}", file.path));
            }
        }
        for call in ["icon(\"", "#i-"] {
            for (at, _) in file.text.match_indices(call) {
                let name = file.text[at + call.len()..]
                    .split('"')
                    .next()
                    .unwrap_or_default();
                if !name.contains('{') && !icons.contains(&format!("id=\"i-{name}\"")) {
                    missing.push(format!("{}: icon {name}", file.path));
                }
            }
        }
    }
    for file in files("static/css", &[".css"]) {
        for (at, _) in file.text.match_indices("/assets/") {
            let name = file.text[at + 8..]
                .split([')', '"', '\'', '#'])
                .next()
                .unwrap_or_default();
            if assets::sent_size(name).is_none() {
                missing.push(format!("{}: static/{name}", file.path));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
