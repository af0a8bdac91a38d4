-- Areas as far as regional data needs them: what lies in what. The subgraph wijken owns them.
create table area_version (
  like fact including all,
  code text not null check (code ~ '^(GM\d{4}|WK\d{6}|BU\d{4}[0-9A-Z]{4})$'),
  edition integer not null check (edition between 1900 and 2199),
  name text not null,
  municipality text,
  wijk text,
  -- A municipality lies in no other area, a wijk in its municipality, a buurt in its wijk and its municipality.
  constraint lies_in_what_it_should check (
    case split_part(id, ':', 1)
      when 'municipality' then num_nonnulls(municipality, wijk) = 0
      when 'wijk' then municipality is not null and wijk is null
      when 'buurt' then num_nonnulls(municipality, wijk) = 2
      else false
    end
  )
);

select make_temporal('area');

alter table area_version
  add foreign key (municipality) references area_anchor (id) deferrable initially deferred,
  add foreign key (wijk) references area_anchor (id) deferrable initially deferred;

create index on area_version (municipality);

create index on area_version (wijk);

create table region_version (
  like fact including all,
  name text not null,
  kind text not null check (kind in ('RHO', 'CARE_OFFICE', 'IZA', 'GGD', 'SAFETY', 'ROAZ', 'ROS', 'SUPRAREGIONAL')),
  areas text[] not null check (cardinality(areas) > 0)
);

select make_temporal('region');

select references_each('region', 'areas', 'area');

create view listed_area as
  select id as region, unnest(areas) as area from region;

-- Which regions share ground with an area: those that list it, something that it lies in, or something that lies in it.
create view region_of_area as
  select area as parent, region as id from listed_area
  union
  select area.id, listed.region from area join listed_area listed on listed.area = area.wijk
  union
  select area.id, listed.region from area join listed_area listed on listed.area = area.municipality
  union
  select area.wijk, listed.region from area join listed_area listed on listed.area = area.id where area.wijk is not null
  union
  select area.municipality, listed.region from area join listed_area listed on listed.area = area.id where area.municipality is not null;

create table indicator_version (
  like fact including all,
  name_nl text not null,
  name_en text not null,
  unit text not null,
  aggregation text not null check (aggregation in ('SUM', 'POPULATION_WEIGHTED_MEAN', 'NOT_AGGREGABLE'))
);

select make_temporal('indicator');

create table observation_version (
  like fact including all,
  area text not null,
  indicator text not null references indicator_anchor (id) deferrable initially deferred,
  period integer not null check (period between 1900 and 2199),
  value numeric,
  missing_reason text check (missing_reason in ('NOT_PUBLISHED', 'SUPPRESSED', 'NO_INHABITANTS', 'UNKNOWN')),
  approximate boolean not null,
  -- What is missing is missing for a reason, and never 0.
  constraint value_or_reason check (num_nonnulls(value, missing_reason) = 1),
  constraint one_figure_per_period exclude using gist (area with =, indicator with =, period with =, valid with &&, recorded with &&)
);

select make_temporal('observation');

create index on observation_version (area, indicator, period);

-- A foreign key to either of two tables. Figures come by the ten thousand: they are checked together, not row by row,
-- and so right away; areas and regions are recorded before their figures.
create function check_observed_areas() returns trigger language plpgsql set search_path from current as $$
declare
  unknown record;
begin
  select id, area into unknown from added
    where not exists (select from area_anchor where id = area) and not exists (select from region_anchor where id = area) limit 1;
  if found then
    raise exception 'observation %: area names %, which is unknown', unknown.id, unknown.area using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create trigger observation_area_known after insert on observation_version referencing new table as added
  for each statement execute function check_observed_areas();

create table regiobeeld_version (
  like fact including all,
  region text not null references region_anchor (id) deferrable initially deferred,
  title text not null,
  participants text[] not null default '{}',
  participants_description text
);

select make_temporal('regiobeeld');

create index on regiobeeld_version (region);

create table challenge_version (
  like fact including all,
  regiobeeld text not null references regiobeeld_anchor (id) deferrable initially deferred,
  title text not null,
  description text not null,
  themes text[] not null default '{}',
  indicators text[] not null default '{}'
);

select make_temporal('challenge');

select references_each('challenge', 'indicators', 'indicator');

create index on challenge_version (regiobeeld);

create table regioplan_version (
  like fact including all,
  region text not null references region_anchor (id) deferrable initially deferred,
  kind text not null check (kind in ('GP_INSURER', 'IZA', 'AZWA', 'ROAZ')),
  title text not null,
  regiobeeld text references regiobeeld_anchor (id) deferrable initially deferred
);

select make_temporal('regioplan');

create index on regioplan_version (region);

create index on regioplan_version (regiobeeld);

create table activity_version (
  like fact including all,
  regioplan text not null references regioplan_anchor (id) deferrable initially deferred,
  title text not null,
  description text not null,
  theme text,
  challenges text[] not null default '{}',
  owner text,
  -- Its status; that word is taken by the term.
  progress text not null check (progress in ('PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED'))
);

select make_temporal('activity');

select references_each('activity', 'challenges', 'challenge');

create index on activity_version (regioplan);

create index on activity_version using gin (challenges);

-- An activity addresses challenges of its regioplan's own region. Any of the four records can break that, so each is
-- checked, against what is recorded now and holds at the same time. Its argument: which of the four the record is.
create function check_region_of_activity() returns trigger language plpgsql set search_path from current as $$
declare
  found_activity text;
  found_plan text;
  found_challenge text;
begin
  execute format($sql$
    select activity.id, plan.id, challenge.id
    from activity_version activity
    join regioplan_version plan on plan.id = activity.regioplan and upper_inf(plan.recorded) and plan.valid && activity.valid
    join challenge_version challenge on challenge.id = any (activity.challenges)
      and upper_inf(challenge.recorded) and challenge.valid && (activity.valid * plan.valid)
    join regiobeeld_version regiobeeld on regiobeeld.id = challenge.regiobeeld
      and upper_inf(regiobeeld.recorded) and regiobeeld.valid && (activity.valid * plan.valid * challenge.valid)
    where %I.id = $1 and upper_inf(activity.recorded) and plan.region <> regiobeeld.region
    limit 1
  $sql$, tg_argv[0]) into found_activity, found_plan, found_challenge using new.id;
  if found_activity is not null then
    raise exception '% addresses %, which lies in another region than %', found_activity, found_challenge, found_plan
      using errcode = 'check_violation', constraint = 'activity_within_its_region', table = tg_table_name;
  end if;
  return null;
end $$;

create constraint trigger activity_within_its_region after insert on activity_version deferrable initially deferred
  for each row execute function check_region_of_activity('activity');

create constraint trigger activity_within_its_region after insert on regioplan_version deferrable initially deferred
  for each row execute function check_region_of_activity('plan');

create constraint trigger activity_within_its_region after insert on challenge_version deferrable initially deferred
  for each row execute function check_region_of_activity('challenge');

create constraint trigger activity_within_its_region after insert on regiobeeld_version deferrable initially deferred
  for each row execute function check_region_of_activity('regiobeeld');
