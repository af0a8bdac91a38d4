-- What was said of mandates and of all that decides about them over any days, as known at the moment of the read: a check asks about a
-- day of its own, and many checks, of many days, are one read.
create view mandate_period as
  select id, grantor_body, grantor_organisation, holder_post, holder_body, theme, regions, granting_side, counterparty, authority, ceiling_euros,
    exclusive, parent, certainty, lower(term) as term_from, upper(term) as term_to, lower(valid) as holds_from, upper(valid) as holds_to
  from mandate_version where recorded @> known_at();

-- Posts and bodies.
create view holder_period as
  select id, organisation, lower(term) as term_from, upper(term) as term_to, lower(valid) as holds_from, upper(valid) as holds_to
  from post_version where recorded @> known_at()
  union all
  select id, organisation, lower(term), upper(term), lower(valid), upper(valid) from body_version where recorded @> known_at();

create view theme_period as
  select id, parent, lower(valid) as holds_from, upper(valid) as holds_to from theme_version where recorded @> known_at();

create view appointment_period as
  select post, person, acting, lower(term * valid) as holds_from, upper(term * valid) as holds_to
  from appointment_version where recorded @> known_at() and term && valid;
