create index on organisation_version using gin (search_fold(name) gin_trgm_ops);

create index on organisation_version using gin (search_fold(short_name) gin_trgm_ops);

create index on post_version using gin (search_fold(name) gin_trgm_ops);

create view organisation_name (id, name, weight) as
  select id, name, 1.0 from organisation where status = 'ACTIVE'
  union all
  select id, short_name, 1.0 from organisation where status = 'ACTIVE' and short_name is not null
  union all
  select id, kvk, 1.0 from organisation where status = 'ACTIVE' and kvk is not null
  union all
  select id, agb, 1.0 from organisation where status = 'ACTIVE' and agb is not null;

create view post_name (id, name, weight) as
  select id, name, 1.0 from post where status = 'ACTIVE';
