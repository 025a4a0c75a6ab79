//! The contents, a page, and the answer of whoever has read it.

use super::{
    actions,
    form::VoteForm,
    library::{self, Shelf},
    model::Topic,
    queries::{self, Answers},
    text::{Article, Block, Inline},
};
use crate::{
    db::Db,
    error::Reply,
    i18n::Language,
    web::{Capability, Form, Ui, filters},
};
use actix_web::web::{Path, Query};
use askama::Template;
use diesel::{PgConnection, QueryResult};
use serde::Deserialize;

/// Which screen help is wanted for.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default, rename = "for")]
    screen: String,
}

#[derive(Template)]
#[template(path = "help/index.html")]
struct ContentsPage {
    contents: Vec<Shelf>,
    language: Language,
    /// For administrators.
    answers: Option<Answers>,
}

#[derive(Template)]
#[template(path = "help/show.html")]
struct HelpPage {
    contents: Vec<Shelf>,
    language: Language,
    topic: Topic,
    article: &'static Article,
    form: VoteForm,
    /// Whether an answer of the reader is kept.
    voted: bool,
}

impl HelpPage {
    fn new(ui: &Ui, topic: Topic, form: VoteForm, voted: bool) -> Self {
        let language = ui.language();
        Self {
            contents: library::contents(language),
            language,
            topic,
            article: library::article(language, topic),
            form,
            voted,
        }
    }
}

/// `GET /help`, the contents; `GET /help?for=/customers`, on to the page about that screen.
pub async fn contents(db: Db, ui: Ui, asked: Query<Asked>) -> Reply {
    if let Some(topic) = Topic::of_path(&asked.screen) {
        return ui.redirect(format!("/help/{topic}"));
    }
    let answers = if ui.may(Capability::ManageUsers) {
        Some(db.run(queries::answers).await?)
    } else {
        None
    };
    ui.page(ContentsPage {
        contents: library::contents(ui.language()),
        language: ui.language(),
        answers,
    })
}

/// `GET /help/{topic}`.
pub async fn show(db: Db, ui: Ui, topic: Path<Topic>) -> Reply {
    let (user, topic, language) = (ui.user.id, *topic, ui.language());
    let vote = db
        .run(move |conn| queries::vote(conn, user, topic, language))
        .await?;
    let form = VoteForm::of(vote.as_ref());
    ui.page(HelpPage::new(&ui, topic, form, vote.is_some()))
}

/// `POST /help/{topic}/vote`: once or twice, the last answer counts.
pub async fn vote(db: Db, ui: Ui, topic: Path<Topic>, form: Form<VoteForm>) -> Reply {
    let (user, topic, language) = (ui.user.id, *topic, ui.language());
    let vote = match form.parse(VoteForm::parse) {
        Ok(vote) => vote,
        Err(form) => {
            let kept = move |conn: &mut _| queries::vote(conn, user, topic, language);
            let voted = db.run(kept).await?.is_some();
            return ui.rejected(HelpPage::new(&ui, topic, form, voted));
        }
    };
    let keep = move |conn: &mut PgConnection| -> QueryResult<()> {
        actions::vote(conn, user, topic, language, &vote)
    };
    db.transaction(ui.by(), keep).await?;
    ui.redirect(format!("/help/{topic}#useful"))
}
