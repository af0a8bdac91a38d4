create index on region_version using gin (search_fold(name) gin_trgm_ops);

create view region_name (id, name, weight) as
  select id, name, 1.0 from region where status = 'ACTIVE';
