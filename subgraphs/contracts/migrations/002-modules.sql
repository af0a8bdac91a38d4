create table module_version (
  like fact including all,
  contract text not null references contract_anchor (id) deferrable initially deferred,
  kind text not null check (kind in ('CHRONIC_CARE', 'FRAIL_ELDERLY_CARE', 'WIJK_MANAGEMENT', 'TBHZ', 'OTHER')),
  name text not null check (name ~ '\S'),
  -- Of other kinds there may be several.
  constraint module_once exclude using gist
    (contract with =, kind with =, term with &&, valid with &&, recorded with &&) where (kind <> 'OTHER') deferrable initially deferred
);

select make_temporal('module');

create index on module_version (contract);

create table module_uptake_version (
  like fact including all,
  module text not null references module_anchor (id) deferrable initially deferred,
  practice text not null check (practice <> ''),
  constraint uptake_once exclude using gist
    (module with =, practice with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('module_uptake');

create index on module_uptake_version (module);

create index on module_uptake_version (practice);

-- What stands recorded and does not lie within what it is part of: pairs that are refused. An unknown or open end is no bound.
create view module_beyond_contract_unrestricted as
  select module.id as part, contract.id as whole, contract.term from module_version module
  join contract_version contract on contract.id = module.contract and contract.valid && module.valid
  where upper_inf(module.recorded) and upper_inf(contract.recorded) and not module.term <@ contract.term;

create view uptake_beyond_module_unrestricted as
  select uptake.id as part, module.id as whole, module.term from module_uptake_version uptake
  join module_version module on module.id = uptake.module and module.valid && uptake.valid
  where upper_inf(uptake.recorded) and upper_inf(module.recorded) and not uptake.term <@ module.term;

create function refuse_beyond(part text, whole text, term daterange, rule text) returns void language plpgsql as $$
begin
  raise exception '% goes beyond the term of %, %', part, whole, term
    using errcode = 'check_violation', constraint = rule, column = 'to',
      hint = format('a term within that of %s: from %s to %s', whole, coalesce(lower(term)::text, 'any day'), coalesce(upper(term)::text, 'any day'));
end $$;

-- Deferred: a contract, its modules and their uptake may change together. What is refused is what stands when all is recorded.
create function check_modules() returns trigger language plpgsql set search_path from current as $$
declare
  pair record;
begin
  select * into pair from (
    select * from module_beyond_contract_unrestricted where part = new.id
    union all
    select * from module_beyond_contract_unrestricted where whole = new.id) beyond order by part, whole limit 1;
  if found then perform refuse_beyond(pair.part, pair.whole, pair.term, 'module_within_contract'); end if;
  return null;
end $$;

create function check_uptake() returns trigger language plpgsql set search_path from current as $$
declare
  pair record;
begin
  select * into pair from (
    select * from uptake_beyond_module_unrestricted where part = new.id
    union all
    select * from uptake_beyond_module_unrestricted where whole = new.id) beyond order by part, whole limit 1;
  if found then perform refuse_beyond(pair.part, pair.whole, pair.term, 'uptake_within_contract'); end if;
  return null;
end $$;

create constraint trigger module_within_contract after insert on module_version deferrable initially deferred
  for each row execute function check_modules();

create constraint trigger module_within_contract after insert on contract_version deferrable initially deferred
  for each row execute function check_modules();

create constraint trigger uptake_within_contract after insert on module_uptake_version deferrable initially deferred
  for each row execute function check_uptake();

create constraint trigger uptake_within_contract after insert on module_version deferrable initially deferred
  for each row execute function check_uptake();

-- The modules whose uptake the caller may see, and over which time: as it is with the other records of their contracts.
create view disclosed_module as
  select module.id, contract.term from module_version module join disclosed_contract contract on contract.id = module.contract
  where module.valid @> valid_on() and upper_inf(module.recorded);

-- The uptake that the caller may see by what is known now.
create view disclosed_uptake as
  select id from module_uptake_version uptake
  where valid @> valid_on() and upper_inf(recorded) and (practice = current_setting('regiograaf.organisation', true) or exists (
    select from disclosed_module module where module.id = uptake.module and module.term && uptake.term));

alter view module_uptake rename to module_uptake_unrestricted;

-- Which practices take part is for each practice itself, and for whoever may see the restricted records of the contract.
create view module_uptake with (security_barrier) as
  select * from module_uptake_unrestricted uptake
  where (practice = current_setting('regiograaf.organisation', true) or exists (
      select from disclosed_module module
      where module.id = uptake.module and module.term && daterange(term_from, term_to)))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_uptake));
