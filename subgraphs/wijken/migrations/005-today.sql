-- What areas that are no more are on the date, through all mergers, divisions and new codes.
create view area_today (id, today) as
  with recursive line (origin, area) as (
    select predecessor, successor from area_succession where happened_on <= valid_on()
    union
    select line.origin, next.successor from line join area_succession next on next.predecessor = line.area and next.happened_on <= valid_on()
  )
  select origin, area from line
  where not exists (select from area_succession further where further.predecessor = line.area and further.happened_on <= valid_on());

-- The same for what lies wholly in what it came of: an area with another code, or a part of one that was divided. What came of several, or
-- was there before, does not.
create view area_within_today (id, today) as
  with recursive link as (
    select predecessor, successor from area_succession step
    where happened_on <= valid_on()
      and not exists (select from area_succession other where other.successor = step.successor and other.predecessor <> step.predecessor)
      and exists (
        select from municipality where id = step.successor and term_from is not null
        union all select from wijk where id = step.successor and term_from is not null
        union all select from buurt where id = step.successor and term_from is not null
      )
  ), line (origin, area) as (
    select predecessor, successor from link
    union
    select line.origin, link.successor from line join link on link.predecessor = line.area
  )
  select origin, area from line
  where not exists (select from area_succession further where further.predecessor = line.area and further.happened_on <= valid_on());

-- What somebody said of an area holds for what lies in it after it got another code.
create or replace view wijkgroep_area (wijkgroep, area) as
  select id, area from wijkgroep, unnest(working_area) area where status = 'ACTIVE'
  union all
  select named.id, became.today
  from area_within_today became join (select id, unnest(working_area) as area from wijkgroep where status = 'ACTIVE') named on named.area = became.id;

create or replace view local_area_buurt (parent, id) as
  select id, unnest(buurten) from local_area where status = 'ACTIVE'
  union
  select named.id, became.today
  from area_within_today became join (select id, unnest(buurten) as buurt from local_area where status = 'ACTIVE') named on named.buurt = became.id;

create or replace view buurt_local_area (parent, id) as
  select id, parent from local_area_buurt;

create or replace view postal_area_buurt (parent, id) as
  select id, unnest(buurten) from postal_area
  union
  select named.id, became.today
  from area_within_today became join (select id, unnest(buurten) as buurt from postal_area) named on named.buurt = became.id;

-- A local area lies in what its municipality became.
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
  select named.id, became.today from area_today became join local_area named on named.municipality = became.id where named.status = 'ACTIVE'
  union all
  select became.today, named.id from area_today became join local_area named on named.municipality = became.id where named.status = 'ACTIVE'
  union all
  select parent, id from local_area_buurt
  union all
  select parent, id from buurt_local_area;
