//! The screens of the help.

use super::{
    screen::{
        Screen,
        Step::{Click, Find, Type},
    },
    screens::{page, way},
};

/// All of them; what is answered stands last.
pub const SCREENS: &[Screen] = &[
    page("help", "/help"),
    page("help-page", "/help/register"),
    page("help-keys", "/help/shortcuts"),
    way(
        "help-menu",
        "/customers/1/addresses",
        &[Click(".topnav, #user-menu > summary")],
    ),
    way(
        "help-yes",
        "/help/account",
        &[Click("#useful-yes"), Find("#useful-yes[aria-pressed=true]")],
    ),
    way(
        "help-no",
        "/help/register",
        &[
            Click("#useful-no"),
            Find("#f-missing"),
            Type("#f-missing", "How to sort the list by city."),
            Click("#useful .form button"),
            Find("#useful-no[aria-pressed=true]"),
        ],
    ),
    page("help-answers", "/help"),
];
