-- What contracts need to know of regioplannen, from the same file that states them: their region and their term.
create table plan_version (
  like fact including all,
  region text not null
);

select make_temporal('plan');

alter table contract_version add column regioplan text;

create index on contract_version (regioplan);

create or replace view contract as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    title, region, stage, duration_months, signed_on, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
    case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status, regioplan
  from contract_version where valid @> valid_on() and recorded @> known_at();

-- Deferred, and checked for what is recorded of contracts, where the plan is known: a plan is not ours to refuse.
create function check_plan() returns trigger language plpgsql set search_path from current as $$
declare
  found_region text;
begin
  select region into found_region from plan_version plan
    where plan.id = new.regioplan and upper_inf(plan.recorded) and upper_inf(new.recorded) and plan.valid && new.valid and plan.region <> new.region limit 1;
  if found then
    raise exception '% is of %, % is of %', new.id, new.region, new.regioplan, found_region
      using errcode = 'check_violation', constraint = 'regioplan_of_the_same_region', column = 'regioplan', hint = format('a regioplan of %s', new.region);
  end if;
  return null;
end $$;

create constraint trigger regioplan_of_the_same_region after insert on contract_version deferrable initially deferred
  for each row when (new.regioplan is not null) execute function check_plan();
