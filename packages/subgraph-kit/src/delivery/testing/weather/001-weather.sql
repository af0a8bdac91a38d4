create table place_version (
  like fact including all,
  name text not null
);

select make_temporal('place');

create table sensor_version (
  like fact including all,
  label text not null,
  plants text[] not null default '{}'
);

select make_temporal('sensor');

create table reading_version (
  like fact including all,
  place text not null references place_anchor (id) deferrable initially deferred,
  sensor text not null references sensor_anchor (id) deferrable initially deferred,
  year integer not null,
  amount numeric,
  missing_reason text
);

select make_temporal('reading');

create table bed_reading_version (
  like fact including all,
  place text not null references place_anchor (id) deferrable initially deferred,
  year integer not null,
  amounts jsonb not null
);

select make_temporal('bed_reading');
