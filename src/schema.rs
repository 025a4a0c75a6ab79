//! The tables as Diesel sees them. A test holds this file to the migrated database.

diesel::table! {
    addresses (id) {
        id -> Int8,
        customer_id -> Int8,
        label -> Text,
        recipient -> Text,
        street -> Text,
        street2 -> Text,
        postal_code -> Text,
        city -> Text,
        region -> Text,
        country -> Text,
        billing -> Bool,
        shipping -> Bool,
        default_billing -> Bool,
        default_shipping -> Bool,
        version -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    audit_events (id) {
        id -> Int8,
        at -> Timestamptz,
        user_id -> Nullable<Int8>,
        address -> Nullable<Inet>,
        request_id -> Nullable<Text>,
        customer_id -> Nullable<Int8>,
        table_name -> Text,
        row_id -> Int8,
        action -> Text,
        changes -> Jsonb,
    }
}

diesel::table! {
    bank_accounts (id) {
        id -> Int8,
        label -> Text,
        iban -> Text,
        bic -> Text,
        bank -> Text,
        holder -> Text,
        currency -> Text,
        main -> Bool,
        position -> Int4,
        version -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    bulk_changes (id) {
        id -> Int8,
        user_id -> Int8,
        customers -> Array<Int8>,
        change -> Jsonb,
        state -> Text,
        changed -> Int4,
        query -> Text,
        job_id -> Nullable<Int8>,
        undone -> Nullable<Int4>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    carriers (id) {
        id -> Int8,
        name -> Text,
        position -> Int4,
        active -> Bool,
        version -> Int4,
    }
}

diesel::table! {
    civilities (id) {
        id -> Int8,
        name -> Text,
        position -> Int4,
        active -> Bool,
        version -> Int4,
    }
}

diesel::table! {
    company (id) {
        id -> Int8,
        name -> Text,
        country -> Text,
        time_zone -> Text,
        currency -> Text,
        language -> Text,
        map_provider -> Text,
        demo -> Bool,
        secret_fingerprint -> Nullable<Text>,
        version -> Int4,
        created_at -> Timestamptz,
        legal_name -> Text,
        legal_form -> Text,
        vat_number -> Text,
        siren -> Text,
        siret -> Text,
        codice_fiscale -> Text,
        nif -> Text,
        cui -> Text,
        registration -> Text,
        share_capital -> Text,
        street -> Text,
        street2 -> Text,
        postal_code -> Text,
        city -> Text,
        region -> Text,
        email -> Text,
        pec -> Text,
        einvoice_address -> Text,
        phone -> Text,
        website -> Text,
        document_note -> Text,
        customer_languages -> Array<Text>,
        logo -> Nullable<Text>,
    }
}

diesel::table! {
    company_logos (id) {
        id -> Int8,
        content -> Bytea,
        media_type -> Text,
        width -> Int4,
        height -> Int4,
        hash -> Text,
    }
}

diesel::table! {
    contact_points (id) {
        id -> Int8,
        customer_id -> Int8,
        contact_id -> Nullable<Int8>,
        kind -> Text,
        value -> Text,
        typed -> Text,
        purpose -> Text,
        position -> Int4,
    }
}

diesel::table! {
    contacts (id) {
        id -> Int8,
        customer_id -> Int8,
        given_name -> Text,
        family_name -> Text,
        role -> Text,
        language -> Nullable<Text>,
        tags -> Array<Text>,
        main -> Bool,
        gets_invoices -> Bool,
        gets_reminders -> Bool,
        note -> Text,
        version -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    customer_groups (id) {
        id -> Int8,
        name -> Text,
        deleted_at -> Nullable<Timestamptz>,
        version -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    customer_tallies (id) {
        id -> Int8,
        kind -> Text,
        delta -> Int8,
    }
}

diesel::table! {
    customer_use_sums (customer_id) {
        customer_id -> Int8,
        times -> Int8,
    }
}

diesel::table! {
    customer_uses (customer_id, day) {
        customer_id -> Int8,
        day -> Date,
        times -> Int4,
    }
}

diesel::table! {
    customers (id) {
        id -> Int8,
        number -> Text,
        kind -> Text,
        country -> Text,
        civility_id -> Nullable<Int8>,
        given_name -> Text,
        family_name -> Text,
        legal_form_id -> Nullable<Int8>,
        legal_name -> Text,
        trade_name -> Text,
        name -> Text,
        name_key -> Text,
        status -> Text,
        external_id -> Nullable<Text>,
        reference -> Nullable<Text>,
        language -> Nullable<Text>,
        currency -> Text,
        iban -> Nullable<Text>,
        bic -> Nullable<Text>,
        einvoice_address -> Text,
        pec -> Text,
        tax_treatment -> Text,
        account_number -> Text,
        payment_method_id -> Nullable<Int8>,
        payment_terms_id -> Nullable<Int8>,
        credit_limit -> Nullable<Numeric>,
        salesperson_id -> Nullable<Int8>,
        tags -> Array<Text>,
        note -> Text,
        carrier_id -> Nullable<Int8>,
        delivery_instructions -> Text,
        delivery_days -> Array<Int2>,
        delivery_from -> Nullable<Time>,
        delivery_until -> Nullable<Time>,
        minimum_order -> Nullable<Numeric>,
        search_text -> Text,
        erased_at -> Nullable<Timestamptz>,
        version -> Int4,
        created_at -> Timestamptz,
        updated_at -> Timestamptz,
        city -> Nullable<Text>,
        phone -> Nullable<Text>,
        phone_typed -> Nullable<Text>,
        email -> Nullable<Text>,
        group_id -> Nullable<Int8>,
        parent_id -> Nullable<Int8>,
        stop_level -> Nullable<Text>,
        stop_note -> Text,
        facets -> Array<Text>,
        merged_into -> Nullable<Int8>,
    }
}

diesel::table! {
    export_files (export_id) {
        export_id -> Int8,
        customers -> Array<Int8>,
        content -> Nullable<Bytea>,
    }
}

diesel::table! {
    exports (id) {
        id -> Int8,
        user_id -> Int8,
        format -> Text,
        query -> Text,
        everything -> Bool,
        language -> Text,
        rows -> Int4,
        job_id -> Nullable<Int8>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    group_discounts (id) {
        id -> Int8,
        group_id -> Int8,
        percent -> Numeric,
        valid_from -> Date,
        reason -> Text,
        user_id -> Nullable<Int8>,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    group_tallies (id) {
        id -> Int8,
        group_id -> Int8,
        delta -> Int8,
    }
}

diesel::table! {
    help_votes (user_id, page, language) {
        user_id -> Int8,
        page -> Text,
        language -> Text,
        useful -> Bool,
        missing -> Text,
        voted_at -> Timestamptz,
    }
}

diesel::table! {
    idempotency_keys (user_id, key) {
        user_id -> Int8,
        key -> Text,
        body_hash -> Bytea,
        location -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    identifiers (id) {
        id -> Int8,
        customer_id -> Int8,
        kind -> Text,
        country -> Text,
        value -> Text,
        vat_payer -> Nullable<Bool>,
        shared -> Bool,
    }
}

diesel::table! {
    import_customers (import_id, customer_id) {
        import_id -> Int8,
        customer_id -> Int8,
        created -> Bool,
    }
}

diesel::table! {
    import_files (import_id) {
        import_id -> Int8,
        content -> Bytea,
        report -> Nullable<Bytea>,
        likely -> Nullable<Bytea>,
    }
}

diesel::table! {
    imports (id) {
        id -> Int8,
        user_id -> Int8,
        file_name -> Text,
        encoding -> Text,
        separator -> Text,
        columns_hash -> Bytea,
        matching -> Jsonb,
        country -> Text,
        language -> Nullable<Text>,
        people_as -> Text,
        state -> Text,
        rows -> Int4,
        new_rows -> Int4,
        known_rows -> Int4,
        faulty_rows -> Int4,
        errors -> Jsonb,
        job_id -> Nullable<Int8>,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
        sheet -> Nullable<Text>,
        mode -> Text,
        match_by -> Text,
        changed_rows -> Int4,
        same_rows -> Int4,
        undo_until -> Nullable<Timestamptz>,
        undone_at -> Nullable<Timestamptz>,
        kept_customers -> Int4,
        likely_rows -> Int4,
        likely -> Jsonb,
        likely_lines -> Array<Int4>,
        without_likely -> Bool,
        left_out_rows -> Int4,
        unsaid_as -> Text,
    }
}

diesel::table! {
    jobs (id) {
        id -> Int8,
        kind -> Text,
        subject_id -> Int8,
        user_id -> Int8,
        state -> Text,
        done -> Int4,
        total -> Int4,
        failure -> Nullable<Text>,
        attempts -> Int4,
        created_at -> Timestamptz,
        started_at -> Nullable<Timestamptz>,
        heartbeat_at -> Nullable<Timestamptz>,
        finished_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    legal_forms (id) {
        id -> Int8,
        country -> Text,
        name -> Text,
        position -> Int4,
        active -> Bool,
        version -> Int4,
    }
}

diesel::table! {
    members (id) {
        id -> Int8,
        company_id -> Int8,
        person_id -> Int8,
        role -> Text,
        from_date -> Nullable<Date>,
        until_date -> Nullable<Date>,
        version -> Int4,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    merges (id) {
        id -> Int8,
        loser_id -> Int8,
        survivor_id -> Int8,
        user_id -> Nullable<Int8>,
        request_id -> Nullable<Text>,
        at -> Timestamptz,
        fields -> Jsonb,
        kept -> Jsonb,
        moved -> Jsonb,
        changed -> Jsonb,
        dropped -> Jsonb,
        last_event -> Int8,
        undone_at -> Nullable<Timestamptz>,
        undone_by -> Nullable<Int8>,
        undo_request_id -> Nullable<Text>,
    }
}

diesel::table! {
    mixture_tallies (id) {
        id -> Int8,
        kind -> Text,
        facets -> Array<Text>,
        delta -> Int8,
    }
}

diesel::table! {
    number_series (id) {
        id -> Int8,
        name -> Text,
        starts_at -> Int8,
    }
}

diesel::table! {
    one_time_links (id) {
        id -> Int8,
        token_hash -> Bytea,
        purpose -> Text,
        user_id -> Nullable<Int8>,
        created_at -> Timestamptz,
        expires_at -> Timestamptz,
        used_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    payment_methods (id) {
        id -> Int8,
        name -> Text,
        position -> Int4,
        active -> Bool,
        version -> Int4,
    }
}

diesel::table! {
    payment_terms (id) {
        id -> Int8,
        name -> Text,
        months -> Int4,
        days -> Int4,
        end_of_month -> Text,
        position -> Int4,
        active -> Bool,
        version -> Int4,
    }
}

diesel::table! {
    recent_customers (user_id, customer_id) {
        user_id -> Int8,
        customer_id -> Int8,
        opened_at -> Timestamptz,
    }
}

diesel::table! {
    saved_views (id) {
        id -> Int8,
        user_id -> Int8,
        name -> Text,
        query -> Text,
        searched -> Text,
        audience -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    sessions (id) {
        id -> Int8,
        token_hash -> Bytea,
        user_id -> Int8,
        remember -> Bool,
        created_at -> Timestamptz,
        last_seen_at -> Timestamptz,
        authenticated_at -> Timestamptz,
        address -> Nullable<Inet>,
        user_agent -> Nullable<Text>,
    }
}

diesel::table! {
    sign_in_attempts (id) {
        id -> Int8,
        account -> Text,
        address -> Inet,
        succeeded -> Bool,
        at -> Timestamptz,
    }
}

diesel::table! {
    tag_changes (id) {
        id -> Int8,
        user_id -> Int8,
        tag_id -> Int8,
        old_name -> Text,
        new_name -> Nullable<Text>,
        state -> Text,
        created_at -> Timestamptz,
        finished_at -> Nullable<Timestamptz>,
        into_id -> Nullable<Int8>,
    }
}

diesel::table! {
    tags (id) {
        id -> Int8,
        name -> Text,
    }
}

diesel::table! {
    users (id) {
        id -> Int8,
        name -> Text,
        email -> Text,
        role -> Text,
        language -> Nullable<Text>,
        password_hash -> Nullable<Text>,
        password_changed_at -> Nullable<Timestamptz>,
        disabled_at -> Nullable<Timestamptz>,
        demo -> Bool,
        version -> Int4,
        created_at -> Timestamptz,
        shortcuts -> Bool,
    }
}

diesel::joinable!(addresses -> customers (customer_id));
diesel::joinable!(bulk_changes -> jobs (job_id));
diesel::joinable!(bulk_changes -> users (user_id));
diesel::joinable!(contact_points -> contacts (contact_id));
diesel::joinable!(contact_points -> customers (customer_id));
diesel::joinable!(contacts -> customers (customer_id));
diesel::joinable!(customer_use_sums -> customers (customer_id));
diesel::joinable!(customer_uses -> customers (customer_id));
diesel::joinable!(customers -> carriers (carrier_id));
diesel::joinable!(customers -> civilities (civility_id));
diesel::joinable!(customers -> customer_groups (group_id));
diesel::joinable!(customers -> legal_forms (legal_form_id));
diesel::joinable!(customers -> payment_methods (payment_method_id));
diesel::joinable!(customers -> payment_terms (payment_terms_id));
diesel::joinable!(customers -> users (salesperson_id));
diesel::joinable!(export_files -> exports (export_id));
diesel::joinable!(exports -> jobs (job_id));
diesel::joinable!(exports -> users (user_id));
diesel::joinable!(group_discounts -> customer_groups (group_id));
diesel::joinable!(group_discounts -> users (user_id));
diesel::joinable!(help_votes -> users (user_id));
diesel::joinable!(idempotency_keys -> users (user_id));
diesel::joinable!(identifiers -> customers (customer_id));
diesel::joinable!(import_files -> imports (import_id));
diesel::joinable!(imports -> jobs (job_id));
diesel::joinable!(imports -> users (user_id));
diesel::joinable!(jobs -> users (user_id));
diesel::joinable!(one_time_links -> users (user_id));
diesel::joinable!(recent_customers -> customers (customer_id));
diesel::joinable!(recent_customers -> users (user_id));
diesel::joinable!(saved_views -> users (user_id));
diesel::joinable!(sessions -> users (user_id));
diesel::allow_tables_to_appear_in_same_query!(
    addresses,
    audit_events,
    bank_accounts,
    bulk_changes,
    carriers,
    civilities,
    company,
    company_logos,
    contact_points,
    contacts,
    customer_groups,
    customer_tallies,
    customer_use_sums,
    customer_uses,
    customers,
    export_files,
    exports,
    group_discounts,
    group_tallies,
    help_votes,
    idempotency_keys,
    identifiers,
    import_files,
    imports,
    jobs,
    legal_forms,
    members,
    merges,
    mixture_tallies,
    number_series,
    one_time_links,
    payment_methods,
    payment_terms,
    recent_customers,
    saved_views,
    sessions,
    sign_in_attempts,
    tag_changes,
    tags,
    users,
);
