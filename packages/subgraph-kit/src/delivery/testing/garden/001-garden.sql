create table gardener (
  id text primary key,
  name text not null,
  phone text,
  languages text[] not null default '{}'
);

create table bed_version (
  like fact including all,
  name text not null,
  surface numeric(6, 2) check (surface > 0),
  soil text,
  tags text[] not null default '{}',
  paths integer not null default 1
);

select make_temporal('bed');

create table plant_version (
  like fact including all,
  name text not null,
  bed text not null references bed_anchor (id) deferrable initially deferred,
  spot integer,
  parent text,
  companions text[] not null default '{}',
  gardener text,
  rare boolean not null default false,
  planted_on date,
  planted_precision text not null default 'UNKNOWN',
  constraint not_its_own_parent check (parent <> id),
  constraint one_plant_per_spot exclude using gist (bed with =, spot with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('plant');

alter table plant_version add foreign key (parent) references plant_anchor (id) deferrable initially deferred;

select references_each('plant', 'companions', 'plant');

-- A rule that is raised by hand, at the end of the transaction: what is rare has a note.
create function check_rare() returns trigger language plpgsql set search_path from current as $$
begin
  if new.rare and new.note is null then
    raise exception '% is rare and has no note', new.id
      using errcode = 'check_violation', constraint = 'rare_is_noted', column = 'note', hint = 'a note that says where it was found';
  end if;
  return null;
end $$;

create constraint trigger rare_is_noted after insert on plant_version deferrable initially deferred
  for each row execute function check_rare();

-- A rule over two files: it can only be judged when both are recorded.
create function check_large_bed() returns trigger language plpgsql set search_path from current as $$
begin
  if new.surface > 50 and not exists (select from plant_version where bed = new.id) then
    raise exception '% is large and nothing grows in it', new.id using errcode = 'check_violation', constraint = 'large_bed_is_planted';
  end if;
  return null;
end $$;

create constraint trigger large_bed_is_planted after insert on bed_version deferrable initially deferred
  for each row execute function check_large_bed();
