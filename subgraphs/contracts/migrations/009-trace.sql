-- Activities of regioplannen as far as an agreement traces through them: to which challenges. Regional data owns them.
create table plan_activity_version (
  like fact including all,
  plan text not null references plan_anchor (id) deferrable initially deferred,
  challenges text[] not null default '{}'
);

select make_temporal('plan_activity');

create index on plan_activity_version (plan);

-- Agreement, activity and challenge lie in one region; that of an activity and its challenges, regional data sees to. Any of the four
-- records can break that, so each is checked, against what is recorded now and holds at the same time. The argument: which of them it is.
create function check_region_of_agreement() returns trigger language plpgsql set search_path from current as $$
declare
  found_agreement text;
  found_activity text;
  found_contract text;
begin
  execute format($sql$
    select agreement.id, activity.id, contract.id
    from agreement_version agreement
    join contract_version contract on contract.id = agreement.contract and upper_inf(contract.recorded) and contract.valid && agreement.valid
    join plan_activity_version activity on activity.id = agreement.activity
      and upper_inf(activity.recorded) and activity.valid && (agreement.valid * contract.valid)
    join plan_version plan on plan.id = activity.plan
      and upper_inf(plan.recorded) and plan.valid && (agreement.valid * contract.valid * activity.valid)
    where %I.id = $1 and upper_inf(agreement.recorded) and plan.region <> contract.region
    limit 1
  $sql$, tg_argv[0]) into found_agreement, found_activity, found_contract using new.id;
  if found_agreement is not null then
    raise exception '% carries out %, which is of another region than %', found_agreement, found_activity, found_contract
      using errcode = 'check_violation', constraint = 'agreement_within_its_region', table = tg_table_name, column = 'activity',
      hint = 'an activity of the region of its contract';
  end if;
  return null;
end $$;

create constraint trigger agreement_within_its_region after insert on agreement_version deferrable initially deferred
  for each row execute function check_region_of_agreement('agreement');

create constraint trigger agreement_within_its_region after insert on contract_version deferrable initially deferred
  for each row execute function check_region_of_agreement('contract');

create constraint trigger agreement_within_its_region after insert on plan_activity_version deferrable initially deferred
  for each row execute function check_region_of_agreement('activity');

create constraint trigger agreement_within_its_region after insert on plan_version deferrable initially deferred
  for each row execute function check_region_of_agreement('plan');

-- Beside what it shows, whether an agreement traces to a challenge at all.
create or replace view agreement with (security_barrier) as
  select agreement.*,
    exists (select from plan_activity activity where activity.id = agreement.activity and cardinality(activity.challenges) > 0) as traced
  from agreement_unrestricted agreement
  where (published or exists (
      select from disclosed_contract contract
      where contract.id = agreement.contract and contract.term && daterange(term_from, term_to)))
    and (known_at() >= (select moment from recording_clock) or id in (select id from disclosed_agreement));

-- Which agreements act on a challenge, a row for each, as far as the caller may see them. Found out once: who may see an agreement
-- costs too much to ask again for each row that this is joined with.
create view challenge_agreement as
  with act as materialized (
    select agreement.id, activity.challenges from agreement join plan_activity activity on activity.id = agreement.activity
  )
  select distinct challenge as parent, act.id from act cross join unnest(act.challenges) challenge;
