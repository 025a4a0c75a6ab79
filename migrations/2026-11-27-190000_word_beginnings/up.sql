-- People type the beginnings of words. The trigram index answers that by intersecting long lists of common
-- trigrams; this one knows the beginnings themselves, two to six letters of each word.
create function word_beginnings(text) returns text[]
    language sql immutable strict parallel safe cost 2000
    return array(select distinct left(word, letters)
                   from unnest(string_to_array(btrim($1), ' ')) word, generate_series(2, 6) letters
                  where length(word) >= letters);

create index customers_word_beginnings on customers using gin (word_beginnings(search_text))
    where erased_at is null;
