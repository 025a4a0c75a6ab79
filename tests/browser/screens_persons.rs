//! The screens of the persons of a company.

use super::{
    screen::{
        Screen,
        Step::{Click, Find, Meanwhile, Type},
    },
    screens::{CONFLICT, ERRORS, SAVE, page, way},
};

/// All of them.
pub const SCREENS: &[Screen] = &[
    page("persons", "/customers/1/persons"),
    page("persons-none", "/customers/70/persons"),
    way(
        "persons-past",
        "/customers/1/persons",
        &[Click("#members-past > summary")],
    ),
    page("persons-link", "/customers/1/persons/link"),
    way(
        "persons-link-found",
        "/customers/1/persons/link",
        &[Type("#pick", "bea"), Find("#picked .nm")],
    ),
    page("person-new", "/customers/1/persons/new"),
    way(
        "person-new-wrong",
        "/customers/1/persons/new",
        &[SAVE, ERRORS],
    ),
    way(
        "person-new-alike",
        "/customers/1/persons/new",
        &[
            Meanwhile(
                "update customers set status = 'inactive' where id = 9;
                 insert into contact_points (customer_id, kind, value, typed, position)
                 select id, 'email', 'eloise@example.com', 'eloise@example.com', 9 from generate_series(8, 9) id
                  where not exists (select from contact_points where customer_id = 8)",
            ),
            Type("[name=given_name]", "Éloïse"),
            Type("[name=role]", "Buys the wine"),
            Type("[name=email]", "eloise@example.com"),
            SAVE,
            Find(".maybe"),
        ],
    ),
    page("person-edit", "/customers/1/persons/1/edit"),
    way(
        "person-conflict",
        "/customers/1/persons/2/edit",
        &[
            Type("[name=role]", "Cook"),
            Meanwhile("update members set role = 'Waiter' where id = 2"),
            SAVE,
            CONFLICT,
        ],
    ),
];
