//! Every screen of the program, written down: what is judged by axe, looked at in pictures and measured.

use super::screen::{Screen, Step};
use Step::{Click, File, Find, Meanwhile, Press, Type};
use clientela::web::Role;

const ADMINISTRATOR: Option<Role> = Some(Role::Administrator);

pub(super) const fn page(name: &'static str, path: &'static str) -> Screen {
    Screen {
        name,
        role: ADMINISTRATOR,
        path,
        steps: &[],
    }
}

pub(super) const fn way(name: &'static str, path: &'static str, steps: &'static [Step]) -> Screen {
    Screen {
        name,
        role: ADMINISTRATOR,
        path,
        steps,
    }
}

const fn open(name: &'static str, path: &'static str, steps: &'static [Step]) -> Screen {
    Screen {
        name,
        role: None,
        path,
        steps,
    }
}

pub(super) const SAVE: Step = Click("form[data-guard] button.primary");
pub(super) const ERRORS: Step = Find("#errors");
pub(super) const CONFLICT: Step = Find("input[type=radio]");

/// All of them. What changes something stands last.
pub const SCREENS: &[Screen] = &[
    open("sign-in", "/sign-in", &[]),
    open(
        "sign-in-wrong",
        "/sign-in",
        &[
            Type("[name=email]", "ada@example.com"),
            Type("[name=password]", "not the right one"),
            Click("main button.primary"),
            ERRORS,
        ],
    ),
    page("not-found", "/customers/999999"),
    way("menus", "/customers", &[Click("#new-menu > summary")]),
    way(
        "drawer",
        "/customers",
        &[Click(".topnav, #user-menu > summary")],
    ),
    way(
        "keys",
        "/customers",
        &[Press("?"), Find("#keys-help[open]")],
    ),
    way(
        "palette",
        "/customers/1",
        &[
            Click("[data-palette]"),
            Type("#palette-q", "re"),
            Find("#palette-list [href='/groups'], #palette-list [href='/customers']"),
        ],
    ),
    page("scan", "/scan"),
    way(
        "scan-nothing",
        "/scan",
        &[
            File("[name=photo]", "tests/fixtures/scan/blank.jpg"),
            Click("main form[method=post] button"),
            ERRORS,
        ],
    ),
    open("offline", "/offline", &[]),
    // New customers.
    page("new-customer", "/customers/new"),
    page("new-person", "/customers/new?kind=person"),
    page("new-company", "/customers/new?kind=company"),
    way(
        "new-person-wrong",
        "/customers/new?kind=person",
        &[SAVE, ERRORS],
    ),
    way(
        "new-company-alike",
        "/customers/new?kind=company",
        &[
            Type("[name=email]", "info@osteria.example.com"),
            Find("#alike .maybe"),
        ],
    ),
    way(
        "new-company-wrong",
        "/customers/new?kind=company",
        &[
            Type("[name=legal_name]", "Osteria del Ponte"),
            Type("[name=id_value]", "00743110158"),
            Type("[name=iban]", "IT00"),
            SAVE,
            ERRORS,
        ],
    ),
    page("duplicate", "/customers/1/duplicate"),
    // The sheet.
    page("sheet-company", "/customers/1"),
    page("sheet-person", "/customers/2"),
    page("sheet-bare", "/customers/3"),
    way(
        "sheet-more",
        "/customers/1",
        &[Click("#more-menu > summary, #bar-menu > summary")],
    ),
    page("edit-identity", "/customers/1/edit?section=identity"),
    page("edit-contact", "/customers/1/edit?section=contact"),
    page("edit-terms", "/customers/1/edit?section=terms"),
    page("edit-delivery", "/customers/1/edit?section=delivery"),
    page("edit-note", "/customers/1/edit?section=note"),
    page("edit-whole", "/customers/1/edit"),
    way(
        "edit-wrong",
        "/customers/1/edit?section=terms",
        &[Type("[name=iban]", "IT00"), SAVE, ERRORS],
    ),
    way(
        "edit-conflict",
        "/customers/1/edit?section=delivery",
        &[
            Type("[name=delivery_instructions]", "Ring twice."),
            Meanwhile("update customers set delivery_instructions = 'Ring once.' where id = 1"),
            SAVE,
            CONFLICT,
        ],
    ),
    page("addresses", "/customers/1/addresses"),
    page("addresses-none", "/customers/3/addresses"),
    page("address-edit", "/customers/1/addresses/2/edit"),
    way(
        "address-menu",
        "/customers/1/addresses",
        &[Click("#address-2-menu > summary")],
    ),
    way(
        "address-new-wrong",
        "/customers/1/addresses/new",
        &[Type("[name=postal_code]", "1"), SAVE, ERRORS],
    ),
    way(
        "address-conflict",
        "/customers/1/addresses/1/edit",
        &[
            Type("[name=street]", "Via Roma 21"),
            Meanwhile("update addresses set street = 'Via Milano 12', label = 'Seat' where id = 1"),
            SAVE,
            CONFLICT,
        ],
    ),
    way(
        "dialog-leave",
        "/customers/1/addresses",
        &[
            Click("#add-address"),
            Type("[name=street]", "Via Sospesa 7"),
            Click("#tabs li:first-child a"),
            Find("dialog#leave[open]"),
        ],
    ),
    page("contacts", "/customers/1/contacts"),
    page("contacts-none", "/customers/3/contacts"),
    page("contact-edit", "/customers/1/contacts/2/edit"),
    way(
        "contact-new-wrong",
        "/customers/1/contacts/new",
        &[SAVE, ERRORS],
    ),
    page("parent", "/customers/1/parent"),
    page("edit-stop", "/customers/1/edit?section=stop"),
    page("sheet-warned", "/customers/2/addresses"),
    page("duplicate-warned", "/customers/2/duplicate"),
    page("history", "/customers/1/history"),
    way(
        "history-unfolded",
        "/customers/1/history",
        &[
            Click(".trail details > summary"),
            Click("#f-period > summary"),
        ],
    ),
    page(
        "history-filtered",
        "/customers/1/history?from=2001-01-01&to=2001-01-31",
    ),
    page("merge-pick", "/customers/1/merge"),
    page("merge-preview", "/customers/1/merge?with=70"),
    way(
        "merge-stale",
        "/customers/1/merge?with=70",
        &[
            Meanwhile("update customers set note = 'Rings before.' where id = 70"),
            Click("#merge-do"),
            Find("[role=alert]"),
        ],
    ),
    way(
        "merge-alike",
        "/customers/1/merge?with=70",
        &[
            Meanwhile(
                "insert into members (company_id, person_id, role, from_date)
                 select 70, person_id, 'Buyer', '2019-03-01' from members m where company_id = 1
                    and not exists (select from members o where o.company_id = 70 and o.person_id = m.person_id) limit 1;
                 insert into addresses (customer_id, label, recipient, street, street2, postal_code, city, region, country, billing, shipping)
                 select 70, label, recipient, street, street2, postal_code, city, region, country, true, false from addresses where customer_id = 1
                    and not exists (select from addresses where customer_id = 70 and not shipping) limit 1;
                 update customers set note = 'Rings before!' where id = 70",
            ),
            Click("#merge-do"),
            Find("#merge li li"),
        ],
    ),
    page("merge-refused", "/customers/1/merge?with=2"),
    page("merge-record", "/customers/72/merges/1"),
    page("sheet-merged", "/customers/72"),
    page("history-merged", "/customers/72/history"),
    page("erase", "/customers/1/erase"),
    // Groups.
    page("groups", "/groups"),
    page("group-new", "/groups/new"),
    way(
        "group-new-wrong",
        "/groups/new",
        &[
            Click("label.choice:first-child"),
            Type("[name=percent]", "101"),
            SAVE,
            ERRORS,
        ],
    ),
    page("group", "/groups/1"),
    page("group-bare", "/groups/3"),
    page("group-rename", "/groups/1/name"),
    page("group-discount", "/groups/1/discount"),
    way(
        "group-discount-wrong",
        "/groups/1/discount",
        &[SAVE, ERRORS],
    ),
    way(
        "group-discount-conflict",
        "/groups/2/discount",
        &[
            Type("[name=percent]", "9"),
            Type("[name=reason]", "Large orders"),
            Meanwhile(
                "insert into group_discounts (group_id, percent, valid_from, reason, user_id) \
                 values (2, 8, company_day(), 'Agreed by telephone', 2)",
            ),
            SAVE,
            CONFLICT,
        ],
    ),
    page("group-delete", "/groups/3/delete"),
    page("group-delete-members", "/groups/1/delete"),
    way(
        "group-delete-refused",
        "/groups/1/delete",
        &[Click("main form button.danger"), ERRORS],
    ),
    // Import.
    page("import-upload", "/imports"),
    way(
        "import-columns",
        "/imports",
        &[
            File("[name=file]", "tests/browser/customers.csv"),
            Click("#upload button.primary"),
            Find("[name=target]"),
        ],
    ),
    way(
        "import-checked",
        "/imports/1",
        &[Click("main form button.primary"), Find("#job a.primary")],
    ),
    way(
        "import-check",
        "/imports/1/check",
        &[Find("form[action$='/run']")],
    ),
    way(
        "import-done",
        "/imports/1/check",
        &[
            Click("form[action$='/run'] button.primary"),
            Find("#job a.primary"),
        ],
    ),
    way("import-result", "/imports/1/result", &[Find(".tally")]),
    page("import-earlier", "/imports"),
];
