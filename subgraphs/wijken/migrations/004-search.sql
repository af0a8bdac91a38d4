create index on municipality_version using gin (search_fold(name) gin_trgm_ops);

create index on wijk_version using gin (search_fold(name) gin_trgm_ops);

create index on buurt_version using gin (search_fold(name) gin_trgm_ops);

create index on local_area_version using gin (search_fold(name) gin_trgm_ops);

create index on wijkgroep_version using gin (search_fold(name) gin_trgm_ops);

create index on municipality_version using gin (search_fold(code) gin_trgm_ops);

create index on wijk_version using gin (search_fold(code) gin_trgm_ops);

create index on buurt_version using gin (search_fold(code) gin_trgm_ops);

-- What areas are found by. What people call an area comes before what statistics call it; of official areas with one name, the larger first.
create view area_name (id, name, weight) as
  select id, name, 1.0 from local_area where status = 'ACTIVE'
  union all
  select id, name, 0.98 from municipality where status = 'ACTIVE'
  union all
  select id, name, 0.96 from wijk where status = 'ACTIVE'
  union all
  select id, name, 0.94 from buurt where status = 'ACTIVE'
  union all
  select id, code, 1.0 from municipality where status = 'ACTIVE'
  union all
  select id, code, 1.0 from wijk where status = 'ACTIVE'
  union all
  select id, code, 1.0 from buurt where status = 'ACTIVE';

create view wijkgroep_name (id, name, weight) as
  select id, name, 1.0 from wijkgroep where status = 'ACTIVE';
