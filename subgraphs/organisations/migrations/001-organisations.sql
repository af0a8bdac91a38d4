create table organisation_version (
  like fact including all,
  name text not null,
  short_name text,
  kind text not null,
  legal_form text,
  kvk text check (kvk ~ '^\d{8}$'),
  agb text check (agb ~ '^\d{8}$'),
  municipality text,
  regions text[] not null default '{}',
  member_count integer check (member_count >= 0),
  member_share_percent numeric check (member_share_percent between 0 and 100),
  website text,
  -- What has no legal personality is in no trade register.
  constraint no_legal_form_no_kvk check (legal_form is distinct from 'NONE' or kvk is null)
);

select make_temporal('organisation');

create index on organisation_version using gin (regions);

create table theme_version (
  like fact including all,
  name_nl text not null,
  name_en text not null,
  parent text,
  local_names text[] not null default '{}'
);

select make_temporal('theme');

alter table theme_version add foreign key (parent) references theme_anchor (id) deferrable initially deferred;

create table membership_version (
  like fact including all,
  member text not null references organisation_anchor (id) deferrable initially deferred,
  organisation text not null references organisation_anchor (id) deferrable initially deferred,
  represents text[] not null default '{}',
  represents_description text,
  constraint not_its_own_member check (member <> organisation)
);

select make_temporal('membership');

select references_each('membership', 'represents', 'organisation');

create index on membership_version (member);

create index on membership_version (organisation);

create table body_version (
  like fact including all,
  name text not null,
  kind text not null,
  organisation text not null references organisation_anchor (id) deferrable initially deferred,
  quantity integer not null default 1 check (quantity > 0),
  themes text[] not null default '{}'
);

select make_temporal('body');

select references_each('body', 'themes', 'theme');

create index on body_version (organisation);

create table post_version (
  like fact including all,
  name text not null,
  kind text not null,
  organisation text not null references organisation_anchor (id) deferrable initially deferred,
  body text references body_anchor (id) deferrable initially deferred,
  phone text,
  email text,
  website text
);

select make_temporal('post');

create index on post_version (organisation);

create index on post_version (body);

-- The attributes of a person stand outside the history, so that they can be erased; post and appointment stay.
create table person (
  id text primary key check (id ~ '^person:[A-Za-z0-9][A-Za-z0-9-]*$'),
  name text not null,
  phone text,
  email text,
  fictional boolean not null
);

create table appointment_version (
  like fact including all,
  post text not null references post_anchor (id) deferrable initially deferred,
  person text not null,
  acting boolean not null
);

select make_temporal('appointment');

create index on appointment_version (post);

create index on appointment_version (person);

create table theme_lead_version (
  like fact including all,
  theme text not null references theme_anchor (id) deferrable initially deferred,
  organisation text not null references organisation_anchor (id) deferrable initially deferred,
  post text references post_anchor (id) deferrable initially deferred,
  -- One lead per theme per alliance at a time. Deferred, so that one lead may take over from another in one delivery.
  constraint one_lead_per_theme exclude using gist (theme with =, organisation with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('theme_lead');

create table decision_version (
  like fact including all,
  title text not null,
  body text references body_anchor (id) deferrable initially deferred,
  organisation text references organisation_anchor (id) deferrable initially deferred,
  decided_on date,
  decided_precision text not null default 'UNKNOWN' check (decided_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN'))
);

select make_temporal('decision');

create table mandate_version (
  like fact including all,
  grantor_body text references body_anchor (id) deferrable initially deferred,
  grantor_organisation text references organisation_anchor (id) deferrable initially deferred,
  holder_post text references post_anchor (id) deferrable initially deferred,
  holder_body text references body_anchor (id) deferrable initially deferred,
  theme text not null references theme_anchor (id) deferrable initially deferred,
  regions text[] not null check (cardinality(regions) > 0),
  granting_side text not null,
  counterparty text not null,
  authority text not null check (authority in ('REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN')),
  ceiling_euros numeric(15, 2) check (ceiling_euros > 0),
  exclusive boolean not null,
  parent text,
  decision text references decision_anchor (id) deferrable initially deferred,
  constraint one_grantor check (num_nonnulls(grantor_body, grantor_organisation) = 1),
  -- A mandate is held by a post or a body, never by a person.
  constraint one_holder check (num_nonnulls(holder_post, holder_body) = 1),
  constraint not_its_own_parent check (parent <> id)
);

select make_temporal('mandate');

alter table mandate_version add foreign key (parent) references mandate_anchor (id) deferrable initially deferred;

create index on mandate_version using gin (regions);

create index on mandate_version (holder_post);

create index on mandate_version (holder_body);

create index on mandate_version (parent);

create index on mandate_version (theme) where exclusive;

-- An exclusive mandate is given once at a time: no other of the same side on the same theme and authority, in a shared region and
-- towards the same counterparty, where any includes each. One writer records at a time, so this sees whatever it could clash with.
create function refuse_second_exclusive() returns trigger language plpgsql set search_path from current as $$
declare
  other text;
begin
  select clash.id into other from mandate_version current, mandate_version clash
    where current.id = new.id and current.valid = new.valid and current.recorded = new.recorded
    and clash.id <> new.id and clash.exclusive and clash.certainty = 'ESTABLISHED' and upper_inf(clash.recorded)
    and clash.theme = new.theme and clash.authority = new.authority and clash.granting_side = new.granting_side
    and (clash.counterparty = new.counterparty or 'ANY' in (clash.counterparty, new.counterparty))
    and clash.regions && new.regions and clash.term && new.term and clash.valid && new.valid
    order by clash.id limit 1;
  if other is not null then
    raise exception '% and % are exclusive and overlap', least(new.id, other), greatest(new.id, other)
      using errcode = 'exclusion_violation', constraint = 'one_exclusive_mandate', column = 'exclusive',
        hint = 'one exclusive mandate at a time for the same side, theme, region, counterparty and authority';
  end if;
  return null;
end $$;

create constraint trigger one_exclusive_mandate after insert on mandate_version deferrable initially deferred
  for each row when (new.exclusive and new.certainty = 'ESTABLISHED') execute function refuse_second_exclusive();

create table involvement_version (
  like fact including all,
  region text not null,
  theme text references theme_anchor (id) deferrable initially deferred,
  organisation text references organisation_anchor (id) deferrable initially deferred,
  body text references body_anchor (id) deferrable initially deferred,
  post text references post_anchor (id) deferrable initially deferred,
  reason text not null,
  constraint somebody_is_involved check (num_nonnulls(organisation, body, post) > 0)
);

select make_temporal('involvement');

create index on involvement_version (region);

-- Which organisation works in which region, a row for each.
create view organisation_region as
  select id, unnest(regions) as parent from organisation;
