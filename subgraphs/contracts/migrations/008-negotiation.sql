-- On what the parties must be mandated to sign a contract.
alter table contract_version add column theme text;

create or replace view contract as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    title, region, stage, duration_months, signed_on, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
    case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status, regioplan, theme
  from contract_version where valid @> valid_on() and recorded @> known_at();

-- When a contract came how far. What happened on a day holds whatever date is asked about, once that has come.
create table negotiation_stage_version (
  like fact including all,
  contract text not null references contract_anchor (id) deferrable initially deferred,
  stage text not null check (stage in ('IN_TALKS', 'AGREED', 'SIGNED', 'ENDED')),
  reached_on date not null,
  constraint what_happened_holds_always check (valid = '(,)' and term = '(,)'),
  constraint stage_reached_once exclude using gist (contract with =, stage with =, recorded with &&) deferrable initially deferred
);

select make_temporal('negotiation_stage');

create index on negotiation_stage_version (contract);

alter view negotiation_stage rename to negotiation_stage_unrestricted;

create view negotiation_stage as
  select * from negotiation_stage_unrestricted where reached_on <= valid_on();

-- What a contract says of its stage and its day of signing is where its stages lead, which follow one another.
create function check_stages() returns trigger language plpgsql set search_path from current as $$
declare
  row_checked jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) else to_jsonb(new) end;
  checked text := row_checked ->> case when tg_table_name = 'contract_version' then 'id' else 'contract' end;
  broken text;
  rule text;
  expected text;
begin
  with reached as (
    select id, stage, reached_on, array_position(array['IN_TALKS', 'AGREED', 'SIGNED', 'ENDED'], stage) as place
    from negotiation_stage_version where contract = checked and upper_inf(recorded)
  ), told as (
    select stage, signed_on, upper(valid) as until from contract_version where id = checked and upper_inf(recorded)
  ), problem as (
    select earlier.id as about, 'stages_follow_one_another' as rule, 'a day before that of ' || later.stage as expected
    from reached earlier join reached later on later.place > earlier.place and later.reached_on < earlier.reached_on
    union all
    select last.id, 'stage_as_its_stages_say', 'the stage ' || told.stage || ' of its contract as the last that is reached'
    from told cross join lateral (
      select * from reached where told.until is null or reached_on < told.until order by place desc limit 1
    ) last where last.stage <> told.stage
    union all
    select signed.id, 'signed_on_the_day_of_its_stage', 'the day of signing of its contract'
    from told join reached signed on signed.stage = 'SIGNED'
    where told.stage in ('SIGNED', 'ENDED') and told.signed_on is distinct from signed.reached_on
  )
  select problem.about, problem.rule, problem.expected into broken, rule, expected from problem limit 1;
  if broken is not null then
    raise exception '% does not fit %', broken, checked
      using errcode = 'check_violation', constraint = rule, table = tg_table_name, hint = expected;
  end if;
  return null;
end $$;

create constraint trigger stages_fit after insert on contract_version deferrable initially deferred
  for each row execute function check_stages();

create constraint trigger stages_fit after insert or update on negotiation_stage_version deferrable initially deferred
  for each row execute function check_stages();

-- What one side asks before it signs: of a contract, or of a region where there is no contract yet.
create table condition_version (
  like fact including all,
  contract text references contract_anchor (id) deferrable initially deferred,
  region text,
  organisation text not null,
  title text not null,
  description text,
  -- Its status; that word is taken by the term.
  progress text not null check (progress in ('OPEN', 'MET', 'REFUSED', 'WITHDRAWN')),
  published boolean not null,
  constraint of_a_contract_or_a_region check (num_nonnulls(contract, region) = 1)
);

select make_temporal('condition');

create index on condition_version (contract);

create index on condition_version (region);

create function caller_is(organisation text) returns boolean stable language sql
  return organisation = nullif(current_setting('regiograaf.organisation', true), '');

create function caller_is_steward_of(region text) returns boolean stable language sql
  return 'steward:' || region = any (string_to_array(current_setting('regiograaf.scopes', true), ' '));

-- The conditions that the caller may see by what is known now. Where there is no contract yet, who asks it is the party.
create view disclosed_condition as
  select id from condition_version condition
  where valid @> valid_on() and upper_inf(recorded)
    and (published or coalesce(region is not null and (caller_is(organisation) or caller_is_steward_of(region)), false) or exists (
      select from disclosed_contract contract where contract.id = condition.contract and contract.term && condition.term));

alter view condition rename to condition_unrestricted;

create view condition with (security_barrier) as
  select condition.*, coalesce(region, (select contract.region from contract where contract.id = condition.contract)) as for_region
  from condition_unrestricted condition
  where (published or coalesce(region is not null and (caller_is(organisation) or caller_is_steward_of(region)), false) or exists (
      select from disclosed_contract contract
      where contract.id = condition.contract and contract.term && daterange(term_from, term_to)))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_condition));
