-- Makes the index of a version table's exclusion constraint serve that constraint alone. As long as it is on the ranges themselves, the planner
-- also takes it for the moments of a read: it walks all that held and was known in the whole country, beside the few rows that were asked for.
-- A range cut to everything is that range, but no column of a read.
create function keep_out_of_reads(of_table text, of_constraint text) returns void language plpgsql set search_path from current as $$
declare
  definition text;
begin
  select regexp_replace(pg_get_constraintdef(oid), '\m(term|valid|recorded) WITH &&', '(\1 * ''(,)'') WITH &&', 'g') into strict definition
    from pg_constraint where conrelid = format('%I', of_table)::regclass and conname = of_constraint and contype = 'x';
  execute format('alter table %1$I drop constraint %2$I, add constraint %2$I %3$s', of_table, of_constraint, definition);
end $$;

do $$
declare
  versions record;
begin
  for versions in
    select relname as table_name, conname from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype = 'x' and connamespace = (select oid from pg_namespace where nspname = current_schema()) and conname = replace(relname, '_version', '_one_version_at_a_time')
  loop
    perform keep_out_of_reads(versions.table_name, versions.conname);
  end loop;
end $$;

-- As before, but with a constraint that is kept out of reads.
create or replace function make_temporal(thing text) returns void language plpgsql set search_path from current as $$
declare
  versions text := thing || '_version';
  columns text;
begin
  execute format('create table %I (id text primary key)', thing || '_anchor');
  execute format('alter table %I add foreign key (id) references %I (id)', versions, thing || '_anchor');
  execute format('alter table %I add foreign key (source) references source (id) deferrable initially deferred', versions);
  execute format('alter table %I add constraint %I exclude using gist (id with =, (valid * ''(,)'') with &&, (recorded * ''(,)'') with &&)',
    versions, thing || '_one_version_at_a_time');
  execute format('create index on %I (id)', versions);
  execute format('create trigger guard before insert or update or delete on %I for each row execute function guard_versions()', versions);
  execute format('create trigger guard_all before truncate on %I execute function guard_versions()', versions);
  select string_agg(format('%I', attname), ', ' order by attnum) into columns from pg_attribute
    where attrelid = format('%I', versions)::regclass and attnum > 0 and not attisdropped
    and attname not in ('valid', 'recorded', 'term');
  execute format($sql$
    create view %I as select %s, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
      case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status
    from %I where valid @> valid_on() and recorded @> known_at()
  $sql$, thing, columns, versions);
end $$;
