-- What contracts need to know of organisations, from the same files that state it: who belongs to what, which have no legal
-- personality, and in which wijken a practice works.
create table member_version (
  like fact including all,
  member text not null,
  organisation text not null,
  represents text[] not null default '{}'
);

select make_temporal('member');

create index on member_version (organisation);

create index on member_version (member);

create index on member_version using gin (represents);

create table organisation_form_version (
  like fact including all,
  legal_form text
);

select make_temporal('organisation_form');

create table practice_area_version (
  like fact including all,
  practice text not null,
  wijk text not null,
  constraint practice_in_a_wijk_once exclude using gist
    (practice with =, wijk with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('practice_area');

create index on practice_area_version (practice);

-- When somebody belongs to one of several networks, directly or through others that do, or that represent it there: by what stands recorded.
create function belongs_to(somebody text, networks text[], during daterange) returns datemultirange stable language sql set search_path from current as $$
  with recursive belongs (id, term) as (
    select somebody, daterange(null, null)
    union
    select network.organisation, belongs.term * network.term
      from belongs join member_version network on network.member = belongs.id or network.represents @> array[belongs.id]
      where upper_inf(network.recorded) and network.valid && during and network.term && belongs.term
  )
  select coalesce(range_agg(term), '{}') from belongs where id = any (networks)
$$;

-- The same, by what held and was known at the moments of the session.
create function belongs_as_of(somebody text, networks text[]) returns datemultirange stable language sql set search_path from current as $$
  with recursive belongs (id, term) as (
    select somebody, daterange(null, null)
    union
    select network.organisation, belongs.term * daterange(network.term_from, network.term_to)
      from belongs join member network on network.member = belongs.id or network.represents @> array[belongs.id]
      where daterange(network.term_from, network.term_to) && belongs.term
  )
  select coalesce(range_agg(term), '{}') from belongs where id = any (networks)
$$;

-- Refuses uptake beyond the practice's membership of those for whom the contract is made. A membership that is not recorded at all is not
-- known: nothing is refused then. Checked for what is recorded of uptake: a membership that changes afterwards shows as a signal.
create function check_membership() returns trigger language plpgsql set search_path from current as $$
declare
  networks text[];
  membership datemultirange;
begin
  select array_agg(distinct network) into networks
    from module_version module join party_version party on party.contract = module.contract and party.side = 'PROVIDER',
      unnest(array_remove(array[party.organisation, party.on_behalf_of], null)) network
    where module.id = new.module and upper_inf(module.recorded) and upper_inf(party.recorded) and party.valid && new.valid;
  if networks is null or not upper_inf(new.recorded) or not exists (
    select from member_version where (member = new.practice or represents @> array[new.practice]) and upper_inf(recorded)) then
    return null;
  end if;
  membership := belongs_to(new.practice, networks, new.valid);
  if not new.term <@ membership then
    raise exception '% goes beyond the membership of % in %: %', new.id, new.practice, array_to_string(networks, ', '), membership
      using errcode = 'check_violation', constraint = 'uptake_within_membership', column = 'practice',
        hint = format('a term within the membership of %s, %s', array_to_string(networks, ', '), membership);
  end if;
  return null;
end $$;

create constraint trigger uptake_within_membership after insert on module_uptake_version deferrable initially deferred
  for each row execute function check_membership();

-- What has no legal personality signs no contract: a member or an authorised representative does, and says for whom.
create function check_signatories() returns trigger language plpgsql set search_path from current as $$
declare
  found_party text;
  network text;
begin
  select party.id, party.organisation into found_party, network
    from contract_version contract join party_version party on party.contract = contract.id and party.valid && contract.valid
    join organisation_form_version form on form.id = party.organisation and form.valid && party.valid and form.valid && contract.valid
    where contract.id = case tg_table_name when 'contract_version' then new.id else to_jsonb(new) ->> 'contract' end
      and upper_inf(contract.recorded) and upper_inf(party.recorded) and upper_inf(form.recorded)
      and (contract.stage = 'SIGNED' or contract.signed_on is not null) and form.legal_form = 'NONE'
    order by party.id limit 1;
  if found then
    raise exception '%: % has no legal personality', found_party, network
      using errcode = 'check_violation', constraint = 'signed_with_legal_personality', column = case tg_table_name when 'party_version' then 'organisation' else 'stage' end,
        hint = format('a member or an authorised representative that signs, with %s in on_behalf_of', network);
  end if;
  return null;
end $$;

create constraint trigger signed_with_legal_personality after insert on contract_version deferrable initially deferred
  for each row execute function check_signatories();

create constraint trigger signed_with_legal_personality after insert on party_version deferrable initially deferred
  for each row execute function check_signatories();

-- What somebody should look at in contracts, on the date and as known at the moment, as far as the caller may see it.
create view contract_signal as
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
      select array_agg(network) as all_of from party, unnest(array_remove(array[party.organisation, party.on_behalf_of], null)) network
      where party.contract = module.contract and party.side = 'PROVIDER') networks
    where networks.all_of is not null
      and exists (select from member where member = uptake.practice or represents @> array[uptake.practice])
      and not daterange(uptake.term_from, uptake.term_to) <@ belongs_as_of(uptake.practice, networks.all_of);
