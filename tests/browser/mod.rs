//! Journeys in a real browser, against the real program on a database of its own.

mod accessibility;
mod budgets;
mod chrome;
mod desk;
mod forms;
mod guard;
mod help;
mod journey;
mod offline;
mod palette;
mod persons;
mod phone;
mod pictures;
mod readme;
mod register;
mod scanner;
mod screen;
mod screens;
mod screens_help;
mod screens_persons;
mod screens_register;
mod screens_settings;
mod stock;
mod twice;
mod visitor;
