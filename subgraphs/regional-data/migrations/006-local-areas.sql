-- Local areas as far as regional data needs them: which buurten they are made up of. The subgraph wijken owns them.
create table local_area_version (
  like fact including all,
  municipality text not null references area_anchor (id) deferrable initially deferred,
  buurten text[] not null check (cardinality(buurten) > 0)
);

select make_temporal('local_area');

select references_each('local_area', 'buurten', 'area');

create index on local_area_version (municipality);

-- What became of areas, as far as figures follow it. The subgraph wijken owns it.
create table area_succession_version (
  like fact including all,
  predecessor text not null,
  successor text not null,
  happened_on date not null,
  check (predecessor <> successor)
);

select make_temporal('area_succession');

create index on area_succession_version (predecessor);

create index on area_succession_version (successor);

-- In which edition of the official division an area stands as it does, over which days.
create view area_edition as
  select id, edition, valid from area_version where recorded @> known_at();

-- The ids of all that figures may be about.
create view observed_anchor as
  select id from area_anchor union all select id from region_anchor union all select id from local_area_anchor;

create or replace function check_observed_areas() returns trigger language plpgsql set search_path from current as $$
declare
  unknown record;
begin
  select id, area into unknown from added where not exists (select from observed_anchor where id = area) limit 1;
  if found then
    raise exception 'observation %: area names %, which is unknown', unknown.id, unknown.area using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create or replace function check_figure_sets() returns trigger language plpgsql set search_path from current as $$
declare
  wrong record;
begin
  select a.id, f.key into wrong from added a cross join lateral jsonb_each(a.figures) f
    where jsonb_typeof(f.value) <> 'number' and f.value not in ('"NOT_PUBLISHED"', '"SUPPRESSED"', '"NO_INHABITANTS"', '"UNKNOWN"') limit 1;
  if found then
    raise exception 'figure set %: % has neither a value nor a reason', wrong.id, wrong.key
      using errcode = 'check_violation', constraint = 'value_or_reason', table = 'figure_set_version';
  end if;
  select a.id, a.area into wrong from added a where not exists (select from observed_anchor where id = a.area) limit 1;
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

-- Which buurten a local area names, a row for each.
create view local_area_buurt (parent, id) as
  select id, unnest(buurten) from local_area where status = 'ACTIVE';

create or replace view region_of_area as
  select area as parent, region as id from listed_area
  union
  select area.id, listed.region from area join listed_area listed on listed.area = area.wijk
  union
  select area.id, listed.region from area join listed_area listed on listed.area = area.municipality
  union
  select area.wijk, listed.region from area join listed_area listed on listed.area = area.id where area.wijk is not null
  union
  select area.municipality, listed.region from area join listed_area listed on listed.area = area.id where area.municipality is not null
  union
  select local_area.id, listed.region from local_area join listed_area listed on listed.area = local_area.municipality
  union
  select named.parent, listed.region from local_area_buurt named join listed_area listed on listed.area = named.id
  union
  select named.parent, listed.region from local_area_buurt named join area on area.id = named.id join listed_area listed on listed.area = area.wijk;
