-- A GP may sit in a body in person, as in a working group or committee of GPs. As with a member, the seat stays where the person is erased.
alter table seat_version add column person text check (person ~ '^person:[A-Za-z0-9][A-Za-z0-9-]*$');

alter table seat_version drop constraint one_sits_in_it;

alter table seat_version add constraint one_sits_in_it check (num_nonnulls(post, organisation, person) = 1);

alter table seat_version add constraint one_seat_of_a_person exclude using gist (body with =, person with =, term with &&, valid with &&, recorded with &&)
  deferrable initially deferred;

create index on seat_version (person);

create or replace view seat as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    body, post, organisation, role, chair, lower(recorded) as recorded_at, lower(term) as term_from, upper(term) as term_to,
    case when term @> valid_on() then 'ACTIVE' when term << daterange(valid_on(), null) then 'ENDED' else 'FUTURE' end as status,
    person
  from seat_version where valid @> valid_on() and recorded @> known_at();
