-- The first column in which a sub-mandate is not within its parent; null if it is. A term that is unknown or open has no bound there.
create or replace function beyond_parent(part mandate_version, whole mandate_version) returns text stable language sql set search_path from current as $$
  select case
    when not theme_within(part.theme, whole.theme, part.valid * whole.valid) then 'theme'
    when not part.regions <@ whole.regions then 'regions'
    when whole.granting_side not in (part.granting_side, 'ANY') then 'granting_side'
    when whole.counterparty not in (part.counterparty, 'ANY') then 'counterparty'
    when array_position(array['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'], part.authority)
      > array_position(array['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'], whole.authority) then 'authority'
    when coalesce(part.ceiling_euros > whole.ceiling_euros, whole.ceiling_euros is not null) then 'ceiling_euros'
    when not part.term &> whole.term then 'from'
    when not part.term &< whole.term then 'to'
  end
$$;

create or replace function refuse_beyond_parent(part text, whole text, beyond text, at_column text) returns void language plpgsql as $$
begin
  raise exception 'a sub-mandate lies within its parent: % goes beyond % (%)', part, whole, beyond
    using errcode = 'check_violation', constraint = 'sub_mandate_within_parent', column = at_column,
      hint = 'a sub-mandate on the same or a narrower theme, in the same regions or some of them, for the same side and towards the same counterparty, with no higher authority and ceiling, and from no earlier to no later than its parent';
end $$;
