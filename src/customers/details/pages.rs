//! The pages of the tab Details and of a new customer.

use super::view::FormView;
use crate::{
    customers::{
        alike::{self, AlikeBox, AlikeSection, Clues},
        circle::Circle,
        form::{CustomerForm, Reader, Section, grouped},
        lists::{List, Lists},
        model::{HeldIdentifier, Kind, Name, PointKind, StopLevel},
        queries::{self, Customer},
        sheet::{Sheet, Tab},
        unique::Taken,
    },
    i18n::{Language, country_name, text},
    identifiers::{Warning, iban, reference},
    ids::CustomerId,
    schema::{addresses, customers},
    web::{Capability, Note, Ui, filters},
};
use askama::Template;
use diesel::prelude::*;

/// Person or company?
#[derive(Template)]
#[template(path = "customers/details/kind.html")]
pub struct KindPage;

/// Why a form is drawn again that nothing is wrong with: others may be the same.
pub const ALIKE: &str = "alike";

/// The form of a new customer.
#[derive(Template)]
#[template(path = "customers/details/new.html")]
pub struct NewPage {
    /// The form.
    pub view: FormView,
    /// The customer it is a copy of, where one may not sell to that one without a second thought.
    stopped: Option<Stopped>,
    alike: AlikeBox,
}

/// A customer with a stop or a warning.
#[derive(Queryable)]
struct Stopped {
    id: CustomerId,
    name: String,
    level: Option<String>,
    note: String,
}

impl Stopped {
    fn level(&self) -> StopLevel {
        StopLevel::of_stored(self.level.as_deref()).unwrap_or(StopLevel::None)
    }
}

impl NewPage {
    /// Reads what there is to choose from.
    pub fn load(conn: &mut PgConnection, form: CustomerForm, reader: Reader) -> QueryResult<Self> {
        let lists = Lists::load(conn)?;
        let stopped = stopped(conn, &form.copy_of)?;
        let mut alike = alike::find(conn, &Clues::typed(&form, reader.country))?;
        // Those are named already, and why.
        alike.retain(|row| form.taken.iter().all(|taken| taken.owner.id != row.id));
        let alone = form.redraw == ALIKE;
        Ok(Self {
            view: FormView::new(form, lists, reader),
            stopped,
            alike: AlikeBox::of_form(alike, true).focused(alone),
        })
    }

    fn taken(&self) -> &[Taken] {
        &self.view.form.taken
    }
}

/// The whole form of a customer.
#[derive(Template)]
#[template(path = "customers/details/edit.html")]
pub struct EditPage {
    sheet: Sheet,
    view: FormView,
}

impl EditPage {
    fn taken(&self) -> &[Taken] {
        &self.view.form.taken
    }
}

/// The tab, with one of its sections as a form when it is edited.
#[derive(Template)]
#[template(path = "customers/details/show.html")]
pub struct DetailsTab {
    sheet: Sheet,
    tab: Tab,
    customer: Customer,
    lists: Lists,
    language: Language,
    shipping: Option<Place>,
    circle: Circle,
    /// For whoever may merge them.
    alike: Option<AlikeSection>,
    editor: Option<Editor>,
}

/// An edit on the screen.
pub enum Editing {
    /// The tab, one section of it a form.
    Section(Box<DetailsTab>),
    /// The whole form.
    Whole(Box<EditPage>),
}

/// The section that is open as a form.
struct Editor {
    section: Section,
    view: FormView,
}

impl Editor {
    fn taken(&self) -> &[Taken] {
        &self.view.form.taken
    }
}

/// Where goods go.
#[derive(Queryable)]
struct Place {
    street: String,
    postal_code: String,
    city: String,
    country: String,
}

impl DetailsTab {
    /// Reads the tab.
    pub fn load(conn: &mut PgConnection, ui: &Ui, id: CustomerId) -> QueryResult<Self> {
        Ok(Self {
            sheet: Sheet::load(conn, id)?,
            tab: Tab::Details,
            customer: queries::find(conn, id)?,
            lists: Lists::load(conn)?,
            language: ui.language(),
            shipping: shipping(conn, id)?,
            circle: Circle::load(conn, id)?,
            alike: ui
                .may(Capability::MergeCustomers)
                .then(|| AlikeSection::load(conn, id))
                .transpose()?,
            editor: None,
        })
    }

    /// With a form, as it is saved or as it was typed: of one section in its place, or of the whole.
    pub fn editing(
        self,
        section: Option<Section>,
        typed: Option<CustomerForm>,
        ui: &Ui,
    ) -> Editing {
        let reader = Reader::of(ui).about(&self.customer.data);
        let sections = section.map_or(Section::ALL.to_vec(), |section| vec![section]);
        let (saved, version) = (&self.customer.data, self.customer.version);
        let form = typed.unwrap_or_else(|| CustomerForm::of(&sections, saved, version, reader));
        let path = format!("/customers/{}", self.customer.id);
        let lists = self.lists.clone();
        let view = FormView::of_saved(form, lists, reader, saved, section, path);
        match section {
            Some(section) => Editing::Section(Box::new(Self {
                editor: Some(Editor { section, view }),
                ..self
            })),
            None => Editing::Whole(Box::new(EditPage {
                sheet: self.sheet,
                view,
            })),
        }
    }

    fn edited(&self, section: &Section) -> Option<&Editor> {
        let editor = self.editor.as_ref()?;
        (editor.section == *section).then_some(editor)
    }

