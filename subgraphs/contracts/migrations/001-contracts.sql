create table contract_version (
  like fact including all,
  title text not null,
  region text not null,
  stage text not null check (stage in ('IN_TALKS', 'AGREED', 'SIGNED', 'ENDED')),
  duration_months integer check (duration_months > 0),
  signed_on date,
  constraint only_what_is_signed_has_a_date check (signed_on is null or stage in ('SIGNED', 'ENDED'))
);

select make_temporal('contract');

create index on contract_version (region);

-- Deferred, so that two rows of one delivery may trade places.
create table party_version (
  like fact including all,
  contract text not null references contract_anchor (id) deferrable initially deferred,
  organisation text not null check (organisation <> ''),
  side text not null check (side in ('PROVIDER', 'INSURER')),
  signed_by text,
  on_behalf_of text,
  constraint not_on_its_own_behalf check (on_behalf_of <> organisation),
  constraint party_once_per_side exclude using gist
    (contract with =, organisation with =, side with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('party');

create index on party_version (contract);

create index on party_version (organisation, contract);

create table segment_version (
  like fact including all,
  contract text not null references contract_anchor (id) deferrable initially deferred,
  segment text not null check (segment in ('S1', 'S2', 'S3', 'O_AND_I')),
  extent text not null check (extent in ('WHOLE', 'PART')),
  scope text,
  -- "In part" says nothing without the part.
  constraint part_names_its_scope check (extent <> 'PART' or coalesce(scope, '') ~ '\S'),
  constraint segment_once exclude using gist
    (contract with =, segment with =, term with &&, valid with &&, recorded with &&) deferrable initially deferred
);

select make_temporal('segment');

create index on segment_version (contract);

create table agreement_version (
  like fact including all,
  contract text not null references contract_anchor (id) deferrable initially deferred,
  title text not null,
  description text,
  activity text,
  without_indicator_reason text,
  published boolean not null
);

select make_temporal('agreement');

create index on agreement_version (contract);

create index on agreement_version (activity);

-- Which contracts an organisation is party to, a row for each: on the date, or ever if the contract does not run on the date.
create view organisation_contract as
  select distinct party.organisation as parent, contract.id
  from party join contract on contract.id = party.contract
  where party.status = 'ACTIVE' or contract.status <> 'ACTIVE';

-- The contracts whose restricted records the caller may see, and over which time: a party while it is one, a steward of the region
-- always. The session says who the caller is. Rights are read as they are known now, whatever moment is asked about: a party
-- that was recorded by mistake must not keep its rights in the past.
create view disclosed_contract as
  select contract as id, term from party_version
  where organisation = current_setting('regiograaf.organisation', true) and valid @> valid_on() and upper_inf(recorded)
  union all
  select id, daterange(null, null) from contract_version
  where 'steward:' || region = any (string_to_array(current_setting('regiograaf.scopes', true), ' '))
    and valid @> valid_on() and upper_inf(recorded);

-- The agreements that the caller may see by what is known now.
create view disclosed_agreement as
  select id from agreement_version agreement
  where valid @> valid_on() and upper_inf(recorded) and (published or exists (
    select from disclosed_contract contract where contract.id = agreement.contract and contract.term && agreement.term));

-- The role that reads may not read what is called unrestricted: whoever reads agreements, reads them through the rule below.
alter view agreement rename to agreement_unrestricted;

-- An agreement is there for those who might have seen it as it stood at the moment asked about, and may see it now: neither the
-- unpublished draft of what was published later nor what was published by mistake is for everyone.
create view agreement with (security_barrier) as
  select * from agreement_unrestricted agreement
  where (published or exists (
      select from disclosed_contract contract
      where contract.id = agreement.contract and contract.term && daterange(term_from, term_to)))
    -- Nothing was recorded since: then the first condition says it all, and the second need not be looked up.
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_agreement));
