//! The screens of the register: the list, its filters and views, and what is done with many customers.

use super::{
    screen::{
        Screen, Step,
        Step::{Click, Find, Press},
    },
    screens::{page, way},
};

const SAVE: Step = Click("form[data-guard] button.primary");
const ERRORS: Step = Find("#errors");

/// All of them.
pub const SCREENS: &[Screen] = &[
    page("list-persons", "/customers"),
    page("list-companies", "/customers?kind=company"),
    page("list-found", "/customers?kind=all&q=osteria"),
    page("list-nobody", "/customers?q=qqqqqq"),
    page(
        "list-filtered",
        "/customers?kind=all&status=active&country=IT&tag=restaurant&q=osteria",
    ),
    page(
        "list-filtered-nobody",
        "/customers?status=inactive&country=FI",
    ),
    page(
        "list-all-columns",
        "/customers?kind=all&columns=group,tags,city,phone,email,salesperson,language,reference,created,changed,status",
    ),
    way(
        "list-filters",
        "/customers?kind=all",
        &[Click("#chip-more"), Find("#list-panel select")],
    ),
    way(
        "list-columns",
        "/customers?kind=all",
        &[Press("f"), Find("#list-panel select")],
    ),
    page("filters", "/customers/filters?kind=all&tag=VIP"),
    page("columns", "/customers/columns"),
    page("view-new", "/customers/views/new?status=active&country=IT"),
    way(
        "view-wrong",
        "/customers/views/new?status=active",
        &[SAVE, ERRORS],
    ),
    page("views", "/customers/views"),
    way(
        "list-selected",
        "/customers?kind=all",
        &[Click("tbody tr:nth-child(2) .sel input"), Find(".bulk")],
    ),
    way(
        "list-actions",
        "/customers",
        &[
            Click(".act > button, #user-menu > summary"),
            Find(".acts a, #user-menu .pop a"),
        ],
    ),
    page("bulk", "/customers/bulk?all=true&query=kind%3Dall"),
    way(
        "bulk-wrong",
        "/customers/bulk?all=true&query=kind%3Dall",
        &[SAVE, ERRORS],
    ),
    page("export", "/customers/export?query=kind%3Dall"),
    page("address-book", "/customers/address-book?kind=all"),
];
