//! Several phones, e-mails and addresses in one row.

use super::*;

#[test]
fn several_phones_and_emails_keep_their_purpose() {
    let found = draft(&[
        ("Email", "Anna <a@example.com>; b@example.com"),
        ("Invoice email", "c@example.com"),
        ("Email 2", "A@EXAMPLE.COM"),
        ("Business Phone", "'+39 02 1"),
        ("Mobile", "333 1\n333 2"),
        ("Home Fax", "06 3"),
        ("Phone 1 - Label", "* Work Fax"),
        ("Phone 1 - Value", "02 9 ::: 02 8"),
    ]);
    let emails: Vec<_> = found
        .emails
        .iter()
        .map(|email| (email.value.as_str(), email.for_invoices))
        .collect();
    assert_eq!(
        emails,
        [
            ("a@example.com", false),
            ("b@example.com", false),
            ("c@example.com", true)
        ]
    );
    let phones: Vec<_> = found
        .phones
        .iter()
        .map(|phone| (phone.value.as_str(), phone.purpose))
        .collect();
    use PhonePurpose::*;
    assert_eq!(
        phones,
        [
            ("+39 02 1", Work),
            ("333 1", Mobile),
            ("333 2", Mobile),
            ("06 3", Fax),
            ("02 9", Fax),
            ("02 8", Fax)
        ]
    );
}

#[test]
fn addresses_are_put_together_from_their_places() {
    let found = draft(&[
        ("Company", "Acme"),
        ("Home Street", "Via Po, 1"),
        ("Home City", "Torino"),
        ("Business Street", "Via Roma, 1\r\nScala B"),
        ("Business Street 2", "Int. 4"),
        ("Business Address PO Box", "12"),
        ("Business Country/Region", "Francia"),
        ("Shipping city", "Bari"),
        ("Other Country", "Spain"),
    ]);
    let told: Vec<_> = found
        .addresses
        .iter()
        .map(|a| {
            (
                a.label.as_str(),
                a.used_for,
                a.city.as_str(),
                a.country.as_str(),
            )
        })
        .collect();
    let expected = [
        ("work", AddressUse::Both, "", "FR"),
        ("home", AddressUse::Shipping, "Torino", "IT"),
        ("", AddressUse::Shipping, "Bari", "IT"),
    ];
    assert_eq!(told, expected);
    let work = &found.addresses[0];
    assert_eq!(
        (work.street.as_str(), work.street2.as_str()),
        ("Via Roma, 1", "Scala B, Int. 4, PO Box 12")
    );
    assert_eq!(found.country, "FR");
}

#[test]
fn equal_billing_and_shipping_addresses_are_one_for_both() {
    let cells = [
        ("Name", "Anna"),
        ("Billing city", "Bari"),
        ("Shipping city", "Bari"),
    ];
    let found = draft(&cells).addresses;
    assert_eq!((found.len(), found[0].used_for), (1, AddressUse::Both));
    let other = draft(&[
        ("Name", "Anna"),
        ("Billing city", "Bari"),
        ("Shipping city", "Roma"),
    ])
    .addresses;
    let uses: Vec<_> = other.iter().map(|address| address.used_for).collect();
    assert_eq!(uses, [AddressUse::Billing, AddressUse::Shipping]);
}

#[test]
fn googles_addresses_come_in_pieces_or_in_one_cell() {
    let found = draft(&[
        ("First Name", "Anna"),
        ("Address 1 - Label", "* Home"),
        ("Address 1 - Street", "Via Po, 1 ::: Via Roma, 2"),
        ("Address 1 - City", "Torino ::: Bari"),
        ("Address 1 - Country", "IT ::: FR"),
        ("Address 2 - Label", "Delivery"),
        ("Address 2 - Formatted", "Via Blu, 3\n70121 Bari\nIT"),
    ]);
    let told: Vec<_> = found
        .addresses
        .iter()
        .map(|a| {
            (
                a.label.as_str(),
                a.street.as_str(),
                a.city.as_str(),
                a.country.as_str(),
            )
        })
        .collect();
    let expected = [
        ("Home", "Via Po, 1", "Torino", "IT"),
        ("Home", "Via Roma, 2", "Bari", "FR"),
        ("Delivery", "Via Blu, 3", "", "IT"),
    ];
    assert_eq!(told, expected);
    assert_eq!(found.addresses[2].street2, "70121 Bari, IT");
}

#[test]
fn letters_behind_a_region_are_the_province_before_they_are_a_country() {
    for (region, country, expected) in [
        ("Bari (BA)", "", ("BA", "IT")),
        ("Provincia di Chieti (CH)", "", ("CH", "IT")),
        ("Bari (BA)", "Italia", ("BA", "IT")),
        ("Milano (IT)", "", ("Milano", "IT")),
        ("Barcelona (ES)", "", ("Barcelona", "ES")),
        ("Ticino (CH)", "Svizzera", ("Ticino", "CH")),
        ("Rovigo (RO)", "", ("RO", "IT")),
        ("Cluj (RO)", "", ("Cluj", "RO")),
        ("Bari (ba)", "", ("Bari (ba)", "IT")),
    ] {
        let found = draft(&[
            ("Name", "Anna"),
            ("City", "x"),
            ("Region", region),
            ("Country", country),
        ]);
        let address = &found.addresses[0];
        let told = (address.region.as_str(), address.country.as_str());
        assert_eq!(told, expected, "{region} {country}");
    }
}
