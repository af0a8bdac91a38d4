-- As before, but what any side gave is also given by each: it stood beside an exclusive one of a side, and both answered for that side.
create or replace function refuse_second_exclusive() returns trigger language plpgsql set search_path from current as $$
declare
  other text;
begin
  with exclusive as materialized (
    select id, counterparty, certainty, regions, term, valid from mandate_version
    where exclusive and upper_inf(recorded) and theme = new.theme and authority = new.authority
    and (granting_side = new.granting_side or 'ANY' in (granting_side, new.granting_side))
  )
  select clash.id into other from exclusive clash
    where clash.id <> new.id and clash.certainty = 'ESTABLISHED'
    and (clash.counterparty = new.counterparty or 'ANY' in (clash.counterparty, new.counterparty))
    and clash.regions && new.regions and clash.term && new.term and clash.valid && new.valid
    and exists (select from mandate_version current where current.id = new.id and current.valid = new.valid and current.recorded = new.recorded)
    order by clash.id limit 1;
  if other is not null then
    raise exception '% and % are exclusive and overlap', least(new.id, other), greatest(new.id, other)
      using errcode = 'exclusion_violation', constraint = 'one_exclusive_mandate', column = 'exclusive',
        hint = 'one exclusive mandate at a time for the same side, theme, region, counterparty and authority';
  end if;
  return null;
end $$;
