-- The rules of who may see indicators and measurements, asked row by row. As sets they are joined with the rows, and the planner, who
-- cannot know how many rows hold on a date, joins them the long way around. A scalar subquery is never made into a join.
create or replace view monitoring_indicator with (security_barrier) as
  select * from monitoring_indicator_unrestricted indicator
  where (
      select true from agreement_unrestricted agreement
      join disclosed_contract contract on contract.id = agreement.contract and contract.term && daterange(agreement.term_from, agreement.term_to)
      where agreement.id = indicator.agreement and contract.term && daterange(indicator.term_from, indicator.term_to)
      limit 1)
    and (known_at() >= (select moment from recording_clock) or (
      select true from monitoring_indicator_version known
      join agreement_version agreement on agreement.id = known.agreement and agreement.valid @> valid_on() and upper_inf(agreement.recorded)
      join disclosed_contract contract on contract.id = agreement.contract and contract.term && agreement.term and contract.term && known.term
      where known.id = indicator.id and known.valid @> valid_on() and upper_inf(known.recorded)
      limit 1));

create or replace view measurement with (security_barrier) as
  select * from measurement_unrestricted measurement
  where measured_on <= valid_on()
    and (
      select true from monitoring_indicator_unrestricted indicator
      join agreement_unrestricted agreement on agreement.id = indicator.agreement
      join disclosed_contract contract on contract.id = agreement.contract and contract.term && daterange(agreement.term_from, agreement.term_to)
      where indicator.id = measurement.indicator
        and contract.term && daterange(indicator.term_from, indicator.term_to) and contract.term @> measurement.moment
      limit 1)
    and (known_at() >= (select moment from recording_clock) or (
      select true from monitoring_indicator_version known
      join agreement_version agreement on agreement.id = known.agreement and agreement.valid @> valid_on() and upper_inf(agreement.recorded)
      join disclosed_contract contract on contract.id = agreement.contract and contract.term && agreement.term and contract.term && known.term
      where known.id = measurement.indicator and known.valid @> valid_on() and upper_inf(known.recorded) and contract.term @> measurement.moment
      limit 1));

drop view indicator_rights_unrestricted;

drop view disclosed_indicator;
