-- What a municipality itself calls a part of it: a set of buurten.
create table local_area_version (
  like fact including all,
  name text not null,
  kind text not null check (kind in ('AREA', 'DISTRICT', 'WIJK', 'VILLAGE')),
  municipality text not null references municipality_anchor (id) deferrable initially deferred,
  buurten text[] not null check (cardinality(buurten) > 0),
  constraint local_area_named_once exclude using gist (municipality with =, kind with =, name with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('local_area');

select references_each('local_area', 'buurten', 'buurt');

create index on local_area_version (municipality);

-- A local area is of one municipality and of one time: so are its buurten.
create function refuse_buurt_elsewhere() returns trigger language plpgsql set search_path from current as $$
declare
  stray text;
begin
  select given.id into stray from unnest(new.buurten) given (id)
    where exists (select 1 from buurt_version b where b.id = given.id and upper_inf(b.recorded))
    and not exists (
      select 1 from buurt_version b where b.id = given.id and upper_inf(b.recorded)
      and b.municipality = new.municipality and b.valid && new.valid and b.term && new.term)
    order by given.id limit 1;
  if stray is not null then
    raise exception '%', stray using errcode = 'foreign_key_violation', constraint = 'local_area_of_one_municipality', column = 'buurten',
      hint = format('buurten of %s that exist while the local area does', new.municipality);
  end if;
  return null;
end $$;

create constraint trigger local_area_of_one_municipality after insert on local_area_version deferrable initially deferred
  for each row execute function refuse_buurt_elsewhere();

-- Which buurten a local area names, a row for each.
create view local_area_buurt (parent, id) as
  select id, unnest(buurten) from local_area where status = 'ACTIVE';

-- The same, seen from the buurt.
create view buurt_local_area (parent, id) as
  select unnest(buurten), id from local_area where status = 'ACTIVE';

create or replace view area_anchor as
  select id from municipality_anchor union all select id from wijk_anchor union all select id from buurt_anchor union all select id from local_area_anchor;

create or replace view area_touch (area, other) as
  select id, municipality from wijk where status = 'ACTIVE'
  union all
  select municipality, id from wijk where status = 'ACTIVE'
  union all
  select id, wijk from buurt where status = 'ACTIVE'
  union all
  select wijk, id from buurt where status = 'ACTIVE'
  union all
  select id, municipality from buurt where status = 'ACTIVE'
  union all
  select municipality, id from buurt where status = 'ACTIVE'
  union all
  select id, municipality from local_area where status = 'ACTIVE'
  union all
  select municipality, id from local_area where status = 'ACTIVE'
  union all
  select parent, id from local_area_buurt
  union all
  select parent, id from buurt_local_area;

create or replace function check_place() returns trigger language plpgsql set search_path from current as $$
begin
  if not exists (select 1 from place_anchor where id = new.place) then
    raise exception '%: place names %, which is unknown', new.id, new.place
      using errcode = 'foreign_key_violation', column = 'place', hint = 'the id of a known place';
  end if;
  return null;
end $$;

-- A post may be there before anybody holds it, and be spoken of before it is there.
alter table wijkgroep_version add column post_status text check (post_status in ('ESTABLISHED', 'PROPOSED', 'VACANT'));

alter table wijkgroep_version add constraint no_status_without_post check (post is not null or post_status is null);

create or replace view wijkgroep as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    name, kind, working_area, post, organisation, practices, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
    case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status, post_status
  from wijkgroep_version where valid @> valid_on() and recorded @> known_at();

-- The areas that a working area comes down to, local areas as their buurten; each with the areas around it, itself first.
create function areas_with_surroundings(areas text[]) returns table (area text, around text[]) stable language sql set search_path from current as $$
  with named (area) as (
    select given.area from unnest(areas) given (area) where not exists (select 1 from local_area_anchor l where l.id = given.area)
    union
    select unnest(l.buurten) from local_area_version l where l.id = any(areas) and upper_inf(l.recorded)
  )
  select named.area, array[named.area]
    || array(select unnest(array[b.wijk, b.municipality]) from buurt_version b where b.id = named.area and upper_inf(b.recorded))
    || array(select w.municipality from wijk_version w where w.id = named.area and upper_inf(w.recorded))
  from named
$$;

-- An organisation divides its region among its wijkgroepen of one kind: an area is of one at a time. What is only proposed divides nothing.
create function refuse_overlapping_working_area() returns trigger language plpgsql set search_path from current as $$
declare
  own text[];
  around_own text[];
  other text;
begin
  select array_agg(a.area), array_agg(x) into own, around_own from areas_with_surroundings(new.working_area) a, unnest(a.around) x;
  select clash.id into other from wijkgroep_version current, wijkgroep_version clash
    where current.id = new.id and current.valid = new.valid and current.recorded = new.recorded
    and clash.id <> new.id and clash.organisation = new.organisation and clash.kind = new.kind and clash.certainty = 'ESTABLISHED'
    and upper_inf(clash.recorded) and clash.term && new.term and clash.valid && new.valid
    and exists (select 1 from areas_with_surroundings(clash.working_area) b where b.area = any(around_own) or b.around && own)
    order by clash.id limit 1;
  if other is not null then
    raise exception '% and % overlap', least(new.id, other), greatest(new.id, other)
      using errcode = 'exclusion_violation', constraint = 'one_wijkgroep_per_area', column = 'working_area',
        hint = format('no area in which %s works for the same organisation, with the same kind', other);
  end if;
  return null;
end $$;

create constraint trigger one_wijkgroep_per_area after insert on wijkgroep_version deferrable initially deferred
  for each row when (new.organisation is not null and new.certainty = 'ESTABLISHED') execute function refuse_overlapping_working_area();

create table year_agenda_version (
  like fact including all,
  wijkgroep text not null references wijkgroep_anchor (id) deferrable initially deferred,
  year integer not null check (year between 2000 and 2100),
  title text,
  constraint one_agenda_per_year exclude using gist (wijkgroep with =, year with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('year_agenda');

create index on year_agenda_version (wijkgroep);

create table agenda_item_version (
  like fact including all,
  agenda text not null references year_agenda_anchor (id) deferrable initially deferred,
  title text not null,
  owner text not null,
  waits_for text,
  progress text not null check (progress in ('PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED')),
  due_on date,
  due_precision text not null default 'UNKNOWN' check (due_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
  themes text[] not null default '{}',
  -- What is finished waits for nobody.
  constraint only_open_items_wait check (waits_for is null or progress in ('PLANNED', 'RUNNING'))
);

select make_temporal('agenda_item');

create index on agenda_item_version (agenda);

create index on agenda_item_version (waits_for);

create table consultation_version (
  like fact including all,
  place text not null,
  name text not null,
  kind text not null check (kind in ('MDO', 'GP_MEETING', 'PHARMACOTHERAPY', 'NETWORK', 'ADMINISTRATIVE', 'OTHER')),
  frequency text not null check (frequency in ('WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY', 'EVERY_SIX_WEEKS', 'EVERY_TWO_MONTHS', 'QUARTERLY',
    'TWICE_A_YEAR', 'YEARLY', 'WHEN_NEEDED')),
  participants text[] not null default '{}',
  convener text,
  themes text[] not null default '{}'
);

select make_temporal('consultation');

create index on consultation_version (place);

create constraint trigger consultation_place_known after insert on consultation_version deferrable initially deferred
  for each row execute function check_place();

create table cover_arrangement_version (
  like fact including all,
  practice text not null,
  covered_by text[] not null check (cardinality(covered_by) > 0),
  kind text not null check (kind in ('HOLIDAY', 'ILLNESS', 'DAYTIME', 'OUT_OF_HOURS', 'CLOSURE', 'OTHER')),
  wijkgroep text references wijkgroep_anchor (id) deferrable initially deferred,
  constraint nobody_covers_itself check (practice <> all (covered_by))
);

select make_temporal('cover_arrangement');

create index on cover_arrangement_version (practice);

create index on cover_arrangement_version (wijkgroep);

-- The practices of a cover arrangement, on either side, a row for each.
create view cover_party (parent, id) as
  select practice, id from cover_arrangement
  union all
  select unnest(covered_by), id from cover_arrangement;

-- Four digits of a postal code, with the buurten that its addresses lie in, as far as somebody says so.
create table postal_area_version (
  like fact including all,
  code text not null check (code ~ '^[1-9]\d{3}$'),
  buurten text[] not null check (cardinality(buurten) > 0),
  constraint postal_code_once exclude using gist (code with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('postal_area');

select references_each('postal_area', 'buurten', 'buurt');

create index on postal_area_version (code);

create view postal_area_buurt (parent, id) as
  select id, unnest(buurten) from postal_area;
