//! Saved views over HTTP.

use super::{
    actions,
    form::ViewForm,
    model::{View, kept},
    pages::{DeletePage, NewViewPage, TabsAlone, ViewsPage},
    queries,
    tabs::Tabs,
};
use crate::{
    customers::{finding::filters::SHAPE, lists::Lists, register::chips},
    db::Db,
    error::{Error, Reply},
    ids::SavedViewId,
    web::{Capability, Form, Ui, list::ListState},
};
use actix_web::{HttpRequest, web::Path};
use chrono::Utc;
use diesel::PgConnection;

/// `GET /customers/views`: all of them, counted.
pub async fn index(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let tabs = counted(&db, &ui, &request).await?;
    let (user, role) = (ui.user.id, ui.user.role);
    let read = move |conn: &mut _| {
        Ok::<_, Error>((queries::listed(conn, user, role)?, Lists::load(conn)?))
    };
    let (views, lists) = db.run(read).await?;
    let page = ViewsPage {
        tabs,
        views,
        lists,
        user: (ui.user.id, ui.user.role),
        language: ui.language(),
    };
    ui.page(page)
}

/// `GET /customers/views/tabs`: what the register fetches once it is shown.
pub async fn tabs(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let tabs = counted(&db, &ui, &request).await?;
    ui.page(TabsAlone { tabs })
}

async fn counted(db: &Db, ui: &Ui, request: &HttpRequest) -> Result<Tabs, Error> {
    let list = ListState::read(&SHAPE, request.query_string());
    let (user, role, home) = (ui.user.id, ui.user.role, ui.business.country.clone());
    db.run(move |conn| {
        let mut tabs = Tabs::new(queries::of(conn, user, role)?, &list);
        for tab in &mut tabs.tabs {
            tab.count = Some(queries::count(conn, &tab.list, (user, Utc::now()), &home)?);
        }
        Ok::<_, Error>(tabs)
    })
    .await
}

/// `GET /customers/views/new`.
pub async fn new(db: Db, ui: Ui, request: HttpRequest) -> Reply {
    let form = ViewForm {
        query: kept(&ListState::read(&SHAPE, request.query_string())),
        audience: "nobody".to_owned(),
        ..ViewForm::default()
    };
    ui.page(page(&db, &ui, form).await?)
}

/// `POST /customers/views/new`.
pub async fn create(db: Db, ui: Ui, form: Form<ViewForm>) -> Reply {
    let (sent, shares) = (form.sent(), ui.may(Capability::ShareViews));
    let (new, typed) = match form.parse(|typed: ViewForm| typed.parse(shares)) {
        Ok(both) => both,
        Err(form) => return ui.rejected(page(&db, &ui, form).await?),
    };
    let user = ui.user.id;
    let location = ListState::read(&SHAPE, &new.query).url();
    let make = move |conn: &mut PgConnection| -> Result<String, actions::Refusal> {
        actions::create(conn, user, &new).map(|_| location)
    };
    match db.once(ui.by(), sent, make).await? {
        Ok(location) => ui.saved("saved-view", location),
        Err(refusal) => {
            let errors = refusal.errors()?;
            ui.rejected(page(&db, &ui, ViewForm { errors, ..typed }).await?)
        }
    }
}

async fn page(db: &Db, ui: &Ui, form: ViewForm) -> Result<NewViewPage, Error> {
    let lists = db.run(Lists::load).await?;
    let list = ListState::read(&SHAPE, &form.query);
    let chips = chips::set(&list, &lists, ui.language());
    Ok(NewViewPage { form, chips })
}

/// `GET /customers/views/{view}/delete`.
pub async fn confirm(db: Db, ui: Ui, view: Path<SavedViewId>) -> Reply {
    let view = deletable(&db, &ui, *view).await?;
    ui.page(DeletePage { view })
}

/// `POST /customers/views/{view}/delete`.
pub async fn delete(db: Db, ui: Ui, view: Path<SavedViewId>) -> Reply {
    let id = deletable(&db, &ui, *view).await?.id;
    db.transaction(ui.by(), move |conn| actions::delete(conn, id))
        .await?;
    ui.saved("saved-view-deleted", "/customers/views")
}

/// One of the views that the user may delete; any other is unknown.
async fn deletable(db: &Db, ui: &Ui, id: SavedViewId) -> Result<View, Error> {
    let (user, role) = (ui.user.id, ui.user.role);
    let view = db.run(move |conn| queries::find(conn, id)).await?;
    match actions::may_delete(&view, user, role) {
        true => Ok(view),
        false => Err(Error::NotFound),
    }
}
