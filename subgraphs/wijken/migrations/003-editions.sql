-- Codes of wijken have letters too, since 2024.
alter table wijk_version drop constraint wijk_version_code_check, add constraint wijk_version_code_check check (code ~ '^WK\d{4}[0-9A-Z]{2}$');

-- Borders stand apart: they are a thousand times as large as all else that an area says, and seldom asked.
create table border_version (
  like fact including all,
  area text not null,
  edition integer not null check (edition between 1995 and 2100),
  -- GeoJSON, as it was published.
  geometry jsonb not null check (geometry ->> 'type' in ('Polygon', 'MultiPolygon'))
);

select make_temporal('border');

create index on border_version (area);

-- What became of an area: a merger, or a code that changed.
create table area_succession_version (
  like fact including all,
  predecessor text not null,
  successor text not null,
  happened_on date not null,
  check (predecessor <> successor and split_part(predecessor, ':', 1) = split_part(successor, ':', 1))
);

select make_temporal('area_succession');

create index on area_succession_version (predecessor);

create index on area_succession_version (successor);

-- What a foreign key is to one table, to three: of all that is added at once.
create function check_areas_known() returns trigger language plpgsql set search_path from current as $$
declare
  unknown record;
begin
  execute format('select a.id, a.%1$I as area from added a where not exists (select from area_anchor where id = a.%1$I) limit 1', tg_argv[0]) into unknown;
  if unknown.id is not null then
    raise exception '%: % names %, which is unknown', unknown.id, tg_argv[0], unknown.area using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create trigger border_area_known after insert on border_version referencing new table as added
  for each statement execute function check_areas_known('area');

create trigger succession_predecessor_known after insert on area_succession_version referencing new table as added
  for each statement execute function check_areas_known('predecessor');

create trigger succession_successor_known after insert on area_succession_version referencing new table as added
  for each statement execute function check_areas_known('successor');
