-- Today in the Netherlands, whatever date is asked about: for what depends on the day on which it is done.
create function today() returns date stable parallel safe language sql
  return (now() at time zone 'Europe/Amsterdam')::date;

-- What was measured and what was reached happened.
alter table measurement_version add constraint measured_by_today check (measured_on <= today());

alter table negotiation_stage_version add constraint reached_by_today check (reached_on <= today());
