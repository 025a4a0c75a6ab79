//! The address that may be given together with a new customer, in the customer's country.

use super::CustomerForm;
use crate::{
    customers::model::FirstAddress,
    identifiers::{Country, postcode, subdivisions},
    web::Check,
};

impl CustomerForm {
    /// Nothing typed is no address; the tab Addresses takes the next ones, in any country.
    pub(super) fn first_address(
        &self,
        check: &mut Check,
        country: Country,
    ) -> Option<FirstAddress> {
        let typed = [
            &self.street,
            &self.street2,
            &self.postal_code,
            &self.city,
            &self.region,
        ];
        if typed.iter().all(|typed| typed.trim().is_empty()) {
            return None;
        }
        Some(FirstAddress {
            street: check.optional("street", &self.street, 160),
            street2: check.optional("street2", &self.street2, 160),
            postal_code: self.checked_postal_code(check, country),
            city: check.text("city", &self.city, 100),
            region: self.checked_region(check, country),
            country,
        })
    }

    fn checked_postal_code(&self, check: &mut Check, country: Country) -> String {
        let typed = check.optional("postal_code", &self.postal_code, 16);
        if typed.is_empty() {
            return typed;
        }
        let read = check.rule("postal_code", postcode::check(country, &typed));
        read.unwrap_or_default()
    }

    fn checked_region(&self, check: &mut Check, country: Country) -> String {
        let typed = check.optional("region", &self.region, 80);
        if !subdivisions::required(country) {
            return typed;
        }
        let read = check.rule("region", subdivisions::check(country, &typed));
        read.flatten()
            .map_or_else(String::new, |known| known.code.to_owned())
    }
}
