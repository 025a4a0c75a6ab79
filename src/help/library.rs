//! All pages in all languages, compiled in and read once.

use super::{
    model::{CHAPTERS, Topic},
    text::Article,
};
use crate::i18n::Language;
use include_dir::{Dir, include_dir};
use std::sync::OnceLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/help");

/// The page about something in a language.
pub fn article(language: Language, topic: Topic) -> &'static Article {
    static SHELF: [OnceLock<Vec<(Topic, Article)>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|it| *it == language);
    let pages = SHELF[at.unwrap_or_default()].get_or_init(|| {
        let read = |topic| (topic, read(language, topic).unwrap_or_default());
        Topic::all().map(read).collect()
    });
    let found = pages.iter().find(|(it, _)| *it == topic);
    &found.expect("every topic is on the shelf").1
}

/// The title of the page about something, for templates.
pub fn title(language: &Language, topic: &Topic) -> &'static str {
    &article(*language, *topic).title
}

/// The message key of a chapter's heading, and its pages.
pub type Shelf = (&'static str, Vec<(Topic, &'static Article)>);

/// All chapters in a language.
pub fn contents(language: Language) -> Vec<Shelf> {
    let page = |name: &&str| {
        let topic = Topic::parse(name)?;
        Some((topic, article(language, topic)))
    };
    let chapters = CHAPTERS.into_iter();
    let shelf = |(heading, names): (_, &[&str])| (heading, names.iter().filter_map(page).collect());
    chapters.map(shelf).collect()
}

/// Reads a page from its file.
///
/// # Errors
/// What is wrong with it, in words; a test asks this of every page.
pub fn read(language: Language, topic: Topic) -> Result<Article, String> {
    Article::read(source(language, topic).ok_or("there is no such file")?)
}

/// A page as it is written.
pub fn source(language: Language, topic: Topic) -> Option<&'static str> {
    FILES
        .get_file(format!("{}/{topic}.md", language.code()))?
        .contents_utf8()
}
