-- What a caller has rights to, worked out once in a statement and looked up for each row: asked anew for each row, it costs more than all
-- else, and more for a row that is hidden than for one that is not there.

-- The contracts whose restricted records the caller may see, and over which times, by what is known now; times that follow on one another
-- are one. What the caller is party to is found first, and by an index, and its contracts and its standing with that.
-- As a party: what is signed binds those who are established as its parties, each over its term; until it is signed, whoever sits at the table
-- has the rights of a party, and whoever is only proposed does not. The talks belong to those who are party from the beginning of the contract
-- on: what was written before their term began is theirs too. Who joins later has no rights before its own term begins.
-- As a steward: over the time in which the contract is of the region.
create view contract_right as
  with mine as materialized (
    select contract, valid, term, certainty,
      bool_or(certainty = 'ESTABLISHED' and coalesce(lower(valid) <= today(), true)) over (partition by id) as established
    from party_version where organisation = current_setting('regiograaf.organisation', true) and upper_inf(recorded)
  ), begun_contract as (
    select id, bool_or(stage = 'SIGNED' or signed_on is not null) as signed, min(lower(term)) filter (where valid @> today()) as begins
    from contract_version where id in (select contract from mine) and upper_inf(recorded) and coalesce(lower(valid) <= today(), true) group by id
  )
  select rights.id, begun.times
  from (
    select id, range_agg(term) as times
    from (
      select party.contract as id,
        party.valid * case when signed is not true or lower(party.term) <= contract.begins then daterange(null, upper(party.term)) else party.term end as term
      from mine party left join begun_contract contract on contract.id = party.contract
      where party.certainty <> 'PROPOSED' and (signed is not true or party.established)
      union all
      select id, valid from contract_version
      where region = any (array(
          select substr(scope, length('steward:') + 1) from unnest(string_to_array(current_setting('regiograaf.scopes', true), ' ')) scope
          where starts_with(scope, 'steward:')))
        and upper_inf(recorded)
    ) one group by id
  ) rights cross join lateral (select range_agg(each) as times from begun(rights.times) each) begun
  where begun.times is not null;

create view module_right as
  select rights.id, begun.times
  from (
    select module.id, range_agg(contract.times * datemultirange(module.valid)) as times
    from module_version module join contract_right contract on contract.id = module.contract
    where upper_inf(module.recorded) group by module.id
  ) rights cross join lateral (select range_agg(each) as times from begun(rights.times) each) begun
  where begun.times is not null;

-- The services of which the caller may see who uses them: its provider and stewards of its region while they are that, and parties to its
-- contract as they see the rest of that.
create view service_right as
  select rights.id, begun.times
  from (
    select id, range_agg(times) as times
    from (
      select service.id, datemultirange(service.valid) as times from support_service_version service
      where upper_inf(service.recorded)
        and (service.provider = current_setting('regiograaf.organisation', true)
          or 'steward:' || service.region = any (string_to_array(current_setting('regiograaf.scopes', true), ' ')))
      union all
      select service.id, contract.times * datemultirange(service.valid)
      from support_service_version service join contract_right contract on contract.id = service.contract
      where upper_inf(service.recorded)
    ) one group by id
  ) rights cross join lateral (select range_agg(each) as times from begun(rights.times) each) begun
  where begun.times is not null;

-- One row, with all rights in one value: from ids to times. To look something up in a value is no join, of which the planner, who cannot
-- know how many rows hold on a date, could choose the long way around. With an offset it is not merged into what asks it, and so not worked
-- out again wherever that mentions it. It stands before what it is asked of, to be worked out whether or not that finds anything.
-- `is_current`: nothing was recorded since the moment asked about, so that what may be seen by what is known now need not be looked up.
create view rights_on_contracts_unrestricted as
  select (select coalesce(jsonb_object_agg(id, times), '{}') from contract_right) as rights,
    known_at() >= (select moment from recording_clock) as is_current
  offset 0;

create view rights_on_modules_unrestricted as
  select (select coalesce(jsonb_object_agg(id, times), '{}') from module_right) as rights,
    known_at() >= (select moment from recording_clock) as is_current
  offset 0;

create view rights_on_services_unrestricted as
  select (select coalesce(jsonb_object_agg(id, times), '{}') from service_right) as rights,
    known_at() >= (select moment from recording_clock) as is_current
  offset 0;

-- The times over which there are rights on one thing, a row for each.
create function times_of(rights jsonb, thing text) returns setof daterange stable parallel safe language sql
begin atomic
  select each from unnest((rights ->> thing)::datemultirange) each;
end;

-- Each of these is seen by who might have seen it as it stood at the moment asked about, and may see it as it is known now. Rights must meet
-- both the term of a record and the time over which the version shown holds, in one and the same time.

create or replace view agreement with (security_barrier) as
  select agreement.*,
    exists (select from plan_activity activity where activity.id = agreement.activity and cardinality(activity.challenges) > 0) as traced
  from rights_on_contracts_unrestricted caller cross join agreement_unrestricted agreement
  where (published or exists (
      select from times_of(caller.rights, agreement.contract) term where term && agreement.term and term && agreement.valid))
    and (caller.is_current or exists (
      select from agreement_version known
      where known.id = agreement.id and known.valid @> valid_on() and upper_inf(known.recorded) and (known.published or exists (
        select from times_of(caller.rights, known.contract) term where term && known.term and term && known.valid))));

create or replace view module_uptake with (security_barrier) as
  select uptake.*
  from rights_on_modules_unrestricted caller cross join module_uptake_unrestricted uptake
  where (caller_is(practice) or exists (
      select from times_of(caller.rights, uptake.module) term where term && uptake.term and term && uptake.valid))
    and (caller.is_current or exists (
      select from module_uptake_version known
      where known.id = uptake.id and known.valid @> valid_on() and upper_inf(known.recorded) and (caller_is(known.practice) or exists (
        select from times_of(caller.rights, known.module) term where term && known.term and term && known.valid))));

