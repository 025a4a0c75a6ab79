//! The addresses of a row among those that a customer has.

use crate::{
    accents::fold,
    customers::{
        actions::{Moved, Placed, Saved, SavedPlace},
        import::{
            judge::Judge,
            reading::{
                draft::{Address, AddressUse, Draft},
                report::Problem,
            },
        },
        model::FirstAddress,
    },
};

/// What becomes of the addresses. `abroad`: the row says countries, so those of the addresses are not
/// guessed.
pub fn amended(
    judge: &Judge,
    draft: &Draft,
    abroad: bool,
    saved: &Saved,
    problems: &mut Vec<Problem>,
) -> Vec<Moved> {
    let mut taken = Vec::new();
    let mut moved: Vec<Moved> = Vec::new();
    for address in &draft.addresses {
        let known = known(address, saved, &taken);
        let whole = over(address, abroad, known);
        let Some(placed) = judge.place(problems, &whole) else {
            continue;
        };
        let Some(known) = known else {
            let one = added(placed, saved, &moved);
            moved.push(one);
            continue;
        };
        taken.push(known.id);
        if known.placed.address != placed.address {
            moved.push(Moved {
                id: Some(known.id),
                placed,
                defaults: (false, false),
            });
        }
    }
    moved
}

/// The address that a row means: the same one, else the default for its use.
fn known<'a>(
    address: &Address,
    saved: &'a Saved,
    taken: &[crate::ids::AddressId],
) -> Option<&'a SavedPlace> {
    let free = || {
        saved
            .places
            .iter()
            .filter(|place| !taken.contains(&place.id))
    };
    let same = |place: &&SavedPlace| {
        let own = &place.placed.address;
        let parts = [
            (&own.street, &address.street),
            (&own.postal_code, &address.postal_code),
            (&own.city, &address.city),
        ];
        parts.iter().all(|(own, new)| fold(own) == fold(new))
    };
    let default = |place: &&SavedPlace| match address.used_for {
        AddressUse::Shipping => place.default_shipping,
        AddressUse::Billing | AddressUse::Both => place.default_billing,
    };
    free().find(same).or_else(|| free().find(default))
}

/// A new address is the default for what the customer has none for.
fn added(placed: Placed, saved: &Saved, earlier: &[Moved]) -> Moved {
    let lacks = |is_default: fn(&SavedPlace) -> bool| !saved.places.iter().any(is_default);
    let defaults = (
        placed.billing
            && lacks(|place| place.default_billing)
            && !earlier.iter().any(|it| it.defaults.0),
        placed.shipping
            && lacks(|place| place.default_shipping)
            && !earlier.iter().any(|it| it.defaults.1),
    );
    Moved {
        id: None,
        placed,
        defaults,
    }
}

/// The parts that the row says over those that there are.
fn over(address: &Address, abroad: bool, known: Option<&SavedPlace>) -> Address {
    let Some(own) = known.map(|place| &place.placed.address) else {
        return address.clone();
    };
    let FirstAddress {
        street,
        street2,
        postal_code,
        city,
        region,
        country,
    } = own;
    let either = |new: &String, own: &String| if new.is_empty() { own } else { new }.clone();
    Address {
        street: either(&address.street, street),
        // The second line belongs to the first.
        street2: if address.street.is_empty() || address.street == *street {
            either(&address.street2, street2)
        } else {
            address.street2.clone()
        },
        postal_code: either(&address.postal_code, postal_code),
        city: either(&address.city, city),
        region: either(&address.region, region),
        country: if abroad {
            address.country.clone()
        } else {
            country.as_str().to_owned()
        },
        ..address.clone()
    }
}
