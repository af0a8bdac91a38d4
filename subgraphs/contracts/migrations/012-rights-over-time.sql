-- Rights do not depend on the date asked about: who chooses that date would choose its rights. Whoever was a party, or a steward of the
-- region that a contract had, has rights over the time in which that held; so each record known now counts, cut by its validity.
create or replace view disclosed_contract as
  select contract as id, term * valid as term from party_version
  where organisation = current_setting('regiograaf.organisation', true) and upper_inf(recorded)
  union all
  select id, valid as term from contract_version
  where 'steward:' || region = any (string_to_array(current_setting('regiograaf.scopes', true), ' ')) and upper_inf(recorded);

create or replace view disclosed_module as
  select module.id, contract.term * module.valid as term
  from module_version module join disclosed_contract contract on contract.id = module.contract
  where upper_inf(module.recorded);

create or replace view disclosed_service as
  select service.id, service.valid as term from support_service_version service
  where upper_inf(service.recorded)
    and (service.provider = current_setting('regiograaf.organisation', true)
      or 'steward:' || service.region = any (string_to_array(current_setting('regiograaf.scopes', true), ' ')))
  union all
  select service.id, contract.term * service.valid as term
  from support_service_version service join disclosed_contract contract on contract.id = service.contract
  where upper_inf(service.recorded);
