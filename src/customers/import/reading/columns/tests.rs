use super::*;

use super::super::encoding::Encoding;
use super::super::file::{self, Table};

fn codes(table: &Table) -> Vec<String> {
    let samples: Vec<Row<'_>> = table.rows().take(30).collect();
    let targets = guess(&table.headers, &samples);
    targets
        .into_iter()
        .map(|target| target.map_or_else(|| "-".to_owned(), Target::code))
        .collect()
}

/// The mapping of headers alone, separated by `|`.
fn mapped(headers: &str) -> String {
    let headers = headers.split('|').map(str::to_owned).collect();
    codes(&Table::new(headers, Encoding::Utf8, ',')).join(" ")
}

/// The mapping of headers with one row under them.
fn mapped_with(headers: &str, row: &str) -> String {
    let headers = headers.split('|').map(str::to_owned).collect();
    let mut table = Table::new(headers, Encoding::Utf8, ',');
    table.push(2, row.split('|'));
    codes(&table).join(" ")
}

fn fixture(name: &str) -> Table {
    let path = format!(
        "{}/tests/fixtures/import/{name}.csv",
        env!("CARGO_MANIFEST_DIR")
    );
    let table = file::read(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(table.len(), 200);
    table
}

#[test]
fn every_column_of_odoo_is_guessed() {
    let table = fixture("odoo");
    assert_eq!(
        (table.encoding, table.separator, source(&table.headers)),
        (Encoding::Utf8, ',', Source::Odoo)
    );
    let expected = "external_id full_name kind is_company parent_company civility job_title street street2 city region \
        postal_code country tax_id phone mobile email website tags salesperson language reference payment_terms \
        credit_limit price_list status note";
    assert_eq!(codes(&table).join(" "), expected);
}

#[test]
fn every_column_of_dolibarr_is_guessed() {
    let table = fixture("dolibarr");
    assert_eq!(
        (table.encoding, table.separator, source(&table.headers)),
        (Encoding::Utf8, ';', Source::Dolibarr)
    );
    let expected = "- full_name trade_name parent_company status - - - - external_id - account_number - street \
        postal_code city region - country - phone fax website email language - prof_id_1 prof_id_2 - - - - vat - note \
        note kind - legal_form - - payment_terms payment_method credit_limit - - -";
    assert_eq!(codes(&table).join(" "), expected);
}

#[test]
fn every_column_of_google_is_guessed() {
    let table = fixture("google");
    assert_eq!(
        (table.encoding, table.separator, source(&table.headers)),
        (Encoding::Utf8, ',', Source::Google)
    );
    let address = |n: u8| {
        let parts =
            "address_label formatted_address street city po_box region postal_code country street2";
        parts
            .split(' ')
            .map(|part| format!("{part}@{n}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let expected = format!(
        "given_name middle_name family_name - - - civility name_suffix - - legal_name job_title - - note - tags - email \
         - email phone_label@1 phone@1 phone_label@2 phone@2 phone_label@3 phone@3 {} {} - website - - - -",
        address(1),
        address(2)
    );
    assert_eq!(codes(&table).join(" "), expected);
}

#[test]
fn every_column_of_outlook_is_guessed() {
    let table = fixture("outlook");
    assert_eq!(
        (table.encoding, table.separator, source(&table.headers)),
        (Encoding::Windows1252, ',', Source::Outlook)
    );
    let address = |place: &str| {
        let parts = "street street2 street2 city region postal_code country";
        parts
            .split(' ')
            .map(|part| format!("{part}@{place}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let expected = format!(
        "civility given_name middle_name family_name name_suffix legal_name - job_title {} {} {} - fax work_phone \
         work_phone - - work_phone fax home_phone home_phone - mobile fax other_phone - phone - - - - - - - - po_box@work \
         tags - - email - - email - - email - - - tax_id - po_box@home - - - language - - - note - - po_box@other - - - - \
         - - - - - - website",
        address("work"),
        address("home"),
        address("other")
    );
    assert_eq!(codes(&table).join(" "), expected);
}

#[test]
fn localised_outlook_headers_are_known() {
    let italian = "Titolo|Nome|Secondo nome|Cognome|Società|Reparto|Posizione|Via (uff.)|Via (uff.) 2|Città (uff.)|\
        Provincia (uff.)|CAP (uff.)|Paese/area geografica (uff.)|Via (ab.)|CAP (ab.)|Altra via|Altro CAP|Fax (uff.)|Ufficio|\
        Ufficio 2|Telefono principale società|Abitazione|Cellulare|Categorie|Cod. Fisc./P. IVA|Compleanno|\
        Indirizzo posta elettronica|Tipo posta elettronica|Indirizzo posta elettronica 2|Nome visualizzato posta elettronica 2|\
        Pagina Web|Notes|Lingua";
    let expected = "civility given_name middle_name family_name legal_name - job_title street@work street2@work city@work \
        region@work postal_code@work country@work street@home postal_code@home street@other postal_code@other fax work_phone \
        work_phone work_phone home_phone mobile tags tax_id - email - email - website note language";
    assert_eq!(mapped(italian), expected);
    let french = "Titre|Prénom|Deuxième prénom|Nom|Suffixe|Société|Service|Titre|Rue (bureau)|Rue (bureau) 2|Ville (bureau)|\
        Dép/Région (bureau)|Code postal (bureau)|Pays/Région (bureau)|Rue (domicile)|Rue (autre)|Télécopie (bureau)|\
        Téléphone (bureau)|Téléphone 2 (bureau)|Téléphone (voiture)|Téléphone société|Téléphone (domicile)|Tél. mobile|\
        Téléphone principal|Adresse de messagerie|Adresse de messagerie 2|Nom complet de l'adresse de messagerie 2|Page Web|\
        Catégories|Code gouvernement|B.P. professionnelle";
    let expected = "civility given_name middle_name family_name name_suffix legal_name - job_title street@work street2@work \
        city@work region@work postal_code@work country@work street@home street@other fax work_phone work_phone - work_phone \
        home_phone mobile phone email email - website tags tax_id po_box@work";
    assert_eq!(mapped(french), expected);
    let spanish = "Nombre|Segundo nombre|Apellidos|Organización|Puesto|Calle del trabajo|Calle del trabajo 2|Ciudad de trabajo|\
        Provincia o estado de trabajo|Código postal del trabajo|País o región del trabajo|País o región del domicilio|Otra calle 2|\
        Otro código postal|Teléfono del trabajo|Particular|Otro teléfono|Número de centralita de la organización|\
        Dirección de correo electrónico 2|Dirección del correo electrónico 3|Tipo de correo electrónico 2|Página web|Categorías";
    let expected = "given_name middle_name family_name legal_name job_title street@work street2@work city@work region@work \
        postal_code@work country@work country@home street2@other postal_code@other work_phone home_phone other_phone work_phone \
        email email - website tags";
    assert_eq!(mapped(spanish), expected);
    assert_eq!(
        mapped(
            "Prenume|Nume|Firmă|Funcție|Stradă (birou)|Cod poștal (domiciliu)|Telefon serviciu|Adresă de e-mail 2"
        ),
        "given_name family_name legal_name job_title street@work postal_code@home work_phone email"
    );
}

#[test]
fn odoo_is_known_in_every_language_and_by_technical_names() {
    let expected = "external_id full_name is_company parent_company street street2 city region postal_code country mobile tags salesperson";
    for headers in [
        "id|name|is_company|parent_id/name|street|street2|city|state_id/name|zip|country_id/name|mobile|category_id|user_id",
        "ID esterno|Nome|È un'azienda|Azienda collegata|Via|Via 2|Città|Stato/Provincia|CAP|Nazione|Cellulare|Etichette|Addetto vendite",
        "ID externo|Nombre|Es una compañía|Compañía relacionada|Calle|Calle 2|Ciudad|Estado|C.P.|País|Móvil|Etiquetas|Comercial",
        "ID externe|Nom|Est une société|Société liée|Rue|Rue 2|Ville|État|Code postal|Pays|Mobile|Étiquettes|Vendeur",
        "ID extern|Nume|Este o companie|Companie asociată|Stradă|Strada 2|Oraș|Județ|Cod poștal|Țară|Mobil|Etichete|Agent de vânzări",
    ] {
        assert_eq!(mapped(headers), expected, "{headers}");
        assert_eq!(
            source(&headers.split('|').map(str::to_owned).collect::<Vec<_>>()),
            Source::Odoo,
            "{headers}"
        );
    }
}

#[test]
fn dolibarr_is_known_in_french_and_by_technical_names() {
    let expected = "full_name external_id street postal_code city country phone website prof_id_1 prof_id_2 vat note payment_terms kind";
    for headers in [
        "s.nom|s.code_client|s.address|s.zip|s.town|c.label|s.phone|s.url|s.siren|s.siret|s.tva_intra|s.note_private|payterm.libelle|t.libelle",
        "Nom du tiers|Code client|Adresse|Code postal|Ville|Pays|Téléphone|Web|Id. prof. 1 (SIREN)|Id. prof. 2 (SIRET)|Numéro de TVA|Note privée|Conditions de règlement|Type du tiers",
        "Name* (s.nom)|Code (s.code_client)|Address (s.address)|Zip (s.zip)|Town (s.town)|X (c.label)|Phone (s.phone)|Url (s.url)|ProfId1 (s.siren)|ProfId2 (s.siret)|VAT (s.tva_intra)|Note (s.note_private)|Terms (payterm.libelle)|Type (t.libelle)",
    ] {
        assert_eq!(mapped(headers), expected, "{headers}");
        assert_eq!(
            source(&headers.split('|').map(str::to_owned).collect::<Vec<_>>()),
            Source::Dolibarr,
            "{headers}"
        );
    }
}

#[test]
fn googles_old_format_is_known() {
    let headers = "Name|Given Name|Additional Name|Family Name|Yomi Name|Name Prefix|Birthday|Notes|Group Membership|E-mail 1 - Type|\
        E-mail 1 - Value|Phone 2 - Type|Phone 2 - Value|Address 1 - Type|Address 1 - Postal Code|Organization 1 - Type|\
        Organization 1 - Name|Organization 1 - Title|Website 1 - Value|Relation 1 - Value";
    let expected = "full_name given_name middle_name family_name - civility - note tags - email phone_label@2 phone@2 \
        address_label@1 postal_code@1 - legal_name job_title website -";
    assert_eq!(mapped(headers), expected);
}

#[test]
fn own_headers_are_known_in_five_languages() {
    let cases = [
        (
            "First name|Last name|E-MAIL|Invoice e-mail|Phone number|Address line 2|Shipping city|Billing ZIP",
            "given_name family_name email email@billing phone street2 city@shipping postal_code@billing",
        ),
        (
            "ragione_sociale|partita_iva|codiceFiscale|PEC|Codice SDI|indirizzo|CAP|Città|Prov.|Referente",
            "legal_name vat codice_fiscale pec sdi_code street postal_code city region contact_name",
        ),
        (
            "Razón social|CIF|Población|Provincia|Dirección de envío|Forma de pago|Móvil",
            "legal_name nif city region street@shipping payment_method mobile",
        ),
        (
            "Raison sociale|N° SIRET|Adresse de livraison|Code postal livraison|Tél. portable|Encours autorisé",
            "legal_name siret street@shipping postal_code@shipping mobile credit_limit",
        ),
        (
            "Denumire|CUI|Localitate|Județ|Adresă de livrare|Persoană de contact|Cont IBAN",
            "full_name cui city region street@shipping contact_name iban",
        ),
        ("Cognome|Nome", "family_name given_name"),
        ("Nume|Prenume|CNP", "family_name given_name cnp"),
        ("ID|Name|Birthday|Shoe size|", "external_id full_name - - -"),
        ("ID|Customer code", "- external_id"),
        (
            "Phone|Phone 2|Email|Email 2|Tel. 3",
            "phone phone email email phone",
        ),
    ];
    for (headers, expected) in cases {
        assert_eq!(mapped(headers), expected, "{headers}");
    }
}

#[test]
fn cells_decide_where_a_header_means_several_things() {
    assert_eq!(
        mapped_with("Nome|Stato", "Anna|Italia"),
        "full_name country"
    );
    assert_eq!(mapped_with("Nome|Stato", "Anna|attivo"), "full_name status");
    assert_eq!(mapped_with("Nome|Stato", "Anna|Lazio"), "full_name region");
    assert_eq!(
        mapped_with("Nom|Titre", "Anne|Gérante"),
        "full_name job_title"
    );
    assert_eq!(mapped_with("Nom|Titre", "Anne|Mme"), "full_name civility");
    assert_eq!(
        mapped_with("Customer|Whom to write", "Anna|anna@example.com"),
        "full_name email"
    );
    assert_eq!(mapped_with("Company|Customer", "Anna|1"), "legal_name -");
}

#[test]
fn a_third_party_is_a_company_by_default() {
    assert_eq!(Source::Dolibarr.usual_kind(), Kind::Company);
    assert_eq!(Source::Unknown.usual_kind(), Kind::Person);
}
