-- Whether a theme is another one or a part of it, as recorded last.
create function theme_within(narrow text, wide text, during daterange) returns boolean stable language sql set search_path from current as $$
  with recursive line (id) as (
    select narrow
    union
    select above.parent from line join theme_version above on above.id = line.id
      where upper_inf(above.recorded) and above.valid && during and above.parent is not null
  )
  select exists (select from line where id = wide)
$$;

-- The first column in which a sub-mandate is not within its parent; null if it is. A term that is unknown or open has no bound there.
create function beyond_parent(part mandate_version, whole mandate_version) returns text stable language sql set search_path from current as $$
  select case
    when not theme_within(part.theme, whole.theme, part.valid * whole.valid) then 'theme'
    when not part.regions <@ whole.regions then 'regions'
    when whole.counterparty not in (part.counterparty, 'ANY') then 'counterparty'
    when array_position(array['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'], part.authority)
      > array_position(array['REPRESENT', 'EXPLORE', 'NEGOTIATE', 'AGREE', 'SIGN'], whole.authority) then 'authority'
    when coalesce(part.ceiling_euros > whole.ceiling_euros, whole.ceiling_euros is not null) then 'ceiling_euros'
    when not part.term &> whole.term then 'from'
    when not part.term &< whole.term then 'to'
  end
$$;

create function refuse_beyond_parent(part text, whole text, beyond text, at_column text) returns void language plpgsql as $$
begin
  raise exception 'a sub-mandate lies within its parent: % goes beyond % (%)', part, whole, beyond
    using errcode = 'check_violation', constraint = 'sub_mandate_within_parent', column = at_column,
      hint = 'a sub-mandate on the same or a narrower theme, in the same regions or some of them, towards the same counterparty, with no higher authority and ceiling, and from no earlier to no later than its parent';
end $$;

-- Deferred: a mandate and its sub-mandates may change together. What is refused is what stands when all is recorded.
create function check_sub_mandates() returns trigger language plpgsql set search_path from current as $$
declare
  circle text;
  pair record;
begin
  with recursive above (id, below, during) as (
    select parent, id, valid from mandate_version where id = new.id and upper_inf(recorded) and parent is not null
    union
    select higher.parent, higher.id, above.during * higher.valid from above join mandate_version higher on higher.id = above.id
      where upper_inf(higher.recorded) and higher.valid && above.during and higher.parent is not null
  )
  select below into circle from above where id = new.id order by below limit 1;
  if circle is not null then
    raise exception 'no mandate stands above itself: % and % do', least(new.id, circle), greatest(new.id, circle)
      using errcode = 'check_violation', constraint = 'no_circle_of_mandates', column = 'parent', hint = 'a parent that is not itself a part of this mandate';
  end if;
  select part.id as part, whole.id as whole, beyond into pair
    from mandate_version part join mandate_version whole on whole.id = part.parent and whole.valid && part.valid,
      beyond_parent(part, whole) beyond
    where (part.id = new.id or part.parent = new.id) and upper_inf(part.recorded) and upper_inf(whole.recorded) and beyond is not null
    order by part.id, whole.id limit 1;
  if found then
    perform refuse_beyond_parent(pair.part, pair.whole, pair.beyond, pair.beyond);
  end if;
  return null;
end $$;

create constraint trigger sub_mandate_within_parent after insert on mandate_version deferrable initially deferred
  for each row execute function check_sub_mandates();

-- A theme that is moved takes the mandates on it, and on what is narrower, along.
create function check_sub_mandates_on_theme() returns trigger language plpgsql set search_path from current as $$
declare
  pair record;
begin
  with recursive moved (id) as (
    select new.id
    union
    select below.id from moved join theme_version below on below.parent = moved.id where upper_inf(below.recorded)
  )
  select part.id as part, whole.id as whole into pair
    from moved join mandate_version part on part.theme = moved.id
    join mandate_version whole on whole.id = part.parent and whole.valid && part.valid
    where upper_inf(part.recorded) and upper_inf(whole.recorded) and beyond_parent(part, whole) = 'theme'
    order by part.id, whole.id limit 1;
  if found then
    perform refuse_beyond_parent(pair.part, pair.whole, 'theme', 'parent');
  end if;
  return null;
end $$;

create constraint trigger sub_mandate_within_parent after insert on theme_version deferrable initially deferred
  for each row execute function check_sub_mandates_on_theme();
