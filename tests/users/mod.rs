//! The people who work with the program.

mod late_form;
mod sign_in;
