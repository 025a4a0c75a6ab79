//! The kernel of the web: what every page shares and no page should write again.

pub mod assets;
pub mod cells;
pub mod component;
pub mod compress;
pub mod conflict;
pub mod download;
pub mod error_page;
pub mod filters;
pub mod form;
pub mod gate;
pub mod headers;
pub mod install;
pub mod keys;
pub mod limits;
pub mod list;
pub mod metrics;
pub mod note;
pub mod part;
pub mod policy;
pub mod routes;
pub mod same_origin;
pub mod session;
pub mod shell;
pub mod ui;
pub mod upload;

pub use form::{Check, Errors, Form, Note};
pub use policy::{Access, Capability, Role};
pub use routes::{Route, get, post};
pub use shell::Shell;
pub use ui::{Ui, Visitor};
pub use upload::Upload;
