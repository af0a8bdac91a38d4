create table stone_version (
  like fact including all,
  name text not null,
  size integer not null default 1
);

select make_temporal('stone');
