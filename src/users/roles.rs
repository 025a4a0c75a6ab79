//! The page that says what each role may do, straight from the table the gate decides by.

use crate::{
    error::Reply,
    web::{Capability, Role, Ui, filters},
};
use askama::Template;

#[derive(Template)]
#[template(path = "users/roles.html")]
struct RolesPage {
    roles: [Role; 4],
    capabilities: &'static [Capability],
}

impl RolesPage {
    fn may(&self, role: &Role, capability: &Capability) -> bool {
        role.may(*capability)
    }
}

/// `GET /users/roles`.
pub async fn index(ui: Ui) -> Reply {
    ui.page(RolesPage {
        roles: Role::ALL,
        capabilities: &Capability::ALL,
    })
}
