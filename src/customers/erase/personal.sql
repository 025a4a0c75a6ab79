-- Short words would be found in any file.
select value
  from (select unnest(array[name, trade_name, iban, pec, reference, external_id]) as value
          from customers where id in (select merged_with($1))
        union select value from identifiers where customer_id = $1
        union select unnest(array[value, typed]) from contact_points where customer_id = $1
        union select btrim(given_name || ' ' || family_name) from contacts where customer_id = $1) personal
 where length(value) >= 6
