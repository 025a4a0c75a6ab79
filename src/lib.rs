//! Clientela: a web backoffice for a business's customers.
//!
//! The modules stand in the order of the ladder: each may use those above it, none those below, and
//! slices of one step do not see each other (`tests/architecture.rs` holds them to it).

// The kernel.
pub mod accents;
pub mod config;
pub mod dates;
pub mod db;
pub mod error;
pub mod i18n;
pub mod identifiers;
pub mod ids;
pub mod migrations;
pub mod money;
pub mod postgres;
pub mod schema;
pub mod web;

// Those who work with it, the business, and the trail of what they did.
pub mod help;
pub mod history;
pub mod settings;
pub mod users;

// The register.
pub mod customers;

// What runs by itself, the made-up business, the proof of the data.
pub mod check;
pub mod jobs;
pub mod palette;
pub mod seed;
pub mod setup;

// The whole.
pub mod app;
pub mod cli;
