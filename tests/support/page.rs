//! An answer as a reader sees it.

use actix_web::http::header::HeaderMap;
use scraper::{Html, Selector};
use std::cell::OnceCell;

/// An answer.
pub struct Page {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body, as text.
    pub html: String,
    parsed: OnceCell<Html>,
}

/// A button of a form.
pub struct Pressable {
    /// Where it sends the form, if elsewhere.
    pub to: Option<String>,
    /// Its name and value.
    pub says: Option<(String, String)>,
}

impl Page {
    /// Takes the parts of a response.
    pub fn new(status: u16, headers: HeaderMap, bytes: Vec<u8>) -> Self {
        let html = String::from_utf8_lossy(&bytes).into_owned();
        Self {
            status,
            headers,
            html,
            parsed: OnceCell::new(),
        }
    }

    /// Its body, read once however often it is asked.
    fn document(&self) -> &Html {
        let parse = || Html::parse_document(&self.html);
        self.parsed.get_or_init(parse)
    }

    /// A header as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Where it leads to; fails unless it is a redirect.
    #[track_caller]
    pub fn redirects_to(&self) -> &str {
        assert_eq!(self.status, 303, "not a redirect: {}", self.text());
        self.header("location").expect("a redirect has a location")
    }

    /// Fails with the page's words unless it has this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }

    /// Everything readable, with single spaces.
    pub fn text(&self) -> String {
        let html = self.document();
        html.root_element()
            .text()
            .collect::<Vec<_>>()
            .join(" ")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Whether these words can be read on the page.
    pub fn shows(&self, words: &str) -> bool {
        self.text().contains(words)
    }

    /// The text of each element that fits the selector.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = self.document();
        html.select(&css(selector))
            .map(|element| {
                element
                    .text()
                    .collect::<Vec<_>>()
                    .join(" ")
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect()
    }

    /// An attribute of each element that fits the selector and has it.
    pub fn attributes(&self, selector: &str, attribute: &str) -> Vec<String> {
        let html = self.document();
        html.select(&css(selector))
            .filter_map(|element| element.attr(attribute).map(str::to_owned))
            .collect()
    }

    /// What stands in the field of this name: of an input, a text area, or the chosen option.
    pub fn value(&self, name: &str) -> Option<String> {
        let html = self.document();
        let field = html.select(&css(&format!("[name=\"{name}\"]"))).next()?;
        match field.value().name() {
            "textarea" => Some(field.text().collect()),
            "select" => field
                .select(&css("option[selected]"))
                .next()
                .and_then(|option| option.attr("value").map(str::to_owned)),
            _ => field.attr("value").map(str::to_owned),
        }
    }

    /// What a browser would send of the first form that fits the selector: its fields in their order,
    /// without buttons.
    pub fn fields(&self, form: &str) -> Vec<(String, String)> {
        let html = self.document();
        let form = html.select(&css(form)).next();
        let inputs = css("input[name], select[name], textarea[name]");
        let mut fields = Vec::new();
        for field in form.iter().flat_map(|form| form.select(&inputs)) {
            let name = field.attr("name").unwrap_or_default().to_owned();
            let kind = field.attr("type").unwrap_or_default();
            let ticked = !matches!(kind, "checkbox" | "radio") || field.attr("checked").is_some();
            let value = match field.value().name() {
                "textarea" => field.text().collect(),
                "select" => {
                    let option = |chosen| field.select(&css(chosen)).next();
                    let chosen = option("option[selected]").or_else(|| option("option"));
                    let value = chosen.and_then(|option| option.attr("value"));
                    value.unwrap_or_default().to_owned()
                }
                _ => field.attr("value").unwrap_or_default().to_owned(),
            };
            if ticked {
                fields.push((name, value));
            }
        }
        fields
    }

    /// The buttons of a form that can be pressed.
    pub fn buttons(&self, form: &str) -> Vec<Pressable> {
        let html = self.document();
        let buttons = css(&format!("{form} button:not([disabled])"));
        let read = |button: scraper::ElementRef| {
            let said = |attribute| button.attr(attribute).map(str::to_owned);
            let says = said("name").map(|name| (name, said("value").unwrap_or_default()));
            let to = said("formaction");
            Pressable { to, says }
        };
        html.select(&buttons).map(read).collect()
    }

    /// The hidden fields of the form, without its token: what an edit carries along.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let hidden = ".form input[type=hidden]";
        let names = self.attributes(hidden, "name").into_iter();
        names
            .zip(self.attributes(hidden, "value"))
            .filter(|(name, _)| name != "token")
            .collect()
    }

    /// The request that the toast of this answer offers to take back.
    pub fn undoable(&self) -> &str {
        let cookie = self.header("set-cookie").unwrap_or_default();
        let toast = cookie.split(';').next().unwrap_or_default();
        toast.rsplit('|').next().unwrap_or_default()
    }

    /// The message beside the field of this name.
    pub fn error_of(&self, name: &str) -> Option<String> {
        self.all(&format!("#e-{name}")).into_iter().next()
    }
}

/// Fields as a form is sent with them.
pub fn pairs(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    let borrowed = fields.iter().map(|(name, value)| (&**name, &**value));
    borrowed.collect()
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|_| panic!("a selector: {selector}"))
}
