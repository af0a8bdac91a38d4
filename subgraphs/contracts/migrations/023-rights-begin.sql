-- What of a right has begun, the times that follow on one another as one: who will have it from a day to come has none yet, whatever date is
-- asked about.
create function begun(times datemultirange) returns setof daterange stable parallel safe language sql
begin atomic
  select each from unnest(times) each where coalesce(lower(each) <= today(), true);
end;

-- The contracts whose restricted records the caller may see, and over which times, by what is known now.
-- As a party: what is signed binds those who are established as its parties, each over its term; until it is signed, whoever sits at the table
-- has the rights of a party, and whoever is only proposed does not. The talks belong to those who are party from the beginning of the contract
-- on: what was written before their term began is theirs too. Who joins later has no rights before its own term begins.
-- As a steward: over the time in which the contract is of the region.
create or replace view disclosed_contract as
  select rights.id, term
  from (
    select id, range_agg(term) as times
    from (
      select party.contract as id,
        party.valid * case when not contract.signed or lower(party.term) <= contract.begins then daterange(null, upper(party.term)) else party.term end as term
      from party_version party cross join lateral (
        select coalesce(bool_or(stage = 'SIGNED' or signed_on is not null), false) as signed, min(lower(term)) filter (where valid @> today()) as begins
        from contract_version where id = party.contract and upper_inf(recorded) and coalesce(lower(valid) <= today(), true)) contract
      where party.organisation = current_setting('regiograaf.organisation', true) and upper_inf(party.recorded) and party.certainty <> 'PROPOSED'
        and (not contract.signed or exists (
          select from party_version established
          where established.id = party.id and established.organisation = party.organisation and established.certainty = 'ESTABLISHED'
            and upper_inf(established.recorded) and coalesce(lower(established.valid) <= today(), true)))
      union all
      select id, valid from contract_version
      where 'steward:' || region = any (string_to_array(current_setting('regiograaf.scopes', true), ' ')) and upper_inf(recorded)
    ) one group by id
  ) rights, begun(rights.times) term;

create or replace view disclosed_module as
  select rights.id, term
  from (
    select module.id, range_agg(contract.term * module.valid) as times
    from module_version module join disclosed_contract contract on contract.id = module.contract
    where upper_inf(module.recorded) group by module.id
  ) rights, begun(rights.times) term;

-- The services of which the caller may see who uses them: its provider and stewards of its region while they are that, and parties to its
-- contract as they see the rest of that.
create or replace view disclosed_service as
  select rights.id, term
  from (
    select id, range_agg(term) as times
    from (
      select service.id, service.valid as term from support_service_version service
      where upper_inf(service.recorded)
        and (service.provider = current_setting('regiograaf.organisation', true)
          or 'steward:' || service.region = any (string_to_array(current_setting('regiograaf.scopes', true), ' ')))
      union all
      select service.id, contract.term * service.valid
      from support_service_version service join disclosed_contract contract on contract.id = service.contract
      where upper_inf(service.recorded)
    ) one group by id
  ) rights, begun(rights.times) term;
