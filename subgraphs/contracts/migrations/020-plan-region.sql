-- A contract is of the region of its regioplan, also if the plan is what is recorded last, or is corrected.
create function check_contracts_of_plan() returns trigger language plpgsql set search_path from current as $$
declare
  found_contract text;
  found_region text;
begin
  select contract.id, contract.region into found_contract, found_region
    from contract_version contract join plan_version plan on plan.id = contract.regioplan and plan.valid && contract.valid
    where plan.id = new.id and upper_inf(plan.recorded) and upper_inf(contract.recorded) and plan.region <> contract.region
    order by contract.id limit 1;
  if found then
    raise exception '% is of %, % is of %', found_contract, found_region, new.id, new.region
      using errcode = 'check_violation', constraint = 'regioplan_of_the_same_region', table = tg_table_name, column = 'region',
      hint = format('%s, the region of %s', found_region, found_contract);
  end if;
  return null;
end $$;

create constraint trigger regioplan_of_the_same_region after insert on plan_version deferrable initially deferred
  for each row execute function check_contracts_of_plan();
