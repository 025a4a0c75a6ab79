//! The headers by which columns are recognised: of Odoo, Dolibarr, Google Contacts and Outlook, and the words
//! people write themselves, in English, Italian, Spanish, French and Romanian.

use super::fields::Field::{self, *};

/// Per field its headers, separated by `|`. Accents, case, punctuation, articles and `de`, `di`, `of` do not
/// count, and `E-mail` is `Email`; technical names are split into words (`s.code_client`, `BusinessStreet`).
pub(super) const VOCABULARY: &[(Field, &str)] = &[
    (
        Kind,
        "Kind|Person or company|Persona o azienda|Persona o empresa|Particulier ou entreprise|Persoană sau firmă|Type|Customer type|Company Type|Contact type|Partner type|Third-party type|ThirdPartyType|Type of third party|t.libelle|s.fk_typent|Tipo|Tipo cliente|Tipo di cliente|Tipo azienda|Tipo di azienda|Tipologia|Tipologia cliente|Tipo soggetto|Tipo soggetto terzo|Persona/azienda|Tipo de cliente|Tipo de empresa|Tipo de compañía|Tipo de tercero|Type de client|Type de société|Type d'entreprise|Type du tiers|Type de tiers|Tip|Tip client|Tip companie|Tip societate|Tip terț",
    ),
    (
        IsCompany,
        "Is a Company|Is company|È un'azienda|È una società|È azienda|Es una compañía|Es una empresa|Es empresa|Est une société|Est une entreprise|Este o companie|Este companie|Este firmă",
    ),
    (
        Civility,
        "Civility|Salutation|Title|Name Prefix|Honorific|Prefix|Courtesy title|Civility code|c.civility|Titolo|Appellativo|Titolo di cortesia|Civilité|Code civilité|Titre|Titre de civilité|Tratamiento|Título|Saludo|Titlu|Formulă de adresare|Apelativ",
    ),
    (
        GivenName,
        "First name|Given name|Forename|Firstname|c.firstname|Nome di battesimo|Nombre de pila|Nombre propio|Prénom|Prenume|Prenumele",
    ),
    (
        MiddleName,
        "Middle name|Additional name|Second name|Secondo nome|Segundo nombre|Deuxième prénom|Second prénom|Al doilea prenume|Al doilea nume",
    ),
    (
        FamilyName,
        "Last name|Family name|Surname|Lastname|c.lastname|Cognome|Apellido|Apellidos|Primer apellido|Nom de famille|Nume de familie|Numele de familie",
    ),
    (
        NameSuffix,
        "Suffix|Name suffix|Suffixe|Sufijo|Sufix|Suffisso|Titolo straniero",
    ),
    (
        FullName,
        "Full name|Fullname|Display name|Customer|Customer name|Client name|Client|Contact full name|Complete name|Account name|Third party|Third-party name|Third party name|Thirdparty name|s.nom|Nom du tiers|Nom tiers|Tiers|Nome terzo|Nome soggetto terzo|Nombre del tercero|Nume terț|Denominazione|Denominación|Dénomination|Nominativo|Nome e cognome|Nome completo|Nome visualizzato|Cliente|Nome cliente|Nombre completo|Nombre y apellidos|Nombre del cliente|Nom complet|Prénom nom|Prénom et nom|Nom du client|Nom client|Nume complet|Prenume și nume|Nume client|Numele clientului|Denumire|Denumire client",
    ),
    (
        FamilyFirst,
        "Last name and first name|Last name first name|Surname and name|Surname name|Surname first name|Cognome e nome|Cognome nome|Cognome/Nome|Apellidos y nombre|Apellidos nombre|Apellido y nombre|Apellido nombre|Nom et prénom|Nom prénom|Nom et prénoms|Nume și prenume|Nume prenume|Numele și prenumele",
    ),
    (
        LegalName,
        "Company|Company name|Organization|Organisation|Organization name|Organisation name|Organization 1 - Name|Business name|Legal name|Firm|Employer|Azienda|Nome azienda|Ragione sociale|Rag. soc.|Denominazione sociale|Denominazione o ragione sociale|Denominazione/Ragione sociale|Ragione sociale/Denominazione|Ragione sociale o denominazione|Società|Impresa|Ditta|Organizzazione|Empresa|Nombre de la empresa|Razón social|Denominación social|Compañía|Nombre de la compañía|Organización|Sociedad|Entreprise|Nom de l'entreprise|Société|Nom de la société|Raison sociale|Dénomination sociale|Organisme|Firma|Firmă|Nume firmă|Companie|Nume companie|Numele companiei|Societate|Denumire societate|Denumire firmă|Denumire socială|Organizație",
    ),
    (
        TradeName,
        "Trade name|Trading name|Brand|Alias|Alias name|AliasNameShort|Alias names|s.name_alias|Commercial name|Nome commerciale|Insegna|Alias nome|Nombre comercial|Nom commercial|Enseigne|Nom alias|Nom d'alias|Denumire comercială|Nume comercial|Nume alias",
    ),
    (
        LegalForm,
        "Legal form|Business entity type|Juridical status|cfj.libelle|s.fk_forme_juridique|Company form|Forma giuridica|Natura giuridica|Forma jurídica|Forme juridique|Type d'entité légale|Formă juridică|Forma juridică|Formă de organizare",
    ),
    (
        ContactName,
        "Contact|Contact name|Contact person|Primary contact|Main contact|Attention|Contatto|Nome contatto|Referente|Persona di contatto|Persona di riferimento|Contacto|Nombre de contacto|Persona de contacto|Interlocuteur|Nom du contact|Personne à contacter|Persoană de contact|Persoana de contact",
    ),
    (
        JobTitle,
        "Job title|Job position|Job|Position|Role|Function|Organization title|Organization 1 - Title|Post/Function|PostOrFunction|c.poste|Ruolo|Posizione|Posizione lavorativa|Qualifica|Mansione|Incarico|Puesto|Puesto de trabajo|Cargo|Fonction|Poste|Poste/Fonction|Poste occupé|Intitulé du poste|Funcție|Funcția|Post|Poziție",
    ),
    (
        ParentCompany,
        "Parent company|Related company|Parent|Parent id|Parent_id/name|Parent account|ps.nom|s.parent|Azienda collegata|Azienda correlata|Azienda madre|Società madre|Casa madre|Società collegata|Compañía relacionada|Empresa relacionada|Empresa matriz|Sede principal|Empresa madre|Maison mère|Société mère|Société liée|Société apparentée|Entreprise liée|Companie asociată|Companie mamă|Companie părinte|Societate mamă",
    ),
    (
        Number,
        "Our number|Our customer number|Nostro numero|Il nostro numero|Nuestro número|Notre numéro|Numărul nostru",
    ),
    (
        ExternalId,
        "External ID|External identifier|Customer code|Customer number|Customer no|Customer id|Client code|Client number|Client id|Account id|Account code|Code|Key|Ref ext|s.code_client|ID esterno|Identificativo esterno|Codice|Codice cliente|Cod. cliente|Numero cliente|ID cliente|ID externo|Identificador externo|Identificación externa|Código|Código de cliente|Código cliente|Cód. cliente|Nº cliente|Número de cliente|ID externe|Identifiant externe|Code client|Numéro client|N° client|Num client|Identifiant client|ID extern|Identificator extern|Cod|Cod client|Număr client|Nr. client",
    ),
    (
        Reference,
        "Reference|Ref|Barcode|Bar code|Card number|Loyalty card|s.barcode|Gencod|Riferimento|Codice a barre|Tessera|Numero tessera|Carta fedeltà|Referencia|Código de barras|Tarjeta|Tarjeta de fidelidad|Référence|Code-barres|Code barre|Carte de fidélité|Numéro de carte|Referință|Cod de bare|Card de fidelitate|Număr card",
    ),
    (
        AccountNumber,
        "Account number|Accounting code|Accountancy code|Customer accountancy code|Customer accounting code|Ledger account|s.code_compta|Account receivable|property_account_receivable_id|Conto contabile|Codice contabile|Sottoconto|Mastro|Cuenta contable|Código contable|Compte comptable|Code compta|Code comptable|Code comptable client|Compte client|Compte auxiliaire|Cont contabil|Cod contabil",
    ),
    (
        TaxId,
        "Tax ID|Tax number|Tax identification number|TIN|Tax code|Government ID Number|Fiscal number|Fiscal id|Cod. Fisc./P. IVA|Codice fiscale/P. IVA|P. IVA/Cod. Fisc.|P.IVA/CF|Partita IVA/Codice fiscale|Numero di identificazione fiscale|Número de identificación fiscal|Identificación fiscal|ID fiscal|Numéro d'identification fiscale|Identifiant fiscal|Code gouvernement|Cod de identificare fiscală|Identificator fiscal",
    ),
    (
        Vat,
        "VAT|VAT number|VAT ID|VAT no|VAT code|VAT registration number|VATIntra|VATIntraShort|s.tva_intra|EU VAT|Partita IVA|P. IVA|PIVA|Part. IVA|Numero IVA|Numero partita IVA|NIF-IVA|NIF/IVA|NIF IVA|Número de IVA|IVA intracomunitario|NIF intracomunitario|CIF intracomunitario|TVA|N° TVA|Num TVA|No TVA|Numéro TVA|Numéro de TVA|TVA intracommunautaire|N° TVA intracommunautaire|Numéro de TVA intracommunautaire|TVA intracom|Cod TVA|Cod de TVA|Număr TVA",
    ),
    (Siren, "SIREN|Numéro SIREN|N° SIREN|Num SIREN"),
    (Siret, "SIRET|Numéro SIRET|N° SIRET|Num SIRET"),
    (
        CodiceFiscale,
        "Codice fiscale|Cod. fiscale|Cod. fisc.|C.F.|CF|Fiscal code|l10n_it_codice_fiscale",
    ),
    (
        Nif,
        "NIF|CIF|NIF/CIF|CIF/NIF|NIF/CIF/NIE|DNI|DNI/NIF|NIE|DNI/NIE",
    ),
    (
        Cui,
        "CUI|CUI/CIF|CIF/CUI|Cod fiscal|Cod unic de înregistrare|Cod unic",
    ),
    (Cnp, "CNP|Cod numeric personal"),
    (
        ProfId1,
        "s.siren|ProfId1|Professional ID 1|ID prof 1|ID prof. 1|ID professionnel 1|Id. prof. 1 (SIREN)|Prof Id 1 (SIREN)|Prof id 1 CIF/NIF|ID profesional 1|ID professionale 1|Identificativo professionale 1|ID prof 1 SIREN",
    ),
    (
        ProfId2,
        "s.siret|ProfId2|Professional ID 2|ID prof 2|ID prof. 2|ID professionnel 2|Id. prof. 2 (SIRET)|Prof Id 2 (SIRET)|ID profesional 2|ID professionale 2|Identificativo professionale 2|ID prof 2 SIRET",
    ),
    (
        SdiCode,
        "Codice destinatario|Codice SDI|SDI|Cod. destinatario|Codice univoco|Codice univoco ufficio|l10n_it_pa_index|Destination code",
    ),
    (
        Pec,
        "PEC|Email PEC|E-mail PEC|PEC e-mail|Indirizzo PEC|Posta certificata|l10n_it_pec_email",
    ),
    (
        Email,
        "Email|E-mails|Mail|Email address|Primary email|Email primaria|s.email|c.email|Posta elettronica|Indirizzo email|Indirizzo di posta elettronica|Indirizzo posta elettronica|Indirizzi email|Correo|Correo electrónico|Dirección de correo|Dirección de correo electrónico|Dirección de email|Courriel|Adresse email|Adresse mail|Adresse de messagerie|Adresse électronique|Adresă de email|Adresa de email|Adresa email|Poștă electronică|Alternate email|Secondary email|Email secondaria",
    ),
    (
        Phone,
        "Phone|Telephone|Tel|Phone number|Telephone number|Telephone no|Landline|Main phone|Primary phone|s.phone|c.phone|Telefono|Telefono fisso|Fisso|Numero di telefono|Numero telefono|Telefono principale|Recapito telefonico|Teléfono|Teléfono fijo|Fijo|Número de teléfono|Teléfono principal|Téléphone|Tél|Téléphone fixe|Fixe|Numéro de téléphone|N° téléphone|Téléphone principal|Telefon|Telefon fix|Număr de telefon|Nr. telefon|Telefon principal",
    ),
    (
        Mobile,
        "Mobile|Mobile phone|Mobile number|Cell|Cell phone|Cellphone|Cellular|Phone mobile|c.phone_mobile|GSM|Cellulare|Telefono cellulare|Telefono mobile|Numero cellulare|Cell.|Móvil|Teléfono móvil|Número de móvil|Celular|Teléfono celular|Portable|Téléphone portable|Tél. portable|Téléphone mobile|Tél. mobile|Numéro de portable|Mobil|Telefon mobil|Număr mobil",
    ),
    (
        WorkPhone,
        "Ufficio|Ufficio 2|Company main phone|Número de centralita|Número de centralita de la organización|Tél pro.",
    ),
    (HomePhone, "Abitazione|Abitazione 2|Particular|Tél perso."),
    (
        Fax,
        "Fax|Fax number|Telefax|s.fax|c.fax|Numero fax|Número de fax|Télécopie|Télécopieur|Numéro de fax",
    ),
    (
        Website,
        "Website|Web site|Web|URL|Web page|Homepage|Home page|Website link|Website URL|s.url|Sito|Sito web|Sito internet|Pagina web|Sitio web|Página web|Web de la empresa|Site|Site web|Site internet|Page web|Lien du site web|Pagină web|Pagina de web|Site-ul web",
    ),
    (
        AddressUse,
        "Address type|Type of address|Tipo indirizzo|Tipo di indirizzo|Tipo de dirección|Type d'adresse|Tip adresă|Tipul adresei",
    ),
    (
        Street,
        "Street|Address|Street address|Address line 1|Address line|Street 1|Street and number|s.address|c.address|Address 1|Via|Indirizzo|Indirizzo 1|Via e numero|Strada e numero|Calle|Dirección|Dirección 1|Domicilio|Calle y número|Rue|Adresse|Adresse 1|Adresse postale|Rue et numéro|Adresse ligne 1|Voie|Stradă|Strada|Adresă|Adresa|Adresa 1|Stradă și număr",
    ),
    (
        Street2,
        "Street 2|Street 3|Address line 2|Address line 3|Address 2|Extended address|Complement|Via 2|Via 3|Indirizzo 2|Calle 2|Calle 3|Dirección 2|Complemento de dirección|Rue 2|Rue 3|Adresse 2|Complément d'adresse|Complément adresse|Adresse ligne 2|Stradă 2|Strada 2|Stradă 3|Adresa 2|Adresă 2",
    ),
    (
        PoBox,
        "PO Box|Address PO Box|Post office box|Casella postale|Indirizzo casella postale|Apartado|Apartado postal|Apartado de correos|Apartado postal de la dirección|Boîte postale|B.P.|Boîte postale adresse|Căsuță poștală|Căsuța poștală|Cutie poștală",
    ),
    (
        PostalCode,
        "Postal code|Postcode|Zip|Zip code|ZIP/Postal code|Postal|s.zip|c.zip|CAP|C.A.P.|Codice postale|Código postal|C.P.|CP|Cód. postal|Code postal|Cod poștal|Cod postal",
    ),
    (
        City,
        "City|Town|Locality|Place|City/Town|Town/City|s.town|c.town|Città|Comune|Località|Ciudad|Población|Localidad|Municipio|Ville|Commune|Localité|Oraș|Localitate|Localitatea|Orașul",
    ),
    (
        Region,
        "Region|State/Province|Province|County|State id|State_id/name|State or region|d.nom|s.fk_departement|Provincia|Prov.|Regione|Stato/Provincia|Provincia o estado|Estado/Provincia|Provincia/Estado|Comunidad autónoma|Département|Dép/Région|Département/Canton|Région|État/Province|Province/État|Județ|Județul|Județ/Sector",
    ),
    (
        Country,
        "Country|Country/Region|Country code|Nation|Country id|Country_id/name|Country_id/code|c.label|c.code|co.label|co.code|Paese|Paese/area geografica|Nazione|Codice paese|Codice nazione|Stato estero|País|País o región|País/región|Código de país|Código del país|Pays|Pays/Région|Pays ou région|Code pays|Țară|Țara|Țară/Regiune|Cod țară|Codul țării",
    ),
    (
        Language,
        "Language|Lang|Locale|Default language|DefaultLang|Preferred language|s.default_lang|Lingua|Lingua predefinita|Idioma|Idioma predeterminado|Langue|Langue par défaut|Limbă|Limba|Limba implicită",
    ),
    (
        Currency,
        "Currency|Currency code|Multicurrency currency|s.multicurrency_code|Valuta|Divisa|Moneda|Divisa/Moneda|Devise|Monnaie|Monedă",
    ),
    (
        Iban,
        "IBAN|IBAN code|Bank account|Bank account number|Bank accounts|Bank_ids/acc_number|Bank account/Account number|Banks/Account number|Codice IBAN|Conto bancario|Coordinate bancarie|Conti bancari|Cuenta bancaria|Cuentas bancarias|Número de cuenta bancaria|Compte bancaire|Comptes bancaires|RIB/IBAN|Cont bancar|Cont IBAN|Conturi bancare",
    ),
    (
        PaymentTerms,
        "Payment terms|Payment term|Customer payment terms|Payment conditions|Terms of payment|Terms|payterm.libelle|s.cond_reglement|property_payment_term_id|Termini di pagamento|Condizioni di pagamento|Termini di pagamento cliente|Plazo de pago|Plazos de pago|Términos de pago|Plazos de pago de cliente|Condiciones de pago|Conditions de paiement|Conditions de règlement|Conditions de paiement client|Délai de paiement|Termen de plată|Termeni de plată|Condiții de plată",
    ),
    (
        PaymentMethod,
        "Payment method|Payment mode|Payment type|Customer payment method|paymode.libelle|s.mode_reglement|Metodo di pagamento|Modalità di pagamento|Tipo pagamento|Método de pago|Forma de pago|Modo de pago|Mode de paiement|Mode de règlement|Moyen de paiement|Metodă de plată|Metoda de plată|Modalitate de plată",
    ),
    (
        CreditLimit,
        "Credit limit|Credit|Maximum outstanding|Outstanding limit|Outstanding bill|Maximum outstanding bill|Max. for outstanding bill|s.outstanding_limit|Fido|Limite di credito|Affidamento|Límite de crédito|Crédito|Riesgo máximo|Plafond|Limite de crédit|Plafond de crédit|Encours|Encours autorisé|Max. encours autorisé|Limită de credit|Limita de credit|Plafon",
    ),
    (
        PriceList,
        "Price list|Pricelist|Price level|s.price_level|property_product_pricelist|Listino|Listino prezzi|Tarifa|Lista de precios|Liste de prix|Tarif|Niveau de prix|Listă de prețuri|Lista de prețuri",
    ),
    (
        Salesperson,
        "Salesperson|Sales representative|Sales rep|Account manager|Owner|user_id|user_id/name|Addetto vendite|Agente|Venditore|Commerciale|Comercial|Vendedor|Agente comercial|Vendeur|Commercial|Représentant|Agent de vânzări|Agent|Vânzător|Responsabil vânzări",
    ),
    (
        Tags,
        "Tags|Tag|Labels|Label|Groups|Group|Group membership|Categories|Category|Category id|Category_id/name|Segment|Etichette|Etichetta|Gruppo|Gruppi|Categoria|Categorie|Etiquetas|Etiqueta|Grupo|Grupos|Categoría|Categorías|Étiquettes|Étiquette|Groupe|Groupes|Catégorie|Catégories|Libellés|Etichete|Etichetă|Grup|Grupuri|Grupă|Categorii",
    ),
    (
        Note,
        "Note|Notes|Internal notes|Internal note|Comment|Comments|Remarks|Memo|Private note|Public note|Note (private)|Note (public)|NotePrivate|NotePublic|s.note_private|s.note_public|Annotazioni|Note interne|Commento|Nota privata|Nota pubblica|Osservazioni|Nota|Notas|Notas internas|Comentario|Comentarios|Observaciones|Nota privada|Nota pública|Remarque|Remarques|Commentaire|Commentaires|Note privée|Note publique|Observations|Observații|Notițe|Notițe interne|Comentarii|Notă privată|Notă publică",
    ),
    (
        Status,
        "Status|Active or not|Attivo o no|Activo o no|Actif ou non|Activ sau nu|Active|Enabled|s.status|Attivo|Activo|Actif|Activ|Situazione|Situación|Statut|Stare|Situație",
    ),
];

