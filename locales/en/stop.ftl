# Whether one may sell to a customer.
section-stop = Stop or warning
section-edit-stop = Edit stop or warning
stop-level = Level
stop-level-none = None
stop-level-warning = Warning
stop-level-stop = Stop
stop-level-hint = A warning is shown wherever the customer is chosen; a stop forbids new business.
stop-note = Reason
stop-note-hint = Shown beside the customer’s name
stop-banner-stop = Stop: no new business with this customer.
stop-banner-warning = Warning.
stop-copy = You are copying { $name }, which is marked: { $level }.
stop-copy-open = Open the original
