//! The screens of Settings, of the people who use the program, and of the own account.

use super::{
    screen::{Screen, Step},
    screens::{CONFLICT, ERRORS, SAVE, page, way},
};
use Step::{Click, File, Find, Meanwhile, Type};

/// All of them. What changes something stands last.
pub const SCREENS: &[Screen] = &[
    way(
        "settings-company-wrong",
        "/settings/company",
        &[Type("[name=vat_number]", "IT00743110158"), SAVE, ERRORS],
    ),
    way(
        "settings-company-conflict",
        "/settings/company",
        &[
            Type("[name=phone]", "051 555 0143"),
            Meanwhile("update company set phone = '051 555 0199'"),
            SAVE,
            CONFLICT,
        ],
    ),
    page("settings-bank", "/settings/bank"),
    way(
        "settings-bank-new",
        "/settings/bank",
        &[
            Type("[name=label]", "House bank"),
            Type("[name=iban]", "IT60X0542811101000000123456"),
            SAVE,
            Find(".pill.acc"),
        ],
    ),
    page("settings-bank-delete", "/settings/bank/1/delete"),
    page("settings-methods", "/settings/payment-methods"),
    page("settings-terms", "/settings/payment-terms"),
    page("settings-terms-edit", "/settings/payment-terms/3"),
    page("settings-forms", "/settings/legal-forms"),
    page("settings-tags", "/settings/tags"),
    page("settings-tag", "/settings/tags/1"),
    page("settings-tag-delete", "/settings/tags/1/delete"),
    page("settings-numbers", "/settings/numbers"),
    page("settings-logo", "/settings/logo"),
    way(
        "settings-logo-wrong",
        "/settings/logo",
        &[
            File("[name=file]", "tests/browser/customers.csv"),
            Click("#upload button"),
            ERRORS,
        ],
    ),
    way(
        "settings-logo-set",
        "/settings/logo",
        &[
            File("[name=file]", "tests/fixtures/scan/qr.jpg"),
            Click("#upload button"),
            Find(".card img"),
        ],
    ),
    // People and the business.
    page("users", "/users"),
    page("user-new", "/users/new"),
    way("user-new-wrong", "/users/new", &[SAVE, ERRORS]),
    page("user-edit", "/users/2"),
    way(
        "user-link",
        "/users/2",
        &[Click("button[name=access][value=link]")],
    ),
    page("roles", "/users/roles"),
    page("account", "/account"),
    way(
        "account-wrong",
        "/account",
        &[
            Type("[name=current_password]", "wrong"),
            Type("[name=new_password]", "short"),
            Click("form[action='/account/password'] footer button"),
            ERRORS,
        ],
    ),
    page("settings", "/settings/company"),
];
