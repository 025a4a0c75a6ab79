//! An Excel workbook, written row by row so that a large one needs no more memory than a small one.

use super::cells::Layout;
use crate::customers::progress::Failure;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// Writes the rows that `next` hands out, in batches, until there are none.
pub fn written(
    title: &str,
    layout: &Layout,
    mut next: impl FnMut() -> Result<Option<Vec<Vec<String>>>, Failure>,
) -> Result<Vec<u8>, Failure> {
    let mut workbook = Workbook::new();
    let sheet = workbook
        .add_worksheet_with_constant_memory()
        .map_err(broken)?;
    // A title is ours, and shorter than Excel's 31 characters.
    sheet.set_name(title).map_err(broken)?;
    sheet.set_freeze_panes(1, 0).map_err(broken)?;
    let bold = Format::new().set_bold();
    for (column, heading) in (0..).zip(layout.headings()) {
        sheet.set_column_width(column, 18).map_err(broken)?;
        sheet
            .write_string_with_format(0, column, heading, &bold)
            .map_err(broken)?;
    }
    let mut line = 1;
    while let Some(rows) = next()? {
        for row in rows {
            // Text throughout: a spreadsheet would take the zeros off a postal code, and runs no text.
            for (column, cell) in (0..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
                sheet.write_string(line, column, cell).map_err(broken)?;
            }
            line += 1;
        }
    }
    workbook.save_to_buffer().map_err(broken)
}

fn broken(error: XlsxError) -> Failure {
    Failure::Broken(anyhow::Error::new(error).into())
}
