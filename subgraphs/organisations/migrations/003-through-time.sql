create table succession_version (
  like fact including all,
  predecessor text not null references organisation_anchor (id) deferrable initially deferred,
  successor text not null references organisation_anchor (id) deferrable initially deferred,
  kind text not null check (kind in ('MERGER', 'SPLIT', 'TAKEOVER', 'CONVERSION')),
  constraint not_its_own_successor check (predecessor <> successor),
  constraint one_succession_of_a_pair exclude using gist (predecessor with =, successor with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('succession');

create index on succession_version (predecessor);

create index on succession_version (successor);

create table seat_version (
  like fact including all,
  body text not null references body_anchor (id) deferrable initially deferred,
  post text references post_anchor (id) deferrable initially deferred,
  organisation text references organisation_anchor (id) deferrable initially deferred,
  role text,
  chair boolean not null,
  constraint one_sits_in_it check (num_nonnulls(post, organisation) = 1),
  -- An organisation may hold several seats of one body, a post may not. Nor is there one chair only: some bodies have two.
  constraint one_seat_of_a_post exclude using gist (body with =, post with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('seat');

create index on seat_version (body);

create index on seat_version (post);

create index on seat_version (organisation);

create table handover_version (
  like fact including all,
  post text not null references post_anchor (id) deferrable initially deferred,
  from_appointment text references appointment_anchor (id) deferrable initially deferred,
  to_appointment text references appointment_anchor (id) deferrable initially deferred,
  content text[] not null default '{}',
  constraint from_one_to_another check (from_appointment <> to_appointment)
);

select make_temporal('handover');

create index on handover_version (post);

-- A post is handed over by those who held it and to those who hold it: both appointments are to that post.
create function refuse_handover_of_another_post() returns trigger language plpgsql set search_path from current as $$
declare
  other text;
begin
  select given.id into other from unnest(array[new.from_appointment, new.to_appointment]) given (id)
    where given.id is not null and not exists (
      select 1 from appointment_version a where a.id = given.id and a.post = new.post and upper_inf(a.recorded))
    limit 1;
  if other is not null then
    raise exception '% is no appointment to %', other, new.post
      using errcode = 'foreign_key_violation', constraint = 'handover_of_its_own_post', column = 'post',
        hint = 'a handover between appointments to the post itself';
  end if;
  return null;
end $$;

create constraint trigger handover_of_its_own_post after insert on handover_version deferrable initially deferred
  for each row execute function refuse_handover_of_another_post();

create table endorsement_version (
  like fact including all,
  mandate text not null references mandate_anchor (id) deferrable initially deferred,
  body text references body_anchor (id) deferrable initially deferred,
  organisation text references organisation_anchor (id) deferrable initially deferred,
  decision text references decision_anchor (id) deferrable initially deferred,
  constraint one_endorses_it check (num_nonnulls(body, organisation) = 1),
  constraint endorsed_once_at_a_time exclude using gist (mandate with =, coalesce(body, organisation) with =, term with &&, valid with &&, recorded with &&)
    deferrable initially deferred
);

select make_temporal('endorsement');

create index on endorsement_version (mandate);
