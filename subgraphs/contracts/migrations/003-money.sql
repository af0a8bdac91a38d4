-- Euros to the cent: sums are exact. Each row is a part by itself, so that what a contract is funded with in a year is the sum of its rows.
create table funding_version (
  like fact including all,
  contract text not null references contract_anchor (id) deferrable initially deferred,
  module text references module_anchor (id) deferrable initially deferred,
  agreement text references agreement_anchor (id) deferrable initially deferred,
  kind text not null check (kind in ('STRUCTURAL', 'PROJECT')),
  year integer not null check (year between 1900 and 2200),
  amount_euros numeric(15, 2) check (amount_euros between 0 and 9999999999999.99),
  ceiling_euros numeric(15, 2) check (ceiling_euros between 0 and 9999999999999.99),
  description text,
  constraint funding_of_one_thing check (num_nonnulls(module, agreement) <= 1),
  constraint amount_or_ceiling check (num_nonnulls(amount_euros, ceiling_euros) > 0),
  constraint amount_within_its_ceiling check (amount_euros <= ceiling_euros)
);

select make_temporal('funding');

create index on funding_version (contract);

create index on funding_version (module);

create index on funding_version (agreement);

create function days_of(year integer) returns daterange immutable parallel safe language sql
  return daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1));

create function refuse_funding(part text, whole text, rule text, at_column text, expected text) returns void language plpgsql as $$
begin
  raise exception '% does not fit %', part, whole using errcode = 'check_violation', constraint = rule, column = at_column, hint = expected;
end $$;

-- Deferred: a contract and its funding may change together. What is refused is what stands when all is recorded.
create function check_funding() returns trigger language plpgsql set search_path from current as $$
declare
  pair record;
begin
  select funding.id as part, contract.id as whole, contract.term into pair
    from funding_version funding join contract_version contract on contract.id = funding.contract and contract.valid && funding.valid
    where case tg_table_name when 'funding_version' then funding.id else contract.id end = new.id
      and upper_inf(funding.recorded) and upper_inf(contract.recorded) and not days_of(funding.year) && contract.term
    order by part limit 1;
  if found then
    perform refuse_funding(pair.part, pair.whole, 'funding_within_contract', 'year', format('a year in which %s runs: %s', pair.whole, pair.term));
  end if;
  return null;
end $$;

create function check_funded_part() returns trigger language plpgsql set search_path from current as $$
declare
  pair record;
begin
  select funding.id as part, coalesce(module.id, agreement.id) as whole, case when module.id is null then 'agreement' else 'module' end as kind into pair
    from funding_version funding
    left join module_version module on module.id = funding.module and upper_inf(module.recorded) and module.valid && funding.valid
    left join agreement_version agreement on agreement.id = funding.agreement and upper_inf(agreement.recorded) and agreement.valid && funding.valid
    where case tg_table_name when 'funding_version' then funding.id = new.id when 'module_version' then funding.module = new.id else funding.agreement = new.id end
      and upper_inf(funding.recorded) and coalesce(module.contract, agreement.contract) <> funding.contract
    order by part limit 1;
  if found then
    perform refuse_funding(pair.part, pair.whole, 'funding_within_contract', pair.kind, format('a %s of the same contract', pair.kind));
  end if;
  return null;
end $$;

create constraint trigger funding_within_contract after insert on funding_version deferrable initially deferred
  for each row execute function check_funding();

create constraint trigger funding_within_contract after insert on contract_version deferrable initially deferred
  for each row execute function check_funding();

create constraint trigger funding_of_its_contract after insert on funding_version deferrable initially deferred
  for each row when (num_nonnulls(new.module, new.agreement) > 0) execute function check_funded_part();

create constraint trigger funding_of_its_contract after insert on module_version deferrable initially deferred
  for each row execute function check_funded_part();

create constraint trigger funding_of_its_contract after insert on agreement_version deferrable initially deferred
  for each row execute function check_funded_part();

-- The funding that the caller may see by what is known now: of the years in which it is party to the contract.
create view disclosed_funding as
  select id from funding_version funding
  where valid @> valid_on() and upper_inf(recorded) and exists (
    select from disclosed_contract contract where contract.id = funding.contract and contract.term && days_of(funding.year));

alter view funding rename to funding_unrestricted;

-- Never for everyone: what is agreed may be published, what is paid is between the parties.
create view funding with (security_barrier) as
  select * from funding_unrestricted funding
  where exists (
      select from disclosed_contract contract where contract.id = funding.contract and contract.term && days_of(funding.year))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_funding));
