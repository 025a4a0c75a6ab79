//! The short lists of the business by their words, as files write them.

use crate::{
    accents::fold,
    ids::{CivilityId, LegalFormId, PaymentMethodId, PaymentTermsId, UserId},
    schema::{civilities, legal_forms, payment_methods, payment_terms, users},
};
use diesel::prelude::*;
use std::collections::HashMap;

/// Titles that mean the same, by language.
const SAME_TITLES: [&[&str]; 2] = [
    &[
        "mr", "mister", "sir", "sig", "signor", "signore", "sr", "senor", "d", "don", "m",
        "monsieur", "dl", "domnul",
    ],
    &[
        "mrs", "ms", "miss", "madam", "sig ra", "sigra", "signora", "sra", "senora", "dona", "mme",
        "madame", "mlle", "dna", "doamna", "dra",
    ],
];

/// All lists.
pub struct Lists {
    civilities: HashMap<String, CivilityId>,
    legal_forms: HashMap<(String, String), LegalFormId>,
    methods: HashMap<String, PaymentMethodId>,
    terms: HashMap<String, PaymentTermsId>,
    people: HashMap<String, UserId>,
}

impl Lists {
    /// Reads them: a handful of short tables, once for each file.
    ///
    /// # Errors
    /// Those of the database.
    pub fn load(conn: &mut PgConnection) -> QueryResult<Self> {
        let civilities = civilities::table
            .filter(civilities::active)
            .order(civilities::position.desc())
            .select((civilities::name, civilities::id))
            .load(conn)?;
        let methods = payment_methods::table
            .filter(payment_methods::active)
            .select((payment_methods::name, payment_methods::id))
            .load(conn)?;
        let terms = payment_terms::table
            .filter(payment_terms::active)
            .select((payment_terms::name, payment_terms::id))
            .load(conn)?;
        let people: Vec<(String, String, UserId)> = users::table
            .filter(users::disabled_at.is_null())
            .select((users::name, users::email, users::id))
            .load(conn)?;
        let forms: Vec<(String, String, LegalFormId)> = legal_forms::table
            .filter(legal_forms::active)
            .select((legal_forms::country, legal_forms::name, legal_forms::id))
            .load(conn)?;
        let names = people
            .iter()
            .flat_map(|(name, email, id)| [(name.clone(), *id), (email.clone(), *id)]);
        Ok(Self {
            civilities: by_word(civilities),
            legal_forms: forms
                .into_iter()
                .map(|(country, name, id)| ((country, word(&name)), id))
                .collect(),
            methods: by_word(methods),
            terms: by_word(terms),
            people: by_word(names),
        })
    }

    /// A title: the same word, or one that means the same.
    pub fn civility(&self, typed: &str) -> Option<CivilityId> {
        let typed = word(typed);
        let same = SAME_TITLES
            .iter()
            .find(|words| words.contains(&typed.as_str()));
        let known = |word: &str| self.civilities.get(word).copied();
        known(&typed).or_else(|| same?.iter().find_map(|word| known(word)))
    }

    /// A legal form of a country.
    pub fn legal_form(&self, country: &str, typed: &str) -> Option<LegalFormId> {
        let key = (country.to_owned(), word(typed));
        self.legal_forms.get(&key).copied()
    }

    /// A payment method.
    pub fn method(&self, typed: &str) -> Option<PaymentMethodId> {
        self.methods.get(&word(typed)).copied()
    }

    /// Payment terms.
    pub fn terms(&self, typed: &str) -> Option<PaymentTermsId> {
        self.terms.get(&word(typed)).copied()
    }

    /// Somebody who works with the program, by name or e-mail.
    pub fn person(&self, typed: &str) -> Option<UserId> {
        self.people.get(&word(typed)).copied()
    }
}

fn by_word<T>(pairs: impl IntoIterator<Item = (String, T)>) -> HashMap<String, T> {
    pairs
        .into_iter()
        .map(|(name, id)| (word(&name), id))
        .collect()
}

/// "S.r.l." and "SRL" are the same word.
fn word(typed: &str) -> String {
    fold(&typed.replace('.', ""))
}
