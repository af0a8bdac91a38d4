-- Who was party for a time sees what was of that time as it was written then: a version that began to hold after it had left is not for it.
-- So rights must meet both the term of a record and the time over which the version shown holds. One that meets both meets what the two have
-- in common, as far as they have anything in common.
alter view support_service rename to support_service_unrestricted;

-- The records as of the two moments, with both of their times.
do $$
declare
  thing text;
  columns text;
begin
  foreach thing in array array['agreement', 'module_uptake', 'support_service', 'support_use', 'funding', 'monitoring_indicator', 'condition'] loop
    select string_agg(format('%I', attname), ', ' order by attnum) into columns from pg_attribute
      where attrelid = format('%I', thing || '_version')::regclass and attnum > 0 and not attisdropped and attname not in ('valid', 'recorded', 'term');
    execute format($sql$
      create or replace view %I as select %s, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
        case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status, valid, term
      from %I where valid @> valid_on() and recorded @> known_at()
    $sql$, thing || '_unrestricted', columns, thing || '_version');
  end loop;
end $$;

-- Each of these is seen by who might have seen it as it stood at the moment asked about, and may see it as it is known now: the second
-- need not be looked up if nothing was recorded since.

create or replace view disclosed_agreement as
  select id from agreement_version agreement
  where valid @> valid_on() and upper_inf(recorded) and (published or exists (
    select from disclosed_contract contract
    where contract.id = agreement.contract and contract.term && agreement.term and contract.term && agreement.valid));

drop view challenge_agreement;

drop view agreement;

create view agreement with (security_barrier) as
  select agreement.*,
    exists (select from plan_activity activity where activity.id = agreement.activity and cardinality(activity.challenges) > 0) as traced
  from agreement_unrestricted agreement
  where (published or exists (
      select from disclosed_contract contract
      where contract.id = agreement.contract and contract.term && agreement.term and contract.term && agreement.valid))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_agreement));

-- Which agreements act on a challenge, a row for each, as far as the caller may see them. Found out once: who may see an agreement
-- costs too much to ask again for each row that this is joined with.
create view challenge_agreement as
  with act as materialized (
    select agreement.id, activity.challenges from agreement join plan_activity activity on activity.id = agreement.activity
  )
  select distinct challenge as parent, act.id from act cross join unnest(act.challenges) challenge;

create or replace view disclosed_uptake as
  select id from module_uptake_version uptake
  where valid @> valid_on() and upper_inf(recorded) and (caller_is(practice) or exists (
    select from disclosed_module module where module.id = uptake.module and module.term && uptake.term and module.term && uptake.valid));

create or replace view module_uptake with (security_barrier) as
  select * from module_uptake_unrestricted uptake
  where (caller_is(practice) or exists (
      select from disclosed_module module where module.id = uptake.module and module.term && uptake.term and module.term && uptake.valid))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_uptake));

create or replace view disclosed_use as
  select id from support_use_version use
  where valid @> valid_on() and upper_inf(recorded) and (caller_is(organisation) or exists (
    select from disclosed_service service where service.id = use.service and service.term && use.term and service.term && use.valid));

create or replace view support_use with (security_barrier) as
  select * from support_use_unrestricted use
  where (caller_is(organisation) or exists (
      select from disclosed_service service where service.id = use.service and service.term && use.term and service.term && use.valid))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_use));

create or replace view disclosed_funding as
  select id from funding_version funding
  where valid @> valid_on() and upper_inf(recorded) and exists (
    select from disclosed_contract contract
    where contract.id = funding.contract and contract.term && days_of(funding.year) and contract.term && funding.valid);

create or replace view funding with (security_barrier) as
  select * from funding_unrestricted funding
  where exists (
      select from disclosed_contract contract
      where contract.id = funding.contract and contract.term && days_of(funding.year) and contract.term && funding.valid)
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_funding));

create or replace view disclosed_condition as
  select id from condition_version condition
  where valid @> valid_on() and upper_inf(recorded)
    and (published or coalesce(region is not null and (caller_is(organisation) or caller_is_steward_of(region)), false) or exists (
      select from disclosed_contract contract
      where contract.id = condition.contract and contract.term && condition.term and contract.term && condition.valid));

drop view condition;

create view condition with (security_barrier) as
  select condition.*, coalesce(region, (select contract.region from contract where contract.id = condition.contract)) as for_region
  from condition_unrestricted condition
  where (published or coalesce(region is not null and (caller_is(organisation) or caller_is_steward_of(region)), false) or exists (
      select from disclosed_contract contract
      where contract.id = condition.contract and contract.term && condition.term and contract.term && condition.valid))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_condition));
