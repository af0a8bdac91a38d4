-- What whoever may see an indicator sees of what it measures: `sight` is over which times, as a party to or steward of the contract of its
-- agreement, also if that is published. Who is not a party over all of its time cannot know how it stands: the day from which on it sees
-- all up to the date asked about is `seen_since`; null if it does not see that date. Asked row by row: as a set, the planner, who cannot
-- know how many rows hold on a date, joins it the long way around. What is grouped is never made into a join.
create or replace view monitoring_indicator with (security_barrier) as
  select indicator.*, sight.times as sight,
    (select coalesce(lower(each), '0001-01-01') from unnest(sight.times) each where each @> valid_on()) as seen_since
  from monitoring_indicator_unrestricted indicator
  cross join lateral (
    select range_agg(contract.term) as times
    from agreement_unrestricted agreement join disclosed_contract contract on contract.id = agreement.contract
    where agreement.id = indicator.agreement and contract.term && agreement.term and contract.term && agreement.valid
      and contract.term && indicator.term and contract.term && indicator.valid
  ) might
  cross join lateral (
    select range_agg(contract.term) as times
    from monitoring_indicator_version known
    join agreement_version agreement on agreement.id = known.agreement and agreement.valid @> valid_on() and upper_inf(agreement.recorded)
    join disclosed_contract contract on contract.id = agreement.contract
    where known.id = indicator.id and known.valid @> valid_on() and upper_inf(known.recorded)
      and contract.term && agreement.term and contract.term && agreement.valid and contract.term && known.term and contract.term && known.valid
      and known_at() < (select moment from recording_clock)
  ) may
  cross join lateral (
    select case when known_at() < (select moment from recording_clock) then might.times * may.times else might.times end as times
  ) sight
  where sight.times is not null;

-- A party sees what was measured for the time in which it was one. What had yet to be measured on the date is not there.
create or replace view measurement with (security_barrier) as
  select * from measurement_unrestricted measurement
  where measured_on <= valid_on()
    and (select sight @> measurement.moment from monitoring_indicator indicator where indicator.id = measurement.indicator);
