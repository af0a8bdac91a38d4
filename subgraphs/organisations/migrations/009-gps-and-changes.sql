-- A GP may belong to an organisation in person, with a practice of their own or without. Who it is stands outside the history, as of an
-- appointment: the membership stays where the person is erased.
alter table membership_version alter column member drop not null;

alter table membership_version add column member_person text check (member_person ~ '^person:[A-Za-z0-9][A-Za-z0-9-]*$');

alter table membership_version add column practice_owning boolean;

alter table membership_version add constraint one_member check (num_nonnulls(member, member_person) = 1);

alter table membership_version add constraint only_gps_own_practices check (practice_owning is null or member_person is not null);

create index on membership_version (member_person);

create or replace view membership as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    member, organisation, represents, represents_description, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
    case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status,
    member_person, practice_owning
  from membership_version where valid @> valid_on() and recorded @> known_at();

-- GPs in person are members as organisations are: whoever they represent is bound with them.
create or replace view membership_period as
  select coalesce(member, member_person) as member, organisation, represents, lower(term * valid) as held_from, upper(term * valid) as held_to
  from membership_version
  where recorded @> known_at() and certainty = 'ESTABLISHED' and term && valid;

-- What of a fact is no part of what it says.
create function what_it_says(version jsonb) returns jsonb immutable language sql as $$
  select version - array['valid', 'recorded', 'recorded_because', 'name', 'source', 'fictional', 'last_confirmed_on', 'maintained_by', 'report_errors_to', 'note']
$$;

-- What began, ended, got another name or changed otherwise in and around an organisation, a row for each. Terms are read as of the date; names
-- and the rest are compared from one period of validity to the next. A handover and a decision begin and do not end.
create or replace view organisation_change as
  select concat_ws(' ', fact.organisation, fact.subject, moment.kind) as id, fact.organisation, fact.subject, moment.kind,
    moment.changed_on, coalesce(moment.date_precision, 'UNKNOWN') as date_precision, fact.certainty, null as name_before, null as name_after
  from (
    select id as organisation, id as subject, term_from, from_precision, term_to, to_precision, certainty from organisation
    union select member, id, term_from, from_precision, term_to, to_precision, certainty from membership where member is not null
    union select organisation, id, term_from, from_precision, term_to, to_precision, certainty from membership
    union select organisation, id, term_from, from_precision, term_to, to_precision, certainty from body
    union select organisation, id, term_from, from_precision, term_to, to_precision, certainty from post
    union select p.organisation, a.id, a.term_from, a.from_precision, a.term_to, a.to_precision, a.certainty from appointment a join post p on p.id = a.post
    union select p.organisation, m.id, m.term_from, m.from_precision, m.term_to, m.to_precision, m.certainty from mandate m join post p on p.id = m.holder_post
    union select b.organisation, m.id, m.term_from, m.from_precision, m.term_to, m.to_precision, m.certainty from mandate m join body b on b.id = m.holder_body
    union select b.organisation, m.id, m.term_from, m.from_precision, m.term_to, m.to_precision, m.certainty from mandate m join body b on b.id = m.grantor_body
    union select grantor_organisation, id, term_from, from_precision, term_to, to_precision, certainty from mandate where grantor_organisation is not null
    union select b.organisation, s.id, s.term_from, s.from_precision, s.term_to, s.to_precision, s.certainty from seat s join body b on b.id = s.body
    union select p.organisation, s.id, s.term_from, s.from_precision, s.term_to, s.to_precision, s.certainty from seat s join post p on p.id = s.post
    union select organisation, id, term_from, from_precision, term_to, to_precision, certainty from seat where organisation is not null
    union select p.organisation, e.id, e.term_from, e.from_precision, e.term_to, e.to_precision, e.certainty from endorsement e join mandate m on m.id = e.mandate join post p on p.id = m.holder_post
    union select h.organisation, e.id, e.term_from, e.from_precision, e.term_to, e.to_precision, e.certainty from endorsement e join mandate m on m.id = e.mandate join body h on h.id = m.holder_body
    union select b.organisation, e.id, e.term_from, e.from_precision, e.term_to, e.to_precision, e.certainty from endorsement e join body b on b.id = e.body
    union select organisation, id, term_from, from_precision, term_to, to_precision, certainty from endorsement where organisation is not null
    union select organisation, id, term_from, from_precision, term_to, to_precision, certainty from theme_lead
    union select predecessor, id, term_from, from_precision, term_to, to_precision, certainty from succession
    union select successor, id, term_from, from_precision, term_to, to_precision, certainty from succession
    union select p.organisation, h.id, h.term_from, h.from_precision, null::date, null::text, h.certainty from handover h join post p on p.id = h.post
    union select b.organisation, d.id, d.decided_on, d.decided_precision, null::date, null::text, d.certainty from decision d join body b on b.id = d.body
    union select organisation, id, decided_on, decided_precision, null::date, null::text, certainty from decision where organisation is not null
  ) fact cross join lateral (
    values ('BEGAN', fact.term_from, fact.from_precision), ('ENDED', fact.term_to, fact.to_precision)
  ) moment (kind, changed_on, date_precision)
  where moment.changed_on is not null
  union all
  select concat_ws(' ', pair.organisation, pair.subject, difference.kind, pair.changed_on), pair.organisation, pair.subject, difference.kind,
    pair.changed_on, 'DAY', pair.certainty,
    case difference.kind when 'RENAMED' then pair.before ->> 'name' end, case difference.kind when 'RENAMED' then pair.since ->> 'name' end
  from (
    select since.id as organisation, since.id as subject, lower(since.valid) as changed_on, since.certainty, to_jsonb(since) as since, to_jsonb(before) as before
      from organisation_version since join organisation_version before on before.id = since.id and upper(before.valid) = lower(since.valid)
      where since.recorded @> known_at() and before.recorded @> known_at()
    union all select since.organisation, since.id, lower(since.valid), since.certainty, to_jsonb(since), to_jsonb(before)
      from body_version since join body_version before on before.id = since.id and upper(before.valid) = lower(since.valid)
      where since.recorded @> known_at() and before.recorded @> known_at()
    union all select since.organisation, since.id, lower(since.valid), since.certainty, to_jsonb(since), to_jsonb(before)
      from post_version since join post_version before on before.id = since.id and upper(before.valid) = lower(since.valid)
      where since.recorded @> known_at() and before.recorded @> known_at()
    union all select since.organisation, since.id, lower(since.valid), since.certainty, to_jsonb(since), to_jsonb(before)
      from membership_version since join membership_version before on before.id = since.id and upper(before.valid) = lower(since.valid)
      where since.recorded @> known_at() and before.recorded @> known_at()
    union all select p.organisation, since.id, lower(since.valid), since.certainty, to_jsonb(since), to_jsonb(before)
      from mandate_version since join mandate_version before on before.id = since.id and upper(before.valid) = lower(since.valid) join post p on p.id = since.holder_post
      where since.recorded @> known_at() and before.recorded @> known_at()
    union all select b.organisation, since.id, lower(since.valid), since.certainty, to_jsonb(since), to_jsonb(before)
      from mandate_version since join mandate_version before on before.id = since.id and upper(before.valid) = lower(since.valid) join body b on b.id = since.holder_body
      where since.recorded @> known_at() and before.recorded @> known_at()
  ) pair cross join lateral (
    values ('RENAMED', pair.since -> 'name' <> pair.before -> 'name'), ('CHANGED', what_it_says(pair.since) <> what_it_says(pair.before))
  ) difference (kind, applies)
  where difference.applies;
