//! Cells that are the result of a formula, or would be run as one (acceptance G5).

pub use crate::web::cells::{neutralise, restore};

use super::{fields::Target, file::Row};

/// What a spreadsheet shows where a formula came to nothing: in English and Romanian, then in Italian,
/// Spanish, French and German where they differ.
const ERRORS: [&str; 28] = [
    "#NULL!",
    "#DIV/0!",
    "#VALUE!",
    "#REF!",
    "#NAME?",
    "#NUM!",
    "#N/A",
    "#SPILL!",
    "#CALC!",
    "#NULLO!",
    "#VALORE!",
    "#RIF!",
    "#NOME?",
    "#N/D",
    "#¡NULO!",
    "#¡DIV/0!",
    "#¡VALOR!",
    "#¡REF!",
    "#¿NOMBRE?",
    "#¡NUM!",
    "#NUL!",
    "#VALEUR!",
    "#NOM?",
    "#NOMBRE!",
    "#WERT!",
    "#BEZUG!",
    "#ZAHL!",
    "#NV",
];

/// The mapped cells of a row that hold an error instead of a value.
pub fn errors<'a>(row: Row<'a>, mapping: &[Option<Target>]) -> Vec<(Target, &'a str)> {
    let cells = mapping.iter().enumerate();
    let errors = cells.filter_map(|(column, target)| {
        let cell = row.cell(column).trim();
        Some(((*target)?, cell)).filter(|(_, cell)| is_error(cell))
    });
    errors.collect()
}

fn is_error(cell: &str) -> bool {
    ERRORS.contains(&cell) || is_narrow(cell)
}

/// Signs that stand for a number or date wider than its column.
fn is_narrow(cell: &str) -> bool {
    cell.len() >= 3 && cell.bytes().all(|byte| byte == b'#')
}

#[cfg(test)]
mod tests {
    use super::is_error;

    #[test]
    fn errors_are_known_in_every_language_of_the_program_that_made_them() {
        for cell in [
            "#N/A",
            "#VALUE!",
            "#NULLO!",
            "#RIF!",
            "#NOME?",
            "#N/D",
            "#VALORE!",
            "#¡REF!",
            "#¡DIV/0!",
            "#¿NOMBRE?",
            "#NOMBRE!",
            "#VALEUR!",
            "#NOM?",
            "#NUL!",
            "#WERT!",
            "#BEZUG!",
            "#ZAHL!",
            "#NV",
            "###",
            "########",
        ] {
            assert!(is_error(cell), "{cell}");
        }
        for cell in ["", "#", "##", "#1", "# 3", "N/D", "#N/D?", "#vip", "###1"] {
            assert!(!is_error(cell), "{cell}");
        }
    }
}
