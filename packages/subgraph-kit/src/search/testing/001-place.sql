create table spot_version (
  like fact including all,
  name text not null,
  code text not null
);

select make_temporal('spot');

create index on spot_version using gin (search_fold(name) gin_trgm_ops);

create view spot_name (id, name, weight) as
  select id, name, 1.0 from spot
  union all
  select id, code, 0.9 from spot;
