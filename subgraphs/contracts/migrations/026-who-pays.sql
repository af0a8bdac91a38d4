-- That there is a service is for everyone; whether a contract pays for it is of its funding, and for those who may see that.
create view support_service with (security_barrier) as
  select id, recorded_because, from_precision, to_precision, certainty, source, fictional, last_confirmed_on, maintained_by, report_errors_to, note,
    region, provider, name, supports, contract, recorded_at, term_from, term_to, status,
    case when
      exists (
        select from disclosed_contract contract
        where contract.id = service.contract and contract.term && service.term and contract.term && service.valid)
      and (known_at() >= (select moment from recording_clock) or exists (
        select from support_service_version known join disclosed_contract contract on contract.id = known.contract
        where known.id = service.id and known.valid @> valid_on() and upper_inf(known.recorded)
          and contract.term && known.term and contract.term && known.valid))
    then funded_by_contract end as funded_by_contract
  from support_service_unrestricted service;