    fn has_errors(&self) -> bool {
        let errors = self.editor.as_ref().map(|it| &it.view.form.errors);
        errors.is_some_and(|errors| !errors.is_empty())
    }

    fn edit_path(&self, section: &Section) -> String {
        format!(
            "/customers/{}/edit?section={}",
            self.sheet.id,
            section.as_str()
        )
    }

    fn path(&self) -> String {
        format!("/customers/{}", self.sheet.id)
    }

    fn name_of(&self, list: List, id: Option<i64>) -> Option<&str> {
        self.lists.name(list, id?)
    }

    fn kind(&self) -> Kind {
        self.customer.data.identity.name.kind()
    }

    /// The civility or the legal form.
    fn style(&self) -> Option<&str> {
        match &self.customer.data.identity.name {
            Name::Person { civility, .. } => self.name_of(List::Civility, civility.map(|id| id.0)),
            Name::Company { legal_form, .. } => {
                self.name_of(List::LegalForm, legal_form.map(|id| id.0))
            }
        }
    }

    fn trade_name(&self) -> Option<&str> {
        match &self.customer.data.identity.name {
            Name::Company { trade, .. } if !trade.is_empty() => Some(trade),
            _ => None,
        }
    }

    fn number_label(&self, held: &HeldIdentifier) -> String {
        let number = &held.identifier;
        let name = text(self.language, number.kind.label_key(number.country));
        if number.country == self.customer.data.identity.country {
            name.into_owned()
        } else {
            format!("{name} ({})", number.country)
        }
    }

    fn country(&self) -> String {
        country_name(self.language, self.customer.data.identity.country.as_str())
    }

    fn payment_method(&self) -> Option<&str> {
        let id = self.customer.data.accounting.payment_method;
        self.name_of(List::PaymentMethod, id.map(|id| id.0))
    }

    fn payment_terms(&self) -> Option<&str> {
        let id = self.customer.data.accounting.payment_terms;
        self.name_of(List::PaymentTerms, id.map(|id| id.0))
    }

    fn salesperson(&self) -> Option<&str> {
        let id = self.customer.data.commercial.salesperson;
        self.name_of(List::Salesperson, id.map(|id| id.0))
    }

    fn carrier(&self) -> Option<&str> {
        let id = self.customer.data.delivery.carrier;
        self.name_of(List::Carrier, id.map(|id| id.0))
    }

    fn iban(&self) -> Option<String> {
        self.customer.data.accounting.iban.as_deref().map(grouped)
    }

    fn iban_warnings(&self) -> Vec<Note> {
        let iban = self.customer.data.accounting.iban.as_deref();
        let read = iban.and_then(|iban| iban::check(iban).ok());
        notes(read.as_ref().map_or(&[], |iban| iban.warnings()))
    }

    fn reference_warnings(&self) -> Vec<Note> {
        let reference = self.customer.data.identity.reference.as_deref();
        let read = reference.and_then(|typed| reference::check(typed).ok());
        notes(read.as_ref().map_or(&[], |reference| reference.warnings()))
    }

    fn days(&self) -> String {
        let days = self.customer.data.delivery.days.iter();
        let names = days.map(|day| text(self.language, &format!("weekday-{day}")));
        names.collect::<Vec<_>>().join(", ")
    }

    fn window(&self) -> Option<Note> {
        let delivery = &self.customer.data.delivery;
        let said = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
        match (delivery.from.map(said), delivery.until.map(said)) {
            (Some(from), Some(until)) => Some(
                Note::new("customer-window-between")
                    .with("from", from)
                    .with("until", until),
            ),
            (Some(from), None) => Some(Note::new("customer-window-from").with("from", from)),
            (None, Some(until)) => Some(Note::new("customer-window-until").with("until", until)),
            (None, None) => None,
        }
    }

    fn shipping(&self) -> Option<String> {
        let place = self.shipping.as_ref()?;
        let abroad = place.country != self.customer.data.identity.country.as_str();
        let locality = format!("{} {}", place.postal_code, place.city);
        let country = abroad.then(|| country_name(self.language, &place.country));
        let parts = [place.street.clone(), locality.trim().to_owned()];
        let parts = parts.into_iter().chain(country);
        let parts = parts.filter(|part| !part.is_empty());
        Some(parts.collect::<Vec<_>>().join(", "))
    }
}

fn stopped(conn: &mut PgConnection, original: &str) -> QueryResult<Option<Stopped>> {
    use customers::dsl;
    let Ok(original) = original.parse::<CustomerId>() else {
        return Ok(None);
    };
    dsl::customers
        .find(original)
        .filter(dsl::erased_at.is_null())
        .filter(dsl::stop_level.is_not_null())
        .select((dsl::id, dsl::name, dsl::stop_level, dsl::stop_note))
        .first(conn)
        .optional()
}

fn notes(warnings: &[Warning]) -> Vec<Note> {
    warnings.iter().copied().map(Note::from).collect()
}

fn shipping(conn: &mut PgConnection, id: CustomerId) -> QueryResult<Option<Place>> {
    addresses::table
        .filter(
            addresses::customer_id
                .eq(id)
                .and(addresses::default_shipping),
        )
        .select((
            addresses::street,
            addresses::postal_code,
            addresses::city,
            addresses::country,
        ))
        .first(conn)
        .optional()
}
