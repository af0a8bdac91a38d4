-- What every subgraph's schema starts with. Statements end with a semicolon and a blank line; none holds a blank line.

-- The two moments of a read. They come from the session, not from bound parameters: the planner misjudges the
-- containment of a bound value in a range. Unset, they raise, so that no read forgets its moments.
create function valid_on() returns date stable parallel safe language sql
  return current_setting('regiograaf.valid_on')::date;

create function known_at() returns timestamptz stable parallel safe language sql
  return current_setting('regiograaf.known_at')::timestamptz;

-- Where a fact comes from. A source is a document: it is described, not versioned.
create table source (
  id text primary key check (id ~ '^source:[A-Za-z0-9][A-Za-z0-9-]*$'),
  description text not null,
  publisher text,
  published_on date,
  published_precision text not null default 'UNKNOWN' check (published_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
  url text
);

-- What a delivery said last, so that saying it again changes nothing.
create table delivered_row (
  thing text not null,
  id text not null,
  ordinal integer not null,
  digest text not null,
  primary key (thing, id, ordinal)
);

-- The last moment at which anything was recorded. Its row lock lets one writer in at a time.
create table recording_clock (
  only_row boolean primary key default true check (only_row),
  moment timestamptz not null
);

insert into recording_clock (moment) values ('-infinity');

-- The columns of every fact: `create table thing_version (like fact including all, …)`, then `select make_temporal('thing')`.
create table fact (
  id text not null,
  valid daterange not null default '(,)' check (not isempty(valid)),
  recorded tstzrange not null check (not isempty(recorded)),
  recorded_because text,
  term daterange not null default '(,)' check (not isempty(term)),
  from_precision text not null default 'UNKNOWN' check (from_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
  to_precision text check (to_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
  certainty text not null check (certainty in ('ESTABLISHED', 'PROPOSED', 'UNDER_NEGOTIATION', 'EXPECTED')),
  source text not null,
  fictional boolean not null,
  last_confirmed_on date,
  maintained_by text,
  report_errors_to text,
  note text
);

-- The moment of this transaction's records: milliseconds, because a moment must survive the trip through JSON, and
-- later than all that was recorded before. A second change of one thing in one transaction gets a later one.
create function recording_moment(after timestamptz) returns timestamptz language plpgsql set search_path from current as $$
declare
  pinned timestamptz := nullif(current_setting('regiograaf.recording_moment', true), '')::timestamptz;
  chosen timestamptz;
begin
  if pinned is null then
    select greatest(date_trunc('milliseconds', clock_timestamp()), moment + interval '1 millisecond')
      into pinned from recording_clock for update;
    perform set_config('regiograaf.recording_moment', pinned::text, true);
  end if;
  chosen := greatest(pinned, after + interval '1 millisecond');
  update recording_clock set moment = greatest(moment, chosen);
  return chosen;
end $$;

-- The only way to write a fact. `changes` is an array of {id, valid, reason, attributes}, each id once: within `valid`
-- the attributes given replace those recorded, elsewhere the record stays. What it replaces is closed, never changed.
create function record(thing text, changes jsonb) returns timestamptz language plpgsql set search_path from current as $$
declare
  moment timestamptz;
  latest timestamptz;
begin
  if exists (select 1 from jsonb_array_elements(changes) c group by c ->> 'id' having count(*) > 1) then
    raise exception 'record(%): each id at most once in one call', thing using errcode = 'cardinality_violation';
  end if;
  execute format('insert into %I (id) select c ->> ''id'' from jsonb_array_elements($1) c on conflict do nothing', thing || '_anchor')
    using changes;
  execute format(
    'select max(lower(v.recorded)) from %I v join jsonb_array_elements($1) c on v.id = c ->> ''id'' where upper_inf(v.recorded)',
    thing || '_version') into latest using changes;
  moment := recording_moment(latest);
  perform set_config('regiograaf.record_at', moment::text, true);
  execute format($sql$
    with change as (
      select c ->> 'id' as id, coalesce((c ->> 'valid')::daterange, '(,)') as valid,
        c -> 'attributes' || jsonb_build_object('recorded_because', c -> 'reason') as attributes
      from jsonb_array_elements($1) c
    ), closed as (
      update %1$I v set recorded = tstzrange(lower(v.recorded), $2)
      from change c where v.id = c.id and upper_inf(v.recorded) and v.valid && c.valid
      returning v as old, v.id, v.valid
    ), piece as (
      select k.old, p as valid, '{}'::jsonb as attributes
      from closed k join change c using (id), unnest(datemultirange(k.valid) - datemultirange(c.valid)) p
      union all
      select k.old, k.valid * c.valid, c.attributes from closed k join change c using (id)
      union all
      select null::%1$I, p, c.attributes || jsonb_build_object('id', c.id)
      from change c, unnest(datemultirange(c.valid) - coalesce(
        (select range_agg(k.valid) from closed k where k.id = c.id), '{}'::datemultirange)) p
    )
    insert into %1$I select new.* from piece p, lateral jsonb_populate_record(
      coalesce(p.old, jsonb_populate_record(null::%1$I, %2$L)),
      p.attributes || jsonb_build_object('valid', p.valid, 'recorded', tstzrange($2, null))) new
  $sql$, thing || '_version', column_defaults(thing || '_version')) using changes, moment;
  return moment;
end $$;

-- The constant defaults of a table's columns, as jsonb_populate_record knows none.
create function column_defaults(of_table text) returns jsonb stable language plpgsql set search_path from current as $$
declare
  defaults jsonb := '{}';
  attribute record;
  value jsonb;
begin
  for attribute in
    select a.attname, pg_get_expr(d.adbin, d.adrelid) as expression from pg_attribute a
    join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = format('%I', of_table)::regclass and a.attgenerated = ''
  loop
    execute 'select to_jsonb(' || attribute.expression || ')' into value;
    defaults := defaults || jsonb_build_object(attribute.attname, value);
  end loop;
  return defaults;
end $$;

-- Refuses any write to a version table but those of record(): history is appended to, never rewritten.
create function guard_versions() returns trigger language plpgsql set search_path from current as $$
declare
  at timestamptz := nullif(current_setting('regiograaf.record_at', true), '')::timestamptz;
begin
  if tg_op = 'INSERT' and new.recorded = tstzrange(at, null) then
    return new;
  end if;
  if tg_op = 'UPDATE' and upper_inf(old.recorded) and new.recorded = tstzrange(lower(old.recorded), at)
    and to_jsonb(new) - 'recorded' = to_jsonb(old) - 'recorded' then
    return new;
  end if;
  raise exception 'facts are written with record() only: % of % refused', tg_op, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- Every id in an array column must be a known thing: what a foreign key is to a single id.
create function check_references() returns trigger language plpgsql set search_path from current as $$
declare
  unknown text;
begin
  execute format('select x from jsonb_array_elements_text(coalesce(nullif($1 -> %L, ''null''), ''[]'')) x
    where not exists (select 1 from %I a where a.id = x) limit 1', tg_argv[0], tg_argv[1]) into unknown using to_jsonb(new);
  if unknown is not null then
    raise exception '% %: % names %, which is unknown', tg_table_name, new.id, tg_argv[0], unknown
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

create function references_each(thing text, of_column text, other_thing text) returns void language plpgsql set search_path from current as $$
begin
  execute format('create constraint trigger %I after insert on %I deferrable initially deferred for each row
    execute function check_references(%L, %L)', thing || '_' || of_column || '_known', thing || '_version', of_column, other_thing || '_anchor');
end $$;

-- Gives `thing_version` its anchor of ids, its guards, and the view `thing` that shows it as of the two moments.
create function make_temporal(thing text) returns void language plpgsql set search_path from current as $$
declare
  versions text := thing || '_version';
  columns text;
begin
  execute format('create table %I (id text primary key)', thing || '_anchor');
  execute format('alter table %I add foreign key (id) references %I (id)', versions, thing || '_anchor');
  execute format('alter table %I add foreign key (source) references source (id) deferrable initially deferred', versions);
  execute format('alter table %I add constraint %I exclude using gist (id with =, valid with &&, recorded with &&)',
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
