-- A text as it is searched in and for: without capitals and diacritics, words with one space between them.
create function search_fold(given text) returns text immutable parallel safe strict language sql as $$
  select trim(regexp_replace(lower(public.unaccent('public.unaccent', given)), '[^a-z0-9]+', ' ', 'g'))
$$;

-- How well a name fits what is searched for, from 0 to 1; both folded. The one measure of every search, so that hits of all subgraphs can
-- be put in one list: the whole name, its beginning, the beginning of a word, any part, and last what differs by typing errors. Within each,
-- the more of the name is asked for, the better.
create function search_score(name text, query text) returns real immutable parallel safe strict language sql as $$
  select case
    when name = query then 1
    when name like query || '%' then 0.8 + 0.15 * length(query) / length(name)
    when name like '% ' || query || '%' then 0.65 + 0.15 * length(query) / length(name)
    when name like '%' || query || '%' then 0.5 + 0.15 * length(query) / length(name)
    else 0.35 * public.word_similarity(query, name) + 0.15 * public.similarity(query, name)
  end::real
$$;

-- The things that a text finds, best first. A thing that can be found has a view `thing_name` (id, name, weight) of the names and codes that
-- it is found by, each weighing from 0 to 1. An index on `search_fold(name)` with gin_trgm_ops serves both ways of finding; the second, for
-- typing errors, takes its threshold from a setting, because only so the index can serve it. What has a digit in it is a code: another code
-- is another thing, however much alike.
create function search_names(thing text, query text, most integer) returns table (id text, score real) stable language plpgsql
  set search_path from current set pg_trgm.word_similarity_threshold = 0.4 as $$
declare
  folded text := search_fold(query);
begin
  if folded = '' then
    return;
  end if;
  return query execute format($sql$
    select found.id, max(search_score(search_fold(found.name), $1) * found.weight)::real as score from %I found
    where search_fold(found.name) like '%%' || $1 || '%%' or $1 !~ '\d' and search_fold(found.name) %%> $1
    group by found.id order by score desc, found.id limit $2
  $sql$, thing || '_name') using folded, most;
end $$;
