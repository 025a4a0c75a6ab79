//! The page of the tab Contacts.

use super::{
    form::ContactForm,
    model::{Contact, Who, tags},
    queries,
};
use crate::{
    accents::list_key,
    customers::sheet::{Sheet, Tab},
    i18n::{Language, Value, format, text},
    ids::{ContactId, CustomerId},
    web::filters,
};
use askama::Template;
use diesel::{PgConnection, QueryResult};
use url::form_urlencoded::byte_serialize;

/// The rows, with a form among them when one is open.
#[derive(Template)]
#[template(path = "customers/contacts/index.html")]
pub struct ContactsTab {
    /// The head.
    pub sheet: Sheet,
    tab: Tab,
    /// Those shown.
    pub contacts: Vec<Contact>,
    tags: Vec<String>,
    /// The tag by which they are filtered.
    tag: Option<String>,
    suggested: Vec<String>,
    editor: Option<Editor>,
}

/// The form that is open: for a new contact, or in the place of one.
struct Editor {
    contact: Option<ContactId>,
    form: ContactForm,
}

impl ContactsTab {
    /// Reads the rows.
    pub fn load(conn: &mut PgConnection, customer: CustomerId) -> QueryResult<Self> {
        let sheet = Sheet::load(conn, customer)?;
        let contacts = queries::of_customer(conn, customer)?;
        Ok(Self {
            sheet,
            tab: Tab::Contacts,
            tags: tags(&contacts),
            contacts,
            tag: None,
            suggested: Vec::new(),
            editor: None,
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

    /// With a form for a new contact.
    pub fn adding(self, conn: &mut PgConnection, form: ContactForm) -> QueryResult<Self> {
        let contact = None;
        self.open(conn, Editor { contact, form })
    }

    /// With a form in place of a contact, as it is saved or as it was typed.
    ///
    /// # Errors
    /// `NotFound` for a contact of another customer.
    pub fn editing(
        self,
        conn: &mut PgConnection,
        contact: ContactId,
        typed: Option<ContactForm>,
    ) -> QueryResult<Self> {
        let saved = self.contacts.iter().find(|it| it.id == contact);
        let saved = saved.ok_or(diesel::NotFound)?;
        let form = typed.unwrap_or_else(|| ContactForm::of(&saved.card, saved.version));
        let contact = Some(contact);
        self.open(conn, Editor { contact, form })
    }

    fn open(self, conn: &mut PgConnection, editor: Editor) -> QueryResult<Self> {
        Ok(Self {
            suggested: queries::suggested_tags(conn)?,
            editor: Some(editor),
            ..self
        })
    }

    fn is_edited(&self, contact: &ContactId) -> bool {
        self.editor
            .as_ref()
            .is_some_and(|editor| editor.contact == Some(*contact))
    }

    fn is_adding(&self) -> bool {
        matches!(&self.editor, Some(editor) if editor.contact.is_none())
    }

    fn is_tag(&self, tag: &String) -> bool {
        self.tag.as_ref() == Some(tag)
    }

    fn new_path(&self) -> String {
        format!("{}/new", tab_path(self.sheet.id))
    }

    fn edit_path(&self, contact: &ContactId) -> String {
        format!("{}/{contact}/edit", tab_path(self.sheet.id))
    }

    fn tag_path(&self, tag: &str) -> String {
        let tag: String = byte_serialize(tag.as_bytes()).collect();
        format!("{}?tag={tag}", tab_path(self.sheet.id))
    }

    /// Where the form goes.
    fn action(&self, editor: &Editor) -> String {
        match editor.contact {
            Some(contact) => format!("{}/{contact}", tab_path(self.sheet.id)),
            None => tab_path(self.sheet.id),
        }
    }

    fn title(&self, editor: &Editor, language: &Language) -> String {
        let saved = |it: &&Contact| Some(it.id) == editor.contact;
        match self.contacts.iter().find(saved) {
            Some(saved) => edit_title(*language, &saved.card.who),
            None => text(*language, "contact-new").into_owned(),
        }
    }
}

/// The heading of an edit.
pub fn edit_title(language: Language, who: &Who) -> String {
    format(
        language,
        "contact-edit",
        &[("name", Value::from(who.name()))],
    )
}

/// The address of the tab.
pub fn tab_path(customer: CustomerId) -> String {
    format!("/customers/{customer}/contacts")
}
