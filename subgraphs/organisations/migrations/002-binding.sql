-- Who belonged to what from when to when, as known at the moment of the read: whom a mandate binds is asked of the day on which it
-- was given, not of the date of the answer. A membership that is only proposed or expected binds nobody.
create view membership_period as
  select member, organisation, represents, lower(term * valid) as held_from, upper(term * valid) as held_to
  from membership_version
  where recorded @> known_at() and certainty = 'ESTABLISHED' and term && valid;
