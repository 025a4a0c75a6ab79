//! The gate: who gets in, what is refused, what every answer carries.

mod answers;
mod forgery;
mod nested;
mod raw;
mod routes;
mod sessions;
