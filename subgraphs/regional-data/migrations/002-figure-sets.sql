-- The figures of one area over one year as one publication gives them: one record, not one for each of its hundred figures.
create table figure_set_version (
  like fact including all,
  area text not null,
  period integer not null check (period between 1900 and 2199),
  -- By indicator, without its prefix: a number, or the reason why it is missing.
  figures jsonb not null check (jsonb_typeof(figures) = 'object'),
  approximate boolean not null default false
);

select make_temporal('figure_set');

create index on figure_set_version (area, period);

-- All versions that were known by the moment of the read, for telling since when a figure of a set is as it is.
create view figure_set_history as
  select id, figures, lower(recorded) as recorded_at, recorded_because, source, certainty, term, fictional, last_confirmed_on, note, approximate
  from figure_set_version where valid @> valid_on() and lower(recorded) <= known_at();

-- What a figure's own record is refused for, a set is: a value that is neither a number nor a reason, an area or an
-- indicator that is not known. Sets come by the thousand: they are checked together.
create function check_figure_sets() returns trigger language plpgsql set search_path from current as $$
declare
  wrong record;
begin
  select a.id, f.key into wrong from added a cross join lateral jsonb_each(a.figures) f
    where jsonb_typeof(f.value) <> 'number' and f.value not in ('"NOT_PUBLISHED"', '"SUPPRESSED"', '"NO_INHABITANTS"', '"UNKNOWN"') limit 1;
  if found then
    raise exception 'figure set %: % has neither a value nor a reason', wrong.id, wrong.key
      using errcode = 'check_violation', constraint = 'value_or_reason', table = 'figure_set_version';
  end if;
  select a.id, a.area into wrong from added a
    where not exists (select from area_anchor where id = a.area) and not exists (select from region_anchor where id = a.area) limit 1;
  if found then
    raise exception 'figure set %: area names %, which is unknown', wrong.id, wrong.area using errcode = 'foreign_key_violation';
  end if;
  select named.key into wrong from (select distinct jsonb_object_keys(figures) as key from added) named
    where not exists (select from indicator_anchor where id = 'indicator:' || named.key) limit 1;
  if found then
    raise exception 'figures name indicator:%, which is unknown', wrong.key using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create trigger figure_sets_right after insert on figure_set_version referencing new table as added
  for each statement execute function check_figure_sets();
