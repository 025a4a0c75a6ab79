//! Every screen of the program, written down: what is judged by axe, looked at in pictures and measured.

use super::{program::Program, visitor::Visitor};
use clientela::web::Role;
use diesel::connection::SimpleConnection;

/// A screen and the way to it.
pub struct Screen {
    /// Its name in reports and of its picture.
    pub name: &'static str,
    /// Who looks; nobody in particular is not signed in.
    pub role: Option<Role>,
    /// Where it begins.
    pub path: &'static str,
    /// What is done there until the screen is seen.
    pub steps: &'static [Step],
}

/// Something done on the way to a screen.
pub enum Step {
    /// Fills in a field (CSS selector, text).
    Type(&'static str, &'static str),
    /// Clicks.
    Click(&'static str),
    /// Waits until it is shown.
    Find(&'static str),
    /// Somebody else changes the database.
    Meanwhile(&'static str),
}

use Step::{Click, Find, Meanwhile, Type};

const ADMINISTRATOR: Option<Role> = Some(Role::Administrator);

const fn page(name: &'static str, path: &'static str) -> Screen {
    Screen {
        name,
        role: ADMINISTRATOR,
        path,
        steps: &[],
    }
}

const fn way(name: &'static str, path: &'static str, steps: &'static [Step]) -> Screen {
    Screen {
        name,
        role: ADMINISTRATOR,
        path,
        steps,
    }
}

const fn open(name: &'static str, path: &'static str, steps: &'static [Step]) -> Screen {
    Screen {
        name,
        role: None,
        path,
        steps,
    }
}

/// All of them. What changes something stands last.
pub const SCREENS: &[Screen] = &[
    open("sign-in", "/sign-in", &[]),
    open(
        "sign-in-wrong",
        "/sign-in",
        &[
            Type("[name=email]", "ada@example.com"),
            Type("[name=password]", "not the right one"),
            Click("main button.primary"),
            Find("#errors, .errsum, [role=alert]"),
        ],
    ),
    page("not-found", "/customers/999999"),
    page("addresses", "/customers/1/addresses"),
    page("addresses-none", "/customers/3/addresses"),
    way("address-edit", "/customers/1/addresses/2/edit", &[]),
    way(
        "address-new-wrong",
        "/customers/1/addresses/new",
        &[
            Type("[name=postal_code]", "1"),
            Click("form[data-guard] button.primary"),
            Find("#errors"),
        ],
    ),
    way(
        "address-conflict",
        "/customers/1/addresses/1/edit",
        &[
            Type("[name=street]", "Via Roma 21"),
            Meanwhile(
                "set clientela.actor = 'system'; update addresses set street = 'Via Milano 12', label = 'Seat' where id = 1",
            ),
            Click("form[data-guard] button.primary"),
            Find("input[type=radio]"),
        ],
    ),
    way(
        "dialog-leave",
        "/customers/1/addresses",
        &[
            Click("#add-address"),
            Type("[name=street]", "Via Sospesa 7"),
            Click("#tabs li:first-child a"),
            Find("dialog#leave[open]"),
        ],
    ),
    page("history", "/customers/1/history"),
    way(
        "history-unfolded",
        "/customers/1/history",
        &[Click(".trail details > summary"), Click("#f-period > summary")],
    ),
    page("history-filtered", "/customers/1/history?from=2001-01-01&to=2001-01-31"),
    page("erase", "/customers/1/erase"),
    page("settings", "/settings/company"),
];

impl Screen {
    /// Goes there.
    pub async fn visit(&self, program: &Program, visitor: &Visitor) {
        match self.role {
            Some(role) => visitor.enters_as(program, role).await,
            None => visitor.leaves().await,
        }
        visitor.opens(self.path).await;
        for step in self.steps {
            match step {
                Type(field, text) => visitor.types(field, text).await,
                Click(target) => visitor.clicks(target).await,
                Find(sign) => drop(visitor.finds(sign).await),
                Meanwhile(sql) => program
                    .database
                    .conn()
                    .batch_execute(sql)
                    .unwrap_or_else(|error| panic!("{}: {error}", self.name)),
            }
        }
    }
}
