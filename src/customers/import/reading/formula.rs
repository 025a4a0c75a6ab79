//! Cells that are the result of a formula, or would be run as one (acceptance G5).

pub use crate::web::cells::{neutralise, restore};

use super::{fields::Target, file::Row};

/// What a spreadsheet shows where a formula came to nothing.
const ERRORS: [&str; 9] = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!",
];

/// The mapped cells of a row that hold an error instead of a value.
pub fn errors<'a>(row: Row<'a>, mapping: &[Option<Target>]) -> Vec<(Target, &'a str)> {
    let cells = mapping.iter().enumerate();
    let errors = cells.filter_map(|(column, target)| {
        let cell = row.cell(column).trim();
        Some(((*target)?, cell)).filter(|(_, cell)| ERRORS.contains(cell))
    });
    errors.collect()
}
