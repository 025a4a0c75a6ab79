//! The page of the tab Persons.

use super::{
    form::{PersonForm, TermForm},
    model::{Home, Member},
    queries,
};
use crate::{
    customers::{
        alike::{self, AlikeBox, Choosing},
        picker::{For, Picker},
        sheet::{Sheet, Tab},
    },
    error::Error,
    i18n::{Language, Value, format},
    ids::{CustomerId, MemberId},
    web::filters,
};
use askama::Template;
use chrono::NaiveDate;
use diesel::PgConnection;

/// Who belongs to the company and who did, with what is being done about it.
#[derive(Template)]
#[template(path = "customers/members/index.html")]
pub struct PersonsTab {
    sheet: Sheet,
    tab: Tab,
    current: Vec<Member>,
    past: Vec<Member>,
    doing: Doing,
    today: NaiveDate,
}

/// What is open on the page.
enum Doing {
    Nothing,
    /// One of the register is chosen; the message key says why the last choice was none.
    Picking(Picker, Option<&'static str>),
    /// A new one is typed, who may be in the register already.
    Adding(PersonForm, AlikeBox),
    /// A role or a time is changed.
    Editing(MemberId, TermForm),
}

impl PersonsTab {
    /// Reads the rows.
    ///
    /// # Errors
    /// `NotFound` for an erased or unknown customer, and for a person: persons have no such tab.
    pub fn load(
        conn: &mut PgConnection,
        company: CustomerId,
        today: NaiveDate,
    ) -> Result<Self, Error> {
        let sheet = Sheet::load(conn, company)?;
        if !sheet.is_company() {
            return Err(Error::NotFound);
        }
        let members = queries::of_company(conn, company)?;
        let (past, current) = members
            .into_iter()
            .partition(|member| member.term().is_past(today));
        Ok(Self {
            sheet,
            tab: Tab::Persons,
            current,
            past,
            doing: Doing::Nothing,
            today,
        })
    }

    /// With the field to choose somebody of the register. `refused`: why the last choice was none.
    pub fn picking(
        self,
        conn: &mut PgConnection,
        typed: &str,
        home: &str,
        refused: Option<&'static str>,
    ) -> Result<Self, Error> {
        let picker = Picker::load(conn, For::MemberOf(self.sheet.id), typed, home)?;
        let doing = Doing::Picking(picker, refused);
        Ok(Self { doing, ..self })
    }

    /// With a form for a new person, beside those who may be the same.
    pub fn adding(self, conn: &mut PgConnection, form: PersonForm) -> Result<Self, Error> {
        let alike = alike::find(conn, &form.clues(&self.home()))?;
        let staying = self.current.iter();
        let staying = staying.filter(|member| member.term().outlasts(self.today));
        let choosing = Choosing {
            action: self.path(),
            chosen: staying.map(|member| member.person).collect(),
        };
        let alike = AlikeBox::to_choose(alike, choosing).focused(form.errors.is_empty());
        let doing = Doing::Adding(form, alike);
        Ok(Self { doing, ..self })
    }

    fn home(&self) -> Home {
        let Sheet { id, country, .. } = &self.sheet;
        Home::of(
            *id,
            country,
            &self.sheet.currency,
            self.sheet.city.as_deref(),
        )
    }

    /// With a form in place of a member, as it is saved or as it was typed.
    ///
    /// # Errors
    /// `NotFound` for a member of another company.
    pub fn editing(self, member: MemberId, typed: Option<TermForm>) -> Result<Self, Error> {
        let mut all = self.current.iter().chain(&self.past);
        let saved = all.find(|each| each.id == member).ok_or(Error::NotFound)?;
        let form = typed.unwrap_or_else(|| TermForm::of(&saved.term(), saved.version));
        let doing = Doing::Editing(member, form);
        Ok(Self { doing, ..self })
    }

    fn edited(&self, member: &Member) -> Option<&TermForm> {
        match &self.doing {
            Doing::Editing(id, form) if *id == member.id => Some(form),
            _ => None,
        }
    }

    fn is_picking(&self) -> bool {
        matches!(self.doing, Doing::Picking(..))
    }

    fn is_adding(&self) -> bool {
        matches!(self.doing, Doing::Adding(..))
    }

    fn edits_past(&self) -> bool {
        self.past.iter().any(|member| self.edited(member).is_some())
    }

    fn path(&self) -> String {
        tab_path(self.sheet.id)
    }

    fn member_path(&self, member: &Member) -> String {
        format!("{}/{}", self.path(), member.id)
    }
}

/// The heading of an edit.
pub fn edit_title(language: Language, member: &Member) -> String {
    let name = Value::from(member.name.clone());
    format(language, "member-edit", &[("name", name)])
}

/// The address of the tab.
pub fn tab_path(company: CustomerId) -> String {
    Tab::Persons.of(company)
}
