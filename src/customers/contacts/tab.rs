//! The page of the tab Contacts.

use super::{
    form::ContactForm,
    model::{Contact, tags},
    queries,
};
use crate::{
    accents::list_key,
    customers::{
        in_place::{Editor, InPlaceForm, Open},
        sheet::{Sheet, Tab},
    },
    ids::{ContactId, CustomerId},
    web::{Ui, filters},
};
use askama::{Template, filters::HtmlSafe};
use diesel::{PgConnection, QueryResult};
use url::form_urlencoded::byte_serialize;

/// The rows, with a form among them when one is open.
#[derive(Template)]
#[template(path = "customers/contacts/index.html")]
pub struct ContactsTab {
    sheet: Sheet,
    tab: Tab,
    /// Those shown.
    contacts: Vec<Contact>,
    tags: Vec<String>,
    /// The tag by which they are filtered.
    tag: Option<String>,
    suggested: Vec<String>,
    editor: Option<Editor<Contact>>,
}

/// The form in a row.
#[derive(Template)]
#[template(path = "customers/contacts/_form.html")]
struct RowForm<'a> {
    editor: &'a Editor<Contact>,
    suggested: &'a [String],
    cancel: String,
}

impl HtmlSafe for RowForm<'_> {}

impl ContactsTab {
    /// Reads the rows.
    ///
    /// # Errors
    /// `NotFound` where the form would stand in the place of another customer's contact.
    pub fn load(
        conn: &mut PgConnection,
        ui: &Ui,
        customer: CustomerId,
        open: Option<Open<Contact>>,
    ) -> QueryResult<Self> {
        let sheet = Sheet::load(conn, customer)?;
        let contacts = queries::of_customer(conn, customer)?;
        let editor =
            open.map(|open| open.among(&contacts, customer, ui.language(), ContactForm::default));
        let editor = editor.transpose()?;
        let suggested = match editor {
            Some(_) => queries::suggested_tags(conn)?,
            None => Vec::new(),
        };
        Ok(Self {
            sheet,
            tab: Tab::Contacts,
            tags: tags(&contacts),
            contacts,
            tag: None,
            suggested,
            editor,
        })
    }

    /// Only those with a tag; a tag that none of them has shows all.
    pub fn with_tag(mut self, tag: &str) -> Self {
        let is_it = |other: &String| list_key(other) == list_key(tag);
        if let Some(tag) = self.tags.iter().find(|other| is_it(other)).cloned() {
            self.contacts
                .retain(|contact| contact.card.who.tags.iter().any(is_it));
            self.tag = Some(tag);
        }
        self
    }

    /// The form that stands in the place of a contact.
    fn form_of(&self, contact: &Contact) -> Option<RowForm<'_>> {
        let editor = self.editor.as_ref()?;
        editor.replaces(contact).then(|| self.form(editor))
    }

    /// The form for a new contact.
    fn new_form(&self) -> Option<RowForm<'_>> {
        let editor = self.editor.as_ref()?;
        editor.is_new().then(|| self.form(editor))
    }

    fn form<'a>(&'a self, editor: &'a Editor<Contact>) -> RowForm<'a> {
        RowForm {
            editor,
            suggested: &self.suggested,
            cancel: self.sheet.tab_path(&self.tab),
        }
    }

    fn is_tag(&self, tag: &String) -> bool {
        self.tag.as_ref() == Some(tag)
    }

    fn new_path(&self) -> String {
        format!("{}/new", self.sheet.tab_path(&self.tab))
    }

    fn edit_path(&self, contact: &ContactId) -> String {
        format!("{}/{contact}/edit", self.sheet.tab_path(&self.tab))
    }

    fn tag_path(&self, tag: &str) -> String {
        let tag: String = byte_serialize(tag.as_bytes()).collect();
        format!("{}?tag={tag}", self.sheet.tab_path(&self.tab))
    }
}
