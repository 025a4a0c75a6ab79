//! What the business has to choose from, read once: the generator only counts.

use crate::{
    customers::{
        groups::{
            actions,
            model::{Discount, NewGroup},
        },
        tags,
    },
    db::{Actor, transaction},
    ids::{CivilityId, GroupId, LegalFormId, PaymentMethodId, PaymentTermsId, UserId},
    schema::{
        civilities, company, customer_groups, legal_forms, payment_methods, payment_terms, users,
    },
    seed::{Generator, SeedDiscount, SeedGroup},
};
use diesel::{PgConnection, prelude::*};
use rust_decimal::Decimal;
use std::collections::HashMap;

/// The short lists of the business, its country, and who works there.
pub struct Lists {
    /// ISO 3166-1 code of the business.
    pub country: String,
    civilities: Vec<CivilityId>,
    legal_forms: HashMap<(String, String), LegalFormId>,
    payment_methods: Vec<PaymentMethodId>,
    payment_terms: Vec<PaymentTermsId>,
    users: Vec<UserId>,
    groups: Vec<GroupId>,
    tags: HashMap<&'static str, String>,
}

impl Lists {
    /// Reads them, and adds the generator's groups and tags to those of the business.
    pub fn read(conn: &mut PgConnection, generator: &Generator) -> QueryResult<Self> {
        let forms: Vec<(String, String, LegalFormId)> = legal_forms::table
            .select((legal_forms::country, legal_forms::name, legal_forms::id))
            .load(conn)?;
        Ok(Self {
            country: company::table.select(company::country).first(conn)?,
            civilities: civilities::table
                .select(civilities::id)
                .order((civilities::position, civilities::id))
                .load(conn)?,
            legal_forms: forms
                .into_iter()
                .map(|(country, name, id)| ((country, name), id))
                .collect(),
            payment_methods: payment_methods::table
                .select(payment_methods::id)
                .order((payment_methods::position, payment_methods::id))
                .load(conn)?,
            payment_terms: payment_terms::table
                .select(payment_terms::id)
                .order((payment_terms::position, payment_terms::id))
                .load(conn)?,
            users: users::table
                .filter(users::disabled_at.is_null())
                .select(users::id)
                .order(users::id)
                .load(conn)?,
            groups: transaction(conn, &Actor::SYSTEM, |conn| {
                let groups = generator.groups().into_iter();
                groups
                    .map(|group| settled(conn, group))
                    .collect::<QueryResult<_>>()
            })?,
            tags: transaction(conn, &Actor::SYSTEM, |conn| spellings(conn, generator))?,
        })
    }

    /// The civil title; the usual list begins with these.
    pub fn civility(&self, name: &str) -> Option<CivilityId> {
        let place = ["mr", "ms", "dr"].iter().position(|known| *known == name)?;
        self.civilities.get(place).copied()
    }

    /// The legal form of a country, if the business has it in its list.
    pub fn legal_form(&self, country: &str, name: &str) -> Option<LegalFormId> {
        let key = (country.to_owned(), name.to_owned());
        self.legal_forms.get(&key).copied()
    }

    /// The payment method of this place.
    pub fn payment_method(&self, place: usize) -> Option<PaymentMethodId> {
        self.payment_methods.get(place).copied()
    }

    /// The payment terms of this place.
    pub fn payment_terms(&self, place: usize) -> Option<PaymentTermsId> {
        self.payment_terms.get(place).copied()
    }

    /// Who looks after a customer; where there are fewer users, each has more.
    pub fn salesperson(&self, number: u32) -> Option<UserId> {
        let place = (number as usize).checked_rem(self.users.len())?;
        Some(self.users[place])
    }

    /// The group of this place.
    pub fn group(&self, place: usize) -> Option<GroupId> {
        self.groups.get(place).copied()
    }

    /// The tag as the business writes it.
    pub fn tag(&self, tag: &str) -> String {
        self.tags
            .get(tag)
            .cloned()
            .unwrap_or_else(|| tag.to_owned())
    }
}

/// Each tag of the generator with the spelling of the business.
fn spellings(
    conn: &mut PgConnection,
    generator: &Generator,
) -> QueryResult<HashMap<&'static str, String>> {
    let mut spellings = HashMap::new();
    for tag in generator.tags() {
        let settled = tags::settle(conn, &[tag.to_owned()])?;
        spellings.extend(settled.into_iter().map(|spelling| (tag, spelling)));
    }
    Ok(spellings)
}

/// The group of this name, made with its discounts where the business has none.
fn settled(conn: &mut PgConnection, group: SeedGroup) -> QueryResult<GroupId> {
    let found = customer_groups::table
        .filter(customer_groups::name.eq(group.name))
        .filter(customer_groups::deleted_at.is_null())
        .select(customer_groups::id)
        .first(conn)
        .optional()?;
    if let Some(found) = found {
        return Ok(found);
    }
    let new = NewGroup {
        name: group.name.to_owned(),
        discount: None,
    };
    let id = actions::create(conn, &new)?;
    for discount in group.discounts {
        actions::enter(conn, id, &given(discount))?;
    }
    Ok(id)
}

fn given(discount: SeedDiscount) -> Discount {
    Discount {
        percent: Decimal::new(discount.hundredths, 2),
        from: discount.from,
        reason: discount.reason.to_owned(),
    }
}
