-- When somebody belongs to one of several networks, directly or through others that do, or that represent it there: by what stands
-- recorded, of each membership its term for as long as it is recorded to hold.
drop function belongs_to(text, text[], daterange);

create function belongs_to(somebody text, networks text[]) returns datemultirange stable language sql set search_path from current as $$
  with recursive belongs (id, term) as (
    select somebody, daterange(null, null)
    union
    select network.organisation, belongs.term * network.term * network.valid
      from belongs join member_version network on network.member = belongs.id or network.represents @> array[belongs.id]
      where upper_inf(network.recorded) and network.term * network.valid && belongs.term
  )
  select coalesce(range_agg(term), '{}') from belongs where id = any (networks)
$$;

-- Refuses uptake beyond the practice's membership of those for whom the contract is made, of each while it is a party: what left carries
-- nobody any more. A membership that is not recorded at all is not known: nothing is refused then. Checked for what is recorded of uptake:
-- a membership or a party that changes afterwards shows as a signal.
create or replace function check_membership() returns trigger language plpgsql set search_path from current as $$
declare
  networks text[];
  membership datemultirange;
begin
  if not upper_inf(new.recorded) or not exists (
    select from member_version where (member = new.practice or represents @> array[new.practice]) and upper_inf(recorded)) then
    return null;
  end if;
  with provider as (
    select array_remove(array[party.organisation, party.on_behalf_of], null) as of_whom, party.term * party.valid * module.valid as term
      from module_version module join party_version party on party.contract = module.contract and party.side = 'PROVIDER'
      where module.id = new.module and upper_inf(module.recorded) and upper_inf(party.recorded)
  )
  select (select array_agg(distinct network order by network) from provider, unnest(of_whom) network),
    coalesce((select range_agg(part) from provider, unnest(belongs_to(new.practice, of_whom) * datemultirange(provider.term)) part), '{}')
    into networks, membership;
  if networks is not null and not new.term <@ membership then
    raise exception '% goes beyond the membership of % in %: %', new.id, new.practice, array_to_string(networks, ', '), membership
      using errcode = 'check_violation', constraint = 'uptake_within_membership', column = 'practice',
        hint = format('a term within the membership of %s while they are party, %s', array_to_string(networks, ', '), membership);
  end if;
  return null;
end $$;

create or replace view contract_signal as
  select 'NETWORK_WITHOUT_LEGAL_PERSONALITY' as kind, party.contract, array[party.id, party.organisation] as records
    from party join organisation_form form on form.id = party.organisation where form.legal_form = 'NONE'
  union all
  select 'SIGNS_FOR_NO_MEMBER', party.contract, array[party.id, party.organisation, party.on_behalf_of]
    from party where party.on_behalf_of in (select organisation from member)
      and not belongs_as_of(party.organisation, array[party.on_behalf_of]) && daterange(party.term_from, party.term_to)
  union all
  select 'UPTAKE_OUTSIDE_MEMBERSHIP', module.contract, array[uptake.id, uptake.practice, module.id]
    from module_uptake uptake join module on module.id = uptake.module
    cross join lateral (
      select count(*) as parties, range_agg(part) as term
      from party left join lateral unnest(
        belongs_as_of(uptake.practice, array_remove(array[party.organisation, party.on_behalf_of], null)) * datemultirange(daterange(party.term_from, party.term_to))) part on true
      where party.contract = module.contract and party.side = 'PROVIDER') membership
    where membership.parties > 0
      and exists (select from member where member = uptake.practice or represents @> array[uptake.practice])
      and not daterange(uptake.term_from, uptake.term_to) <@ coalesce(membership.term, '{}');
