//! An edit of a customer: read by the version that is saved, refused with both versions when somebody
//! else was quicker, written as one change.

use crate::{
    customers::{
        actions,
        form::{CustomerForm, Reader, Section},
        model::Change,
        queries::{self, Customer},
    },
    error::Error,
    ids::CustomerId,
};
use diesel::PgConnection;

/// What became of an edit.
pub enum Edited {
    /// It is saved, or there was nothing to change.
    Saved,
    /// The form is not right; this is it, with what is wrong.
    Wrong(Box<CustomerForm>),
    /// Somebody else changed these sections since they were on the screen.
    Stale {
        /// What was typed.
        typed: Box<CustomerForm>,
        /// What is saved, as the form would show it.
        saved: Box<CustomerForm>,
    },
}

/// Changes these sections to what was typed.
///
/// # Errors
/// `NotFound` for an erased or unknown customer; faults of the database.
pub fn apply(
    conn: &mut PgConnection,
    id: CustomerId,
    sections: &[Section],
    typed: CustomerForm,
    reader: Reader,
) -> Result<Edited, Error> {
    let saved = queries::hold(conn, id)?;
    let change = match typed.change(sections, &saved.data, reader) {
        Ok(change) => change.without_what_stays(&saved.data),
        Err(errors) => return Ok(Edited::Wrong(Box::new(typed.wrong(errors)))),
    };
    if change == Change::default() {
        return Ok(Edited::Saved);
    }
    if let Some(saved) = quicker(sections, &typed, &saved, reader) {
        let (typed, saved) = (Box::new(typed), Box::new(saved));
        return Ok(Edited::Stale { typed, saved });
    }
    match actions::update(conn, id, &saved.data, change) {
        Ok(()) => Ok(Edited::Saved),
        Err(refusal) => Ok(Edited::Wrong(Box::new(typed.refused(refusal)?))),
    }
}

/// The form as it is saved, if somebody changed one of its fields since it was on the screen. A change
/// of other sections is no conflict: nothing of it is overwritten.
fn quicker(
    sections: &[Section],
    typed: &CustomerForm,
    saved: &Customer,
    reader: Reader,
) -> Option<CustomerForm> {
    if typed.version.parse() == Ok(saved.version) {
        return None;
    }
    let now = CustomerForm::of(
        sections,
        &saved.data,
        saved.version,
        reader.about(&saved.data),
    );
    (now.base != typed.base).then_some(now)
}
