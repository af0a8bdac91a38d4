drop view organisation_change;

drop function what_it_says(jsonb);

-- What is told of a fact when it changes: what it says, not who says it. A name is told of by itself; so is a beginning or an end that is said
-- from its own day on.
create function what_it_says(version jsonb, term daterange, since date) returns jsonb immutable language sql as $$
  select version - array['valid', 'recorded', 'recorded_because', 'name', 'source', 'fictional', 'last_confirmed_on', 'maintained_by', 'report_errors_to', 'note']
    - case when since in (lower(term), upper(term)) then array['term', 'from_precision', 'to_precision'] else '{}' end
$$;

-- Makes the view `thing_concern`: which organisations a fact of this kind concerns, and as of which days. `through` gives its columns that say
-- so, each with what it names: an organisation, a list of organisations, or another thing, which concerns organisations itself.
create function concerns(thing text, through jsonb) returns void language plpgsql set search_path from current as $$
begin
  execute format('create view %I (id, organisation, valid) as ', thing || '_concern') || (
    select string_agg(case names
      when 'organisation' then format('select id, %2$I, valid from %1$I where recorded @> known_at() and %2$I is not null', thing || '_version', via)
      when 'organisations' then format('select id, unnest(%2$I), valid from %1$I where recorded @> known_at() and %2$I <> ''{}''', thing || '_version', via)
      else format('select v.id, c.organisation, v.valid * c.valid from %1$I v join %3$I c on c.id = v.%2$I and c.valid && v.valid where v.recorded @> known_at()',
        thing || '_version', via, names || '_concern')
    end, ' union all ' order by names like 'organisation%' desc, via) from jsonb_each_text(through) as column_of (via, names));
end $$;

-- Makes the view `thing_change`: what began, ended, got another name or changed otherwise of one kind of thing, a row for each and for each
-- organisation that it concerned on that day; where that is not known, for those that it concerns on the date asked about. Terms are read as of
-- that date; what is said of a thing is compared from one period of validity to the next.
create function tells_changes(thing text, begins_on text default 'term_from', begins_precisely text default 'from_precision', ends boolean default true)
  returns void language plpgsql set search_path from current as $$
begin
  execute format($sql$
    create view %1$I as
    select distinct c.organisation, fact.id as subject, moment.kind, moment.changed_on, coalesce(moment.date_precision, 'UNKNOWN') as date_precision,
      fact.certainty, null as name_before, null as name_after
    from %2$I c join %3$I fact on fact.id = c.id cross join lateral (
      values ('BEGAN', fact.%5$I, fact.%6$I, fact.%5$I), ('ENDED', %7$s, fact.to_precision, %7$s - 1)
    ) moment (kind, changed_on, date_precision, day)
    where moment.changed_on is not null
      and (c.valid @> moment.day or c.valid @> valid_on() and not exists (select from %2$I o where o.id = c.id and o.valid @> moment.day))
    union all
    select distinct c.organisation, since.id, difference.kind, moment.changed_on, 'DAY', since.certainty,
      case difference.kind when 'RENAMED' then to_jsonb(before) ->> 'name' end, case difference.kind when 'RENAMED' then to_jsonb(since) ->> 'name' end
    from %2$I c join %4$I since on since.id = c.id join %4$I before on before.id = since.id and upper(before.valid) = lower(since.valid)
    cross join lateral (select lower(since.valid), daterange(lower(since.valid) - 1, lower(since.valid), '[]')) moment (changed_on, days)
    cross join lateral (values
      ('RENAMED', to_jsonb(since) -> 'name' <> to_jsonb(before) -> 'name'),
      ('CHANGED', what_it_says(to_jsonb(since), since.term, moment.changed_on) <> what_it_says(to_jsonb(before), since.term, moment.changed_on))
    ) difference (kind, applies)
    where since.recorded @> known_at() and before.recorded @> known_at() and difference.applies
      and (c.valid && moment.days or c.valid @> valid_on() and not exists (select from %2$I o where o.id = c.id and o.valid && moment.days))
  $sql$, thing || '_change', thing || '_concern', thing, thing || '_version', begins_on, begins_precisely, case when ends then 'fact.term_to' else 'null::date' end);
end $$;

select concerns('organisation', '{"id": "organisation"}'), tells_changes('organisation');

select concerns('membership', '{"member": "organisation", "organisation": "organisation", "represents": "organisations"}'), tells_changes('membership');

select concerns('body', '{"organisation": "organisation"}'), tells_changes('body');

select concerns('post', '{"organisation": "organisation"}'), tells_changes('post');

select concerns('appointment', '{"post": "post"}'), tells_changes('appointment');

select concerns('mandate', '{"grantor_body": "body", "grantor_organisation": "organisation", "holder_body": "body", "holder_post": "post"}'), tells_changes('mandate');

select concerns('seat', '{"body": "body", "post": "post", "organisation": "organisation"}'), tells_changes('seat');

select concerns('endorsement', '{"mandate": "mandate", "body": "body", "organisation": "organisation"}'), tells_changes('endorsement');

select concerns('theme_lead', '{"organisation": "organisation", "post": "post"}'), tells_changes('theme_lead');

select concerns('involvement', '{"organisation": "organisation", "body": "body", "post": "post"}'), tells_changes('involvement');

select concerns('succession', '{"predecessor": "organisation", "successor": "organisation"}'), tells_changes('succession');

select concerns('handover', '{"post": "post"}'), tells_changes('handover', ends => false);

select concerns('decision', '{"body": "body", "organisation": "organisation"}'), tells_changes('decision', 'decided_on', 'decided_precision', false);

-- All that changed in and around an organisation.
create view around_organisation as
  select concat_ws(' ', organisation, subject, kind, changed_on) as id, change.* from (
    select * from organisation_change union all select * from membership_change union all select * from body_change union all select * from post_change
    union all select * from appointment_change union all select * from mandate_change union all select * from seat_change
    union all select * from endorsement_change union all select * from theme_lead_change union all select * from involvement_change
    union all select * from succession_change union all select * from handover_change union all select * from decision_change
  ) change;

create index on mandate_version (grantor_body);

create index on mandate_version (grantor_organisation);

create index on endorsement_version (body);

create index on endorsement_version (organisation);

create index on theme_lead_version (post);

create index on involvement_version (organisation);

create index on involvement_version (body);

create index on involvement_version (post);

create index on membership_version (id) where represents <> '{}';