/// Headers that mean one thing in one file and another in the next; the cells under them decide.
/// State, region, country and status share words: `Stato` is a province in Odoo and a country elsewhere.
pub(super) const STATE_OR_COUNTRY: &str = "State|Stato|Estado|État|Stat";

/// A name, of which the other columns tell whether it is the given one, the family's or the whole.
pub(super) const PLAIN_NAME: &str = "Name|Nome|Nombre|Nom|Nume";

/// Headers of whole names under which there are companies, unless a row tells otherwise.
pub(super) const COMPANY_NAME: &str =
    "Denominazione|Denominación|Dénomination|Denumire|Denumire client";

/// Keys that are taken only where the file has no better one.
pub(super) const WEAK_KEYS: &str =
    "ID|Rowid|s.rowid|Database id|N°|Nr|Num|No|Number|Numero|Número|Numéro|Număr";

/// Words for work, home and other, billing and shipping, around the name of a column.
pub(super) const PLACE_WORDS: &[(super::fields::Place, &str)] = {
    use super::fields::Place::*;
    &[
        (
            Work,
            "business|work|office|company|uff|ufficio|lavoro|azienda|aziendale|societa|bureau|professionnel|professionnelle|pro|societe|entreprise|trabajo|oficina|empresa|profesional|birou|serviciu|companie|firma|organizacion",
        ),
        (
            Home,
            "home|personal|private|ab|abitazione|casa|privato|domicile|personnel|personnelle|perso|prive|domicilio|particular|acasa|domiciliu",
        ),
        (Other, "other|altro|altra|autre|otro|otra|alt|alta"),
        (
            Billing,
            "billing|invoice|invoicing|bill|fatturazione|fattura|facturation|facturacion|factura|facturare",
        ),
        (
            Shipping,
            "shipping|delivery|ship|deliver|spedizione|consegna|livraison|expedition|envio|entrega|livrare",
        ),
    ]
};

