# Work that outlives a request, as its page tells of it.
job-checking = Checking the rows
job-checked = The rows are checked
job-check-failed = The check did not succeed
job-importing = Importing the customers
job-imported = The customers are imported
job-import-failed = Nothing was imported
job-progress = { $done } of { $total } rows
job-rows = { $count ->
    [one] One row was read
   *[other] { $count } rows were read
}
job-waiting = Waiting to begin
job-leave = You may leave this page; the work goes on.
job-to-check = See what was found
job-to-result = See the result
job-to-columns = Back to the columns
job-failure-crashed = The work broke off several times. Nothing of it was kept; tell whoever runs the program.
job-failure-internal = Something went wrong, and nothing of it was kept. Try again; if it happens again, report it.
job-failure-meanwhile = Meanwhile somebody entered a customer of this file. Nothing was imported: check the rows again.
job-failure-choice-gone = Meanwhile a payment method, payment term or other choice was deleted. Nothing was imported: check the rows again.
job-failure-file-gone = The file is no longer kept. Upload it again.
job-undoing = Undoing the import
job-undone = The import is undone
job-undo-failed = The import was not undone
job-customers = { $count ->
    [one] One customer was seen to
   *[other] { $count } customers were seen to
}
job-progress-customers = { $done } of { $total } customers
job-bulk = Changing the customers
job-bulk-done = The customers are changed
job-bulk-failed = Nothing was changed
job-bulk-undo = Taking the change back
job-bulk-undone = The change is taken back
job-bulk-undo-failed = Nothing was taken back
job-export = Writing the workbook
job-export-done = The workbook is ready
job-export-failed = No workbook was made
