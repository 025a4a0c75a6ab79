//! The four users of a demonstration: fixed, public credentials, good only while the program runs
//! with `--demo` (design.md §8, 15).

use crate::web::Role;

/// The password of all of them, as the sign-in page and the README give it.
pub const PASSWORD: &str = "clientela demonstration";

/// A user of the demonstration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoUser {
    /// The name shown.
    pub name: &'static str,
    /// What they sign in with.
    pub email: &'static str,
    /// What they may do.
    pub role: Role,
}

/// One user for each role.
pub const USERS: [DemoUser; 4] = [
    DemoUser {
        name: "Ada Conti",
        email: "administrator@demo.example",
        role: Role::Administrator,
    },
    DemoUser {
        name: "Marco Neri",
        email: "manager@demo.example",
        role: Role::Manager,
    },
    DemoUser {
        name: "Marta Galli",
        email: "accountant@demo.example",
        role: Role::Accountant,
    },
    DemoUser {
        name: "Sara Bianchi",
        email: "support@demo.example",
        role: Role::Support,
    },
];

/// Whether a user is one of them: these keep their e-mail, role and password.
pub fn is_one(email: &str) -> bool {
    USERS.iter().any(|user| user.email == email)
}
