//! The pages themselves: complete, alike in every language, and true to the words of the interface.

use clientela::{
    app,
    help::{
        library,
        model::Topic,
        text::{Article, Block, Inline},
    },
    i18n::{self, Language},
    web::{keys::SECTIONS, routes},
};
use std::{collections::BTreeSet, fs, path::Path};

/// Words that no page may exceed, and that each needs.
const WORDS: std::ops::RangeInclusive<usize> = 120..=350;

/// Every page with where it stands, for messages.
fn all() -> impl Iterator<Item = (String, Language, Topic, Article)> {
    Language::ALL.into_iter().flat_map(|language| {
        Topic::all().map(move |topic| {
            let place = format!("help/{language}/{topic}.md");
            let article = library::read(language, topic);
            let article = article.unwrap_or_else(|fault| panic!("{place}: {fault}"));
            (place, language, topic, article)
        })
    })
}

fn parts(article: &Article) -> impl Iterator<Item = &Inline> {
    article.lines().into_iter().flatten()
}

/// What a page quotes, presses and leads to, in a fixed order.
fn marks(article: &Article) -> Vec<String> {
    let mut marks: Vec<String> = parts(article)
        .filter_map(|part| match part {
            Inline::Label(key) => Some(format!("{{{key}}}")),
            Inline::Key(key) => Some(format!("`{key}`")),
            Inline::Link(to, _) => Some(format!("({to})")),
            Inline::Text(_) | Inline::Strong(_) => None,
        })
        .collect();
    marks.sort();
    marks
}

/// How a page is built.
fn shape(article: &Article) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Heading(_) => "heading".to_owned(),
        Block::Paragraph(_) => "paragraph".to_owned(),
        Block::Note(_) => "note".to_owned(),
        Block::List(items) => format!("list of {}", items.len()),
        Block::Steps(items) => format!("{} steps", items.len()),
        Block::Table(head, rows) => format!("table of {} by {}", head.len(), rows.len()),
    };
    article.blocks.iter().map(of).collect()
}

#[test]
fn every_page_is_there_in_every_language_and_none_is_left_over() {
    assert_eq!(all().count(), Topic::all().count() * Language::ALL.len());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("help");
    for language in Language::ALL {
        let files = fs::read_dir(folder.join(language.code())).expect("a folder");
        for file in files {
            let name = file.expect("a file").file_name();
            let name = name.to_string_lossy();
            let topic = name.strip_suffix(".md").and_then(Topic::parse);
            assert!(topic.is_some(), "help/{language}/{name} is no page");
        }
    }
}

#[test]
fn all_languages_build_a_page_alike_and_quote_the_same() {
    for (place, _, topic, article) in all() {
        let english = library::read(Language::En, topic).expect("the English page");
        assert_eq!(shape(&article), shape(&english), "{place}");
        assert_eq!(marks(&article), marks(&english), "{place}");
    }
}

#[test]
fn every_quotation_is_a_message_that_needs_no_arguments() {
    for (place, language, _, article) in all() {
        for part in parts(&article) {
            let Inline::Label(key) = part else { continue };
            let words = i18n::text(language, key);
            let whole = !words.starts_with('[') && !words.contains('{') && !words.is_empty();
            assert!(whole, "{place}: {{{key}}} says {words}");
        }
    }
}

#[test]
fn no_link_is_dead() {
    let table = routes::table(&app::routes());
    for (place, _, topic, article) in all() {
        for part in parts(&article) {
            let Inline::Link(to, _) = part else { continue };
            let alive = match to.strip_prefix("/help/") {
                Some(name) => Topic::parse(name).is_some_and(|other| other != topic),
                None => table.iter().any(|row| row.path == to),
            };
            assert!(alive, "{place}: {to}");
        }
    }
}

#[test]
fn only_keys_that_the_program_knows_are_pressed() {
    let known: BTreeSet<String> = SECTIONS
        .into_iter()
        .flat_map(|(_, keys)| keys.iter().flat_map(|key| key.caps()))
        .flat_map(|cap| cap.split('/').map(str::to_owned).collect::<Vec<_>>())
        .chain(["/", ">"].map(str::to_owned))
        .collect();
    for (place, _, _, article) in all() {
        for part in parts(&article) {
            let Inline::Key(keys) = part else { continue };
            for key in keys.split(' ') {
                assert!(known.contains(key), "{place}: {key}");
            }
        }
    }
}

#[test]
fn a_page_says_enough_and_not_too_much() {
    for (place, language, topic, article) in all() {
        let source = library::source(language, topic).expect("a page");
        let words = source
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .count();
        assert!(WORDS.contains(&words), "{place} has {words} words");
        let steps = |block: &Block| matches!(block, Block::Steps(items) if items.len() > 1);
        assert!(article.blocks.iter().any(steps), "{place} has no steps");
        let headings = article.blocks.iter();
        let headings = headings.filter(|block| matches!(block, Block::Heading(_)));
        assert!((2..=6).contains(&headings.count()), "{place}");
    }
}

#[test]
fn titles_are_told_apart() {
    for language in Language::ALL {
        let titles: BTreeSet<&str> = Topic::all()
            .map(|topic| library::title(&language, &topic))
            .collect();
        assert_eq!(titles.len(), Topic::all().count(), "{language}");
    }
}

/// French sets a narrow space before some marks; all languages use their own quotation marks.
#[test]
fn the_typography_is_that_of_the_language() {
    for (place, language, topic, _) in all() {
        let source = library::source(language, topic).expect("a page");
        for plain in ['\'', '"', '\t'] {
            assert!(!source.contains(plain), "{place} has a plain {plain}");
        }
        assert!(!source.contains("  "), "{place} has two spaces");
        if language != Language::Fr {
            assert!(!source.contains('\u{202f}'), "{place} has a French space");
            continue;
        }
        let letters: Vec<char> = source.chars().collect();
        for pair in letters.windows(2) {
            let before = matches!(pair[1], ';' | '!' | '?' | '»') && pair[0] != '`';
            let after = pair[0] == '«';
            let space = if after { pair[1] } else { pair[0] };
            let right = !(before || after) || space == '\u{202f}';
            assert!(right, "{place}: {}{}", pair[0], pair[1]);
        }
    }
}
