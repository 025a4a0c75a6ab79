//! What a first visit may cost over the wire (ui.md §11): brotli, in bytes.

use clientela::web::assets::sent_size;

const KB: usize = 1024;

/// Each with its share.
const BUDGETS: [(&str, usize); 6] = [
    ("app.css", 14 * KB),
    ("htmx.min.js", 12 * KB),
    ("app.js", 7 * KB),
    ("icons.svg", 4 * KB),
    ("fonts/inter-latin.woff2", 36 * KB),
    ("fonts/inter-latin-ext.woff2", 20 * KB),
];

#[test]
fn every_static_file_keeps_to_its_budget() {
    for (name, budget) in BUDGETS {
        let size = sent_size(name).unwrap_or_else(|| panic!("static/{name} is gone"));
        assert!(size <= budget, "{name}: {size} bytes of {budget}");
    }
}

#[test]
fn styles_and_scripts_together_keep_to_theirs() {
    let together: usize = ["app.css", "htmx.min.js", "app.js"]
        .iter()
        .filter_map(|name| sent_size(name))
        .sum();
    assert!(together <= 33 * KB, "{together} bytes");
}
