//! The people who work with the program.

mod account;
mod demo;
mod late_form;
mod links;
mod sign_in;
mod staff;
