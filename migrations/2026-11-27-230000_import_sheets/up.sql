-- A workbook is kept as the text of the sheet that is imported: its name says that the file is such a text.
alter table imports add column sheet text;