create or replace view support_use with (security_barrier) as
  select use.*
  from rights_on_services_unrestricted caller cross join support_use_unrestricted use
  where (caller_is(organisation) or exists (
      select from times_of(caller.rights, use.service) term where term && use.term and term && use.valid))
    and (caller.is_current or exists (
      select from support_use_version known
      where known.id = use.id and known.valid @> valid_on() and upper_inf(known.recorded) and (caller_is(known.organisation) or exists (
        select from times_of(caller.rights, known.service) term where term && known.term and term && known.valid))));

create or replace view funding with (security_barrier) as
  select funding.*
  from rights_on_contracts_unrestricted caller cross join funding_unrestricted funding
  where exists (
      select from times_of(caller.rights, funding.contract) term where term && days_of(funding.year) and term && funding.valid)
    and (caller.is_current or exists (
      select from funding_version known
      where known.id = funding.id and known.valid @> valid_on() and upper_inf(known.recorded) and exists (
        select from times_of(caller.rights, known.contract) term where term && days_of(known.year) and term && known.valid)));

create or replace view condition with (security_barrier) as
  select condition.*, coalesce(region, (select contract.region from contract where contract.id = condition.contract)) as for_region
  from rights_on_contracts_unrestricted caller cross join condition_unrestricted condition
  where (published or coalesce(region is not null and (caller_is(organisation) or caller_is_steward_of(region)), false) or exists (
      select from times_of(caller.rights, condition.contract) term where term && condition.term and term && condition.valid))
    and (caller.is_current or exists (
      select from condition_version known
      where known.id = condition.id and known.valid @> valid_on() and upper_inf(known.recorded)
        and (known.published or coalesce(known.region is not null and (caller_is(known.organisation) or caller_is_steward_of(known.region)), false) or exists (
          select from times_of(caller.rights, known.contract) term where term && known.term and term && known.valid))));

-- Here the planner could put the rights behind the indicator, and leave them if there is none: so they are asked for first.
create or replace view monitoring_indicator with (security_barrier) as
  with caller as materialized (select rights, is_current from rights_on_contracts_unrestricted)
  select indicator.*, sight.times as sight,
    (select coalesce(lower(each), '0001-01-01') from unnest(sight.times) each where each @> valid_on()) as seen_since
  from caller cross join monitoring_indicator_unrestricted indicator
  cross join lateral (
    select range_agg(contract.term) as times
    from agreement_unrestricted agreement cross join times_of(caller.rights, agreement.contract) contract (term)
    where agreement.id = indicator.agreement and contract.term && agreement.term and contract.term && agreement.valid
      and contract.term && indicator.term and contract.term && indicator.valid
  ) might
  cross join lateral (
    select range_agg(contract.term) as times
    from monitoring_indicator_version known
    join agreement_version agreement on agreement.id = known.agreement and agreement.valid @> valid_on() and upper_inf(agreement.recorded)
    cross join times_of(caller.rights, agreement.contract) contract (term)
    where known.id = indicator.id and known.valid @> valid_on() and upper_inf(known.recorded)
      and contract.term && agreement.term and contract.term && agreement.valid and contract.term && known.term and contract.term && known.valid
      and not caller.is_current
  ) may
  cross join lateral (
    select case when caller.is_current then might.times else might.times * may.times end as times
  ) sight
  where (select rights from caller) is not null and sight.times is not null;

-- A party sees what was measured for the time in which it was one. What had yet to be measured on the date is not there.
create or replace view measurement with (security_barrier) as
  select measurement.*
  from rights_on_contracts_unrestricted caller cross join measurement_unrestricted measurement
  where measured_on <= valid_on()
    and exists (
      select from monitoring_indicator_unrestricted indicator join agreement_unrestricted agreement on agreement.id = indicator.agreement
      cross join times_of(caller.rights, agreement.contract) contract (term)
      where indicator.id = measurement.indicator and contract.term @> measurement.moment
        and contract.term && agreement.term and contract.term && agreement.valid and contract.term && indicator.term and contract.term && indicator.valid)
    and (caller.is_current or exists (
      select from monitoring_indicator_version known
      join agreement_version agreement on agreement.id = known.agreement and agreement.valid @> valid_on() and upper_inf(agreement.recorded)
      cross join times_of(caller.rights, agreement.contract) contract (term)
      where known.id = measurement.indicator and known.valid @> valid_on() and upper_inf(known.recorded) and contract.term @> measurement.moment
        and contract.term && agreement.term and contract.term && agreement.valid and contract.term && known.term and contract.term && known.valid));

create or replace view support_service with (security_barrier) as
  select service.id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    region, provider, name, supports, contract, recorded_at, term_from, term_to, status,
    case when
      exists (
        select from times_of(caller.rights, service.contract) term where term && service.term and term && service.valid)
      and (caller.is_current or exists (
        select from support_service_version known
        where known.id = service.id and known.valid @> valid_on() and upper_inf(known.recorded) and exists (
          select from times_of(caller.rights, known.contract) term where term && known.term and term && known.valid)))
    then funded_by_contract end as funded_by_contract
  from rights_on_contracts_unrestricted caller cross join support_service_unrestricted service;

drop view disclosed_agreement;

drop view disclosed_uptake;

drop view disclosed_use;

drop view disclosed_funding;

drop view disclosed_condition;

drop view disclosed_module;

drop view disclosed_service;

drop view disclosed_contract;
