create table support_service_version (
  like fact including all,
  region text not null check (region <> ''),
  provider text not null check (provider <> ''),
  name text not null check (name ~ '\S'),
  supports text not null check (supports ~ '\S'),
  contract text references contract_anchor (id) deferrable initially deferred,
  funded_by_contract boolean,
  constraint funded_by_a_contract_that_is_named check (funded_by_contract is not true or contract is not null)
);

select make_temporal('support_service');

create index on support_service_version (region);

create index on support_service_version (contract);

create table support_use_version (
  like fact including all,
  service text not null references support_service_anchor (id) deferrable initially deferred,
  organisation text not null check (organisation <> ''),
  constraint use_once exclude using gist
    (service with =, organisation with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('support_use');

create index on support_use_version (service);

create index on support_use_version (organisation);

-- Deferred: what is refused is what stands when all is recorded.
create function check_support() returns trigger language plpgsql set search_path from current as $$
declare
  pair record;
begin
  select use.id as part, service.id as whole, service.term into pair
    from support_use_version use join support_service_version service on service.id = use.service and service.valid && use.valid
    where case tg_table_name when 'support_use_version' then use.id else use.service end = new.id
      and upper_inf(use.recorded) and upper_inf(service.recorded) and not use.term <@ service.term
    order by part limit 1;
  if found then perform refuse_beyond(pair.part, pair.whole, pair.term, 'use_within_service'); end if;
  return null;
end $$;

create constraint trigger use_within_service after insert on support_use_version deferrable initially deferred
  for each row execute function check_support();

create constraint trigger use_within_service after insert on support_service_version deferrable initially deferred
  for each row execute function check_support();

create function check_region_of_service() returns trigger language plpgsql set search_path from current as $$
declare
  pair record;
begin
  select service.id as part, contract.id as whole, contract.region into pair
    from support_service_version service join contract_version contract on contract.id = service.contract and contract.valid && service.valid
    where case tg_table_name when 'support_service_version' then service.id else service.contract end = new.id
      and upper_inf(service.recorded) and upper_inf(contract.recorded) and service.region <> contract.region
    order by part limit 1;
  if found then
    raise exception '% is not of the region of %', pair.part, pair.whole
      using errcode = 'check_violation', constraint = 'service_in_the_region_of_its_contract', column = 'region', hint = pair.region;
  end if;
  return null;
end $$;

create constraint trigger service_in_the_region_of_its_contract after insert on support_service_version deferrable initially deferred
  for each row execute function check_region_of_service();

create constraint trigger service_in_the_region_of_its_contract after insert on contract_version deferrable initially deferred
  for each row execute function check_region_of_service();

-- The services of which the caller may see who uses them, and over which time: its provider and stewards of its region always, a party to
-- its contract while it is one.
create view disclosed_service as
  select service.id, daterange(null, null) as term from support_service_version service
  where service.valid @> valid_on() and upper_inf(service.recorded)
    and (service.provider = current_setting('regiograaf.organisation', true)
      or 'steward:' || service.region = any (string_to_array(current_setting('regiograaf.scopes', true), ' ')))
  union all
  select service.id, contract.term from support_service_version service join disclosed_contract contract on contract.id = service.contract
  where service.valid @> valid_on() and upper_inf(service.recorded);

create view disclosed_use as
  select id from support_use_version use
  where valid @> valid_on() and upper_inf(recorded) and (organisation = current_setting('regiograaf.organisation', true) or exists (
    select from disclosed_service service where service.id = use.service and service.term && use.term));

alter view support_use rename to support_use_unrestricted;

-- Who uses a service is for each user itself, and for whom the service is disclosed to.
create view support_use with (security_barrier) as
  select * from support_use_unrestricted use
  where (organisation = current_setting('regiograaf.organisation', true) or exists (
      select from disclosed_service service where service.id = use.service and service.term && daterange(term_from, term_to)))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_use));
