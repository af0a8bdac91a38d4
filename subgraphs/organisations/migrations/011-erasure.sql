-- Who was erased stays erased: a delivery that names them again brings nothing of them back.
create table erased_person (
  id text primary key check (id ~ '^person:[A-Za-z0-9][A-Za-z0-9-]*$'),
  erased_at timestamptz not null default now()
);

create function stay_erased() returns trigger language plpgsql set search_path from current as $$
begin
  if exists (select from erased_person where id = new.id) then
    return null;
  end if;
  return new;
end $$;

create trigger stay_erased before insert or update on person for each row execute function stay_erased();

-- What was delivered is remembered by a digest: of so little, the digest tells the rest.
create function forget_digest() returns trigger language plpgsql set search_path from current as $$
begin
  if new.thing = 'person' and exists (select from erased_person where id = new.id) then
    new.digest := '';
  end if;
  return new;
end $$;

create trigger forget_digest before insert or update on delivered_row for each row execute function forget_digest();
