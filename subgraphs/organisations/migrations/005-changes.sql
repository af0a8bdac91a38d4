-- What began, ended or got another name in and around an organisation, a row for each. Terms are read as of the date; names are compared
-- from one period of validity to the next.
create view organisation_change as
  select concat_ws(' ', fact.organisation, fact.subject, moment.kind) as id, fact.organisation, fact.subject, moment.kind,
    moment.changed_on, coalesce(moment.date_precision, 'UNKNOWN') as date_precision, fact.certainty, null as name_before, null as name_after
  from (
    select id as organisation, id as subject, term_from, from_precision, term_to, to_precision, certainty from organisation
    union all select member, id, term_from, from_precision, term_to, to_precision, certainty from membership
    union all select organisation, id, term_from, from_precision, term_to, to_precision, certainty from membership
    union all select organisation, id, term_from, from_precision, term_to, to_precision, certainty from body
    union all select organisation, id, term_from, from_precision, term_to, to_precision, certainty from post
    union all select p.organisation, m.id, m.term_from, m.from_precision, m.term_to, m.to_precision, m.certainty from mandate m join post p on p.id = m.holder_post
    union all select b.organisation, m.id, m.term_from, m.from_precision, m.term_to, m.to_precision, m.certainty from mandate m join body b on b.id = m.holder_body
    union all select predecessor, id, term_from, from_precision, term_to, to_precision, certainty from succession
    union all select successor, id, term_from, from_precision, term_to, to_precision, certainty from succession
  ) fact cross join lateral (
    values ('BEGAN', fact.term_from, fact.from_precision), ('ENDED', fact.term_to, fact.to_precision)
  ) moment (kind, changed_on, date_precision)
  where moment.changed_on is not null
  union all
  select concat_ws(' ', renamed.organisation, renamed.subject, 'RENAMED', renamed.changed_on), renamed.organisation, renamed.subject, 'RENAMED',
    renamed.changed_on, 'DAY', renamed.certainty, renamed.name_before, renamed.name_after
  from (
    select since.id as organisation, since.id as subject, lower(since.valid) as changed_on, since.certainty, before.name as name_before, since.name as name_after
      from organisation_version since join organisation_version before on before.id = since.id and upper(before.valid) = lower(since.valid)
      where since.recorded @> known_at() and before.recorded @> known_at()
    union all
    select since.organisation, since.id, lower(since.valid), since.certainty, before.name, since.name
      from body_version since join body_version before on before.id = since.id and upper(before.valid) = lower(since.valid)
      where since.recorded @> known_at() and before.recorded @> known_at()
    union all
    select since.organisation, since.id, lower(since.valid), since.certainty, before.name, since.name
      from post_version since join post_version before on before.id = since.id and upper(before.valid) = lower(since.valid)
      where since.recorded @> known_at() and before.recorded @> known_at()
  ) renamed
  where renamed.name_before <> renamed.name_after;
