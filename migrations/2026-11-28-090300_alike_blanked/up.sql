-- What a merge keeps of the links of both, without these: an erasure blanks them also where somebody else was merged.
create function without_members(part jsonb, ids bigint[]) returns jsonb language sql immutable as $$
    select case jsonb_typeof(part -> 'members')
           when 'object' then jsonb_set(part, '{members}', (part -> 'members') - ids::text[])
           when 'array' then jsonb_set(part, '{members}', (
               select coalesce(jsonb_agg(member order by place), '[]')
                 from jsonb_array_elements(part -> 'members') with ordinality each (member, place)
                where (member ->> 'id')::bigint <> all (ids)))
           else part end
$$;
