//! The gate: who gets in, what is refused, what every answer carries.

mod answers;
mod forgery;
mod forms;
mod hostile;
mod install;
mod nested;
mod raw;
mod routes;
mod sessions;
mod twice;
