create table municipality_version (
  like fact including all,
  code text not null check (code ~ '^GM\d{4}$'),
  edition integer not null check (edition between 1995 and 2100),
  name text not null,
  province text,
  organisation text,
  -- A code names one area at a time: reused later, it names another id.
  constraint municipality_code_once exclude using gist (code with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('municipality');

create index on municipality_version (code);

create table wijk_version (
  like fact including all,
  code text not null check (code ~ '^WK\d{6}$'),
  edition integer not null check (edition between 1995 and 2100),
  name text not null,
  municipality text not null references municipality_anchor (id) deferrable initially deferred,
  constraint wijk_code_once exclude using gist (code with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('wijk');

create index on wijk_version (code);

create index on wijk_version (municipality);

create table buurt_version (
  like fact including all,
  code text not null check (code ~ '^BU\d{4}[0-9A-Z]{4}$'),
  edition integer not null check (edition between 1995 and 2100),
  name text not null,
  wijk text not null references wijk_anchor (id) deferrable initially deferred,
  municipality text not null references municipality_anchor (id) deferrable initially deferred,
  constraint buurt_code_once exclude using gist (code with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('buurt');

create index on buurt_version (code);

create index on buurt_version (wijk);

create index on buurt_version (municipality);

-- The ids of all areas: what a working area may name.
create view area_anchor as
  select id from municipality_anchor union all select id from wijk_anchor union all select id from buurt_anchor;

create table wijkgroep_version (
  like fact including all,
  name text not null,
  kind text not null check (kind in ('GP_ONLY', 'MULTIDISCIPLINARY')),
  working_area text[] not null check (cardinality(working_area) > 0),
  post text,
  organisation text,
  practices text[] not null default '{}'
);

select make_temporal('wijkgroep');

select references_each('wijkgroep', 'working_area', 'area');

create index on wijkgroep_version (organisation);

-- The ids of all places: what a partnership may be with.
create view place_anchor as
  select id from area_anchor union all select id from wijkgroep_anchor;

create table partnership_version (
  like fact including all,
  organisation text not null,
  place text not null,
  domain text not null check (domain in ('SOCIAL_DOMAIN', 'VVT', 'GGZ', 'MUNICIPALITY', 'WELFARE', 'YOUTH', 'PUBLIC_HEALTH', 'PARAMEDICAL',
    'PHARMACY', 'HOSPITAL', 'GP_CARE', 'OTHER')),
  role text not null,
  themes text[] not null default '{}',
  legal_basis text,
  contact_post text,
  preferred_provider boolean not null
);

select make_temporal('partnership');

create index on partnership_version (place);

create index on partnership_version (organisation);

-- A foreign key to any of several tables of ids.
create function check_place() returns trigger language plpgsql set search_path from current as $$
begin
  if not exists (select 1 from place_anchor where id = new.place) then
    raise exception 'partnership %: place names %, which is unknown', new.id, new.place using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create constraint trigger partnership_place_known after insert on partnership_version deferrable initially deferred
  for each row execute function check_place();

-- Which areas touch: two of which one lies in the other, as the inner one says while it exists. Seen from either side.
create view area_touch (area, other) as
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
  select municipality, id from buurt where status = 'ACTIVE';

-- What the working area of a wijkgroep names, a row for each.
create view wijkgroep_area (wijkgroep, area) as
  select id, area from wijkgroep, unnest(working_area) area where status = 'ACTIVE';
