//! A page of the help as a small model of its own, which a template renders: whatever Markdown has beyond it,
//! raw HTML above all, is a fault of the page.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream};

/// What one reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// Its heading.
    pub title: String,
    /// Its first paragraph, which the contents repeat.
    pub lead: Line,
    /// All that follows.
    pub blocks: Vec<Block>,
}

/// A piece of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The heading of a part.
    Heading(Line),
    /// Sentences.
    Paragraph(Line),
    /// A remark that stands out: who may do it, what cannot be undone.
    Note(Line),
    /// Things in any order.
    List(Vec<Line>),
    /// What is done one after the other.
    Steps(Vec<Line>),
    /// A table: its head, and its rows.
    Table(Vec<Line>, Vec<Vec<Line>>),
}

/// Text in which some words mean more.
pub type Line = Vec<Inline>;

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that matter.
    Strong(String),
    /// What the interface says: the key of a message.
    Label(String),
    /// A key of the keyboard.
    Key(String),
    /// Words that lead to an address.
    Link(String, String),
}

impl Article {
    /// Reads the Markdown of a page.
    ///
    /// # Errors
    /// What a page may not have, in words.
    pub fn read(markdown: &str) -> Result<Self, String> {
        let mut reader = Reader::default();
        for event in TextMergeStream::new(Parser::new_ext(markdown, Options::ENABLE_TABLES)) {
            reader.take(event)?;
        }
        if reader.article.title.is_empty() || reader.article.lead.is_empty() {
            return Err("a page begins with its title and a paragraph".into());
        }
        Ok(reader.article)
    }

    /// Every line of it.
    pub fn lines(&self) -> Vec<&Line> {
        let mut lines = vec![&self.lead];
        for block in &self.blocks {
            match block {
                Block::Heading(line) | Block::Paragraph(line) | Block::Note(line) => {
                    lines.push(line);
                }
                Block::List(items) | Block::Steps(items) => lines.extend(items),
                Block::Table(head, rows) => lines.extend(head.iter().chain(rows.iter().flatten())),
            }
        }
        lines
    }
}

/// What was read so far.
#[derive(Default)]
struct Reader {
    article: Article,
    line: Line,
    items: Vec<Line>,
    cells: Vec<Line>,
    head: Vec<Line>,
    rows: Vec<Vec<Line>>,
    inside: Vec<Inside>,
}

/// Where the reader is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Inside {
    Quote,
    List,
    Strong,
    Link(String),
}

impl Reader {
    fn take(&mut self, event: Event) -> Result<(), String> {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => {
                self.close(tag);
                Ok(())
            }
            Event::Text(text) => self.say(&text),
            Event::SoftBreak => self.say(" "),
            Event::Code(key) => {
                self.line.push(Inline::Key(key.into_string()));
                Ok(())
            }
            other => Err(format!("a page may not have {other:?}")),
        }
    }

    fn open(&mut self, tag: Tag) -> Result<(), String> {
        let inside = match tag {
            Tag::BlockQuote(None) => Inside::Quote,
            Tag::List(_) if !self.inside.contains(&Inside::List) => Inside::List,
            Tag::Strong => Inside::Strong,
            Tag::Link {
                dest_url, title, ..
            } if title.is_empty() => Inside::Link(address(dest_url)?),
            Tag::Heading {
                level: HeadingLevel::H1 | HeadingLevel::H2,
                ..
            }
            | Tag::Paragraph
            | Tag::Item
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell => return Ok(()),
            other => return Err(format!("a page may not have {other:?}")),
        };
        self.inside.push(inside);
        Ok(())
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(HeadingLevel::H1) => {
                let title = std::mem::take(&mut self.line).into_iter().map(plain);
                self.article.title.extend(title);
            }
            TagEnd::Heading(_) => self.end_line(Block::Heading),
            TagEnd::Paragraph if self.inside.contains(&Inside::List) => {}
            TagEnd::Paragraph if self.inside.contains(&Inside::Quote) => self.end_line(Block::Note),
            TagEnd::Paragraph if self.article.lead.is_empty() => {
                self.article.lead = std::mem::take(&mut self.line);
            }
            TagEnd::Paragraph => self.end_line(Block::Paragraph),
            TagEnd::Item => self.items.push(std::mem::take(&mut self.line)),
            TagEnd::List(ordered) => {
                self.inside.pop();
                let items = std::mem::take(&mut self.items);
                let list = if ordered { Block::Steps } else { Block::List };
                self.article.blocks.push(list(items));
            }
            TagEnd::TableCell => self.cells.push(std::mem::take(&mut self.line)),
            TagEnd::TableHead => self.head = std::mem::take(&mut self.cells),
            TagEnd::TableRow => self.rows.push(std::mem::take(&mut self.cells)),
            TagEnd::Table => {
                let (head, rows) = (
                    std::mem::take(&mut self.head),
                    std::mem::take(&mut self.rows),
                );
                self.article.blocks.push(Block::Table(head, rows));
            }
            _ => {
                self.inside.pop();
            }
        }
    }

    fn end_line(&mut self, block: impl Fn(Line) -> Block) {
        let line = std::mem::take(&mut self.line);
        self.article.blocks.push(block(line));
    }

    fn say(&mut self, text: &str) -> Result<(), String> {
        let inline = match self.inside.last() {
            Some(Inside::Strong) => Inline::Strong(text.to_owned()),
            Some(Inside::Link(to)) => Inline::Link(to.clone(), text.to_owned()),
            _ => return self.quote(text),
        };
        if text.contains(['{', '}']) {
            return Err(format!("a key inside of other marks: {text}"));
        }
        self.line.push(inline);
        Ok(())
    }

    /// Text, in which `{key}` stands for what the interface says.
    fn quote(&mut self, text: &str) -> Result<(), String> {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (key, after) = after
                .split_once('}')
                .ok_or_else(|| format!("a key without its end: {text}"))?;
            self.plainly(before);
            self.line.push(Inline::Label(key.to_owned()));
            rest = after;
        }
        self.plainly(rest);
        Ok(())
    }

    fn plainly(&mut self, text: &str) {
        if !text.is_empty() {
            self.line.push(Inline::Text(text.to_owned()));
        }
    }
}

/// Another page by its name, or a screen by its path.
fn address(written: CowStr) -> Result<String, String> {
    let plain = |c: char| c.is_ascii_lowercase() || c == '-' || c == '/';
    if written.is_empty() || written.contains("//") || !written.chars().all(plain) {
        return Err(format!("a link leaves the program: {written}"));
    }
    Ok(if written.starts_with('/') {
        written.into_string()
    } else {
        format!("/help/{written}")
    })
}

fn plain(inline: Inline) -> String {
    match inline {
        Inline::Text(words)
        | Inline::Strong(words)
        | Inline::Label(words)
        | Inline::Key(words)
        | Inline::Link(_, words) => words,
    }
}

#[cfg(test)]
mod tests;
