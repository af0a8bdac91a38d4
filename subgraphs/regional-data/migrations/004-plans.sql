-- What the guide of LHV, InEen and ZN says that a regiobeeld contains, as far as it is not recorded by itself.
create table regiobeeld_element_version (
  like fact including all,
  regiobeeld text not null references regiobeeld_anchor (id) deferrable initially deferred,
  kind text not null check (kind in ('PARTICIPANTS', 'REGION_IN_FIGURES', 'TRENDS', 'CARE_DEMAND', 'CARE_SUPPLY', 'CHALLENGES')),
  summary text not null check (summary ~ '\S'),
  url text,
  constraint regiobeeld_element_once exclude using gist (regiobeeld with =, kind with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('regiobeeld_element');

create index on regiobeeld_element_version (regiobeeld);

-- The same of a regioplan. The vision on ICT is part of the first of its six elements, preferably told apart.
create table regioplan_element_version (
  like fact including all,
  regioplan text not null references regioplan_anchor (id) deferrable initially deferred,
  kind text not null check (kind in (
    'MISSION_AND_VISION', 'ICT_VISION', 'GOVERNANCE', 'PRIORITISED_CHALLENGES', 'ACTIVITIES', 'AGREEMENTS_AND_MONITORING', 'BACKING')),
  summary text not null check (summary ~ '\S'),
  url text,
  constraint regioplan_element_once exclude using gist (regioplan with =, kind with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('regioplan_element');

create index on regioplan_element_version (regioplan);

create table obstacle_version (
  like fact including all,
  region text not null references region_anchor (id) deferrable initially deferred,
  kind text not null check (kind in ('NO_MANDATE', 'NOT_ALIGNED', 'CHANGES_OF_PEOPLE', 'PROJECT_FUNDING', 'LACK_OF_TRUST')),
  description text not null check (description ~ '\S'),
  regioplan text references regioplan_anchor (id) deferrable initially deferred
);

select make_temporal('obstacle');

create index on obstacle_version (region);

create table precondition_version (
  like fact including all,
  regioplan text not null references regioplan_anchor (id) deferrable initially deferred,
  title text not null check (title ~ '\S'),
  description text,
  -- Who sees to it; the word owner is of the database.
  responsible text,
  fulfilment text not null check (fulfilment in ('MET', 'PARTLY', 'NOT_MET', 'UNKNOWN'))
);

select make_temporal('precondition');

create index on precondition_version (regioplan);

alter table regioplan_version add column stage text check (stage in ('IN_PREPARATION', 'IN_DEVELOPMENT', 'ADOPTED'));

create or replace view regioplan as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    region, kind, title, regiobeeld, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
    case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status, stage
  from regioplan_version where valid @> valid_on() and recorded @> known_at();

-- Its time path: its term says when the activity is one, not when the work is planned.
alter table activity_version add column starts_on date;

alter table activity_version add column due_on date;

alter table activity_version add constraint starts_before_it_is_due check (starts_on <= due_on);

create or replace view activity as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    regioplan, title, description, theme, challenges, owner, progress,
    lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
    case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status, starts_on, due_on
  from activity_version where valid @> valid_on() and recorded @> known_at();
