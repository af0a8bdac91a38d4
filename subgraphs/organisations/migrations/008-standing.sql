create index on decision_version (body);

create index on decision_version (organisation);

create index on mandate_version (decision);

-- Whoever is only proposed for a post does not hold it.
create or replace view appointment_period as
  select post, person, acting, lower(term * valid) as holds_from, upper(term * valid) as holds_to
  from appointment_version where recorded @> known_at() and term && valid and certainty = 'ESTABLISHED';

-- What is only proposed is not there yet.
create or replace view holder_period as
  select id, organisation, lower(term) as term_from, upper(term) as term_to, lower(valid) as holds_from, upper(valid) as holds_to, certainty
  from post_version where recorded @> known_at()
  union all
  select id, organisation, lower(term), upper(term), lower(valid), upper(valid), certainty from body_version where recorded @> known_at();