/// Headers by which a program's export is known, and how many of them it takes.
pub(super) const SIGNATURES: &[(super::columns::Source, usize, &str)] = {
    use super::columns::Source::*;
    &[
        (
            Google,
            2,
            "Email 1 - Value|Phone 1 - Value|Labels|Group Membership|Organization Name|Organization 1 - Name|Phonetic First Name|File As|Given Name Yomi",
        ),
        (
            Outlook,
            2,
            "Business Street|Home Street|Business Country/Region|E-mail Display Name|Company Main Phone|Via (uff.)|CAP (uff.)|Via (ab.)|Calle del trabajo|Código postal del trabajo|Calle particular|Rue (bureau)|Code postal (bureau)|Rue (domicile)|Stradă (birou)|Strada (serviciu)|Stradă (domiciliu)",
        ),
        (
            Dolibarr,
            2,
            "s.nom|s.code_client|s.siren|s.siret|Third-party name|Third-party type|Prof Id 1 (SIREN)|Prof Id 2 (SIRET)|Professional ID 1|Id. prof. 1 (SIREN)|Id. prof. 2 (SIRET)|Nom du tiers|Type du tiers|Type de tiers|Nom alias|Code client|Customer code|Vendor|Vendor Code|Alias name",
        ),
        (
            Odoo,
            2,
            "Is a Company|is_company|Company Type|Related Company|parent_id|category_id|state_id|country_id|External ID|Tax ID|Salesperson|Internal Notes|È un'azienda|Azienda collegata|Es una compañía|Es una empresa|Compañía relacionada|Est une société|Société liée|Este o companie|Companie asociată|ID esterno|ID externe|ID extern|ID externo",
        ),
    ]
};
