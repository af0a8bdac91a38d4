-- How the parties to a contract see whether an agreement is kept: what is measured, by which norm, from which source, and when.
create table monitoring_indicator_version (
  like fact including all,
  agreement text not null references agreement_anchor (id) deferrable initially deferred,
  title text not null,
  direction text not null check (direction in ('AT_LEAST', 'AT_MOST', 'BETWEEN')),
  norm numeric not null check (norm not in ('NaN', 'Infinity', '-Infinity')),
  norm_to numeric check (norm_to not in ('NaN', 'Infinity', '-Infinity')),
  unit text not null,
  data_source text not null check (data_source ~ '\S'),
  moments date[] not null default '{}',
  frequency text check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY')),
  first_moment date,
  last_moment date,
  due_within_days integer not null default 60 check (due_within_days between 0 and 366),
  indicator text,
  constraint between_has_two_ends check (case when direction = 'BETWEEN' then coalesce(norm_to > norm, false) else norm_to is null end),
  -- Moments are listed, or they come back from a first to a last.
  constraint moments_are_known check (
    case when frequency is null
      then cardinality(moments) between 1 and 100 and num_nonnulls(first_moment, last_moment) = 0
      else cardinality(moments) = 0 and coalesce(last_moment - first_moment between 0 and 7310, false)
    end
  )
);

select make_temporal('monitoring_indicator');

create index on monitoring_indicator_version (agreement);

create table measurement_version (
  like fact including all,
  indicator text not null references monitoring_indicator_anchor (id) deferrable initially deferred,
  moment date not null,
  measured_on date not null,
  value numeric check (value not in ('NaN', 'Infinity', '-Infinity')),
  missing_reason text check (missing_reason in ('NOT_MEASURED', 'NOT_DELIVERED', 'WITHDRAWN')),
  -- What is missing is missing for a reason, and never 0.
  constraint value_or_reason check (num_nonnulls(value, missing_reason) = 1),
  -- What was measured was measured for good: it can be corrected, it cannot come to an end.
  constraint measurement_never_ends check (valid = '(,)' and term = '(,)'),
  constraint measured_once_per_moment exclude using gist
    (indicator with =, moment with =, recorded with &&) deferrable initially deferred
);

select make_temporal('measurement');

create index on measurement_version (indicator);

-- A correction of a measurement says why, and is about the same indicator and moment. What was measured for another is another
-- measurement; what was wrong altogether stays, as WITHDRAWN.
create function check_measurement() returns trigger language plpgsql set search_path from current as $$
declare
  earlier measurement_version;
begin
  if not exists (select from measurement_version where id = new.id and upper_inf(recorded)) then
    raise exception '% was recorded and is no longer there', new.id
      using errcode = 'check_violation', constraint = 'measurement_stays', table = tg_table_name;
  end if;
  select * into earlier from measurement_version
    where id = new.id and recorded << new.recorded order by lower(recorded) desc limit 1;
  if not found then
    return null;
  end if;
  if (new.indicator, new.moment) is distinct from (earlier.indicator, earlier.moment) then
    raise exception '% was recorded for % on %', new.id, earlier.indicator, earlier.moment
      using errcode = 'check_violation', constraint = 'measurement_stays_with_its_moment', table = tg_table_name, column = 'moment',
      hint = 'the same indicator and moment; another moment is another measurement';
  end if;
  if coalesce(new.recorded_because, '') !~ '\S' then
    raise exception '% was recorded before, with another value', new.id
      using errcode = 'check_violation', constraint = 'correction_says_why', table = tg_table_name, hint = 'the reason of the correction';
  end if;
  return null;
end $$;

create constraint trigger measurement_stays after insert or update on measurement_version deferrable initially deferred
  for each row execute function check_measurement();

-- An agreement has an indicator for all the time over which it is recorded, or says why it has none.
create function check_monitored() returns trigger language plpgsql set search_path from current as $$
declare
  checked text := case when tg_table_name = 'agreement_version' then new.id when tg_op = 'UPDATE' then to_jsonb(old) ->> 'agreement' else to_jsonb(new) ->> 'agreement' end;
begin
  if exists (
    select from agreement_version agreement
    where agreement.id = checked and upper_inf(agreement.recorded) and coalesce(agreement.without_indicator_reason, '') !~ '\S'
      and not datemultirange(agreement.valid) <@ coalesce((
        select range_agg(indicator.valid) from monitoring_indicator_version indicator
        where indicator.agreement = agreement.id and upper_inf(indicator.recorded)), '{}'::datemultirange)
  ) then
    raise exception '% has no monitoring indicator', checked
      using errcode = 'check_violation', constraint = 'agreement_is_monitored', table = tg_table_name, column = 'without_indicator_reason',
      hint = 'a monitoring indicator with its norm, source and moments, or the reason why there is none';
  end if;
  return null;
end $$;

create constraint trigger agreement_is_monitored after insert on agreement_version deferrable initially deferred
  for each row execute function check_monitored();

create constraint trigger agreement_is_monitored after update on monitoring_indicator_version deferrable initially deferred
  for each row execute function check_monitored();

alter view monitoring_indicator rename to monitoring_indicator_unrestricted;

alter view measurement rename to measurement_unrestricted;

-- Over which times the caller may see what of an indicator: as the party or steward of its agreement's contract, also if the agreement
-- is published. By the records of the moment asked about, and by what is known now: both must agree, as for agreements.
create view indicator_rights_unrestricted as
  select indicator.id, contract.term
  from monitoring_indicator_unrestricted indicator
  join agreement_unrestricted agreement on agreement.id = indicator.agreement
  join disclosed_contract contract on contract.id = agreement.contract
    and contract.term && daterange(agreement.term_from, agreement.term_to)
    and contract.term && daterange(indicator.term_from, indicator.term_to);

create view disclosed_indicator as
  select indicator.id, contract.term
  from monitoring_indicator_version indicator
  join agreement_version agreement on agreement.id = indicator.agreement
    and agreement.valid @> valid_on() and upper_inf(agreement.recorded)
  join disclosed_contract contract on contract.id = agreement.contract
    and contract.term && agreement.term and contract.term && indicator.term
  where indicator.valid @> valid_on() and upper_inf(indicator.recorded);

create view monitoring_indicator with (security_barrier) as
  select * from monitoring_indicator_unrestricted indicator
  where id in (select id from indicator_rights_unrestricted)
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_indicator));

-- A party sees what was measured for the time in which it was one. What had yet to be measured on the date is not there.
create view measurement with (security_barrier) as
  select * from measurement_unrestricted measurement
  where measured_on <= valid_on()
    and exists (select from indicator_rights_unrestricted indicator where indicator.id = measurement.indicator and indicator.term @> measurement.moment)
    and (known_at() >= (select moment from recording_clock) or exists (
      select from disclosed_indicator indicator where indicator.id = measurement.indicator and indicator.term @> measurement.moment));
