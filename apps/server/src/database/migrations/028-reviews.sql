-- What is typed about a person beside the acts is sealed: why a part was opened in an emergency, what its review says, and forms that are
-- not recorded yet. And an emergency has to be reviewed: who must is computed here, told, reminded, and told further up when it is late.

-- The key of what is typed in a file, wrapped. One for as long as what it seals is not erased.
create table file_keys (
  file_id uuid primary key references files (id),
  id uuid not null unique,
  wrapped bytea not null,
  kek_id text not null references vault_keys (id)
);
create index file_keys_kek on file_keys (kek_id);
alter table file_keys enable row level security;
create policy taking_part on file_keys for select to pana_app using (visible(file_id));
grant select on file_keys to pana_app;

-- What stood in clear until now. Every start seals what is here before the server answers anybody (files/seal-plain.ts), and
-- leaves these tables empty. The application cannot read them.
create table plain_drafts (
  officer_id uuid not null references officers (id) on delete cascade,
  file_id uuid not null references files (id),
  kind text not null,
  draft jsonb not null,
  saved_at timestamptz not null,
  primary key (officer_id, file_id, kind)
);
insert into plain_drafts select officer_id, file_id, kind, draft, saved_at from drafts;
truncate drafts;
alter table drafts
  drop column draft,
  add column key_id uuid not null references file_keys (id) on delete cascade,
  add column sealed bytea not null;
create index drafts_key on drafts (key_id);

create table plain_reasons (
  emergency_id uuid primary key references emergencies (id),
  reason text not null
);
insert into plain_reasons select id, reason from emergencies;
alter table emergencies
  drop column reason,
  -- null until a plain row is sealed, and again once what was typed is erased
  add column key_id uuid references file_keys (id),
  add column reason bytea,
  add column note bytea,
  -- the organisation for which the reviewer looked
  add column reviewed_from uuid references organisations (id),
  -- when the background job must look at it again: a reminder is owed, or the term is over
  add column wakes_at timestamptz;
update emergencies e set reviewed_from = o.organisation_id from officers o where o.id = e.reviewed_by;
update emergencies set wakes_at = review_by - interval '24 hours' where reviewed_by is null;
alter table emergencies add check ((reviewed_by is null) = (reviewed_from is null));
create index emergencies_waiting on emergencies (organisation_id, review_by) where reviewed_at is null;
create index emergencies_wake on emergencies (wakes_at) where wakes_at is not null;
create index emergencies_key on emergencies (key_id);

-- Notices of an emergency, once each to an organisation. Which notices there are is the contract's to say (inbox/contract.ts); the table
-- says that each is about one thing.
alter table notices add column emergency_id uuid references emergencies (id);
alter table notices drop constraint notices_what_check;
alter table notices drop constraint notices_check;
alter table notices add constraint notices_what_check check (what ~ '^[a-z]+(-[a-z]+)*$');
alter table notices add constraint notices_check check (num_nonnulls(duty_id, file_id, emergency_id) = 1);
create unique index notices_emergency on notices (emergency_id, what, organisation_id) where emergency_id is not null;

create or replace function latest_notices(most integer)
  returns table (id uuid, what text, at timestamptz, file_id uuid, package uuid, number text, rule text, words jsonb,
    due timestamptz, because text)
  language sql stable security definer set search_path = pana as $$
  select n.id, n.what, n.at, case when visible(f.id) then f.id end,
    case when not visible(f.id) then (select p.referral from packages p where p.file_id = f.id
      and package_open(p, viewer(), moment()) order by p.sent_at desc limit 1) end,
    f.number, d.rule, d.words,
    case when n.what in ('review-asked', 'review-due-soon', 'review-overdue') then e.review_by else d.due end, n.because
  from notices n left join duties d on d.id = n.duty_id left join emergencies e on e.id = n.emergency_id
    join files f on f.id = coalesce(n.file_id, d.file_id, e.file_id)
  where n.organisation_id = viewer()
  order by n.at desc, n.id limit most
$$;

-- Whether an organisation has somebody of a role who could review what an officer opened.
create function has_reviewer(organisation uuid, wanted text, opener uuid) returns boolean
  language sql stable security definer set search_path = pana as $$
  select exists (select from officers o join organisations b on b.id = o.organisation_id
    where o.organisation_id = organisation and wanted = any (o.roles) and o.id <> opener
      and not o.suspended and not b.suspended)
$$;
create index officers_coordinators on officers (organisation_id) where 'coordinator' = any (roles);

-- Which organisations must review an emergency, and in which role: the supervisors of those that take part and of the one that
-- opened; where there are none but the opener, those of the nearest body above; where there are none either, the coordinators of the
-- country. When the term is over, all of them.
create function reviewers_of(emergency uuid, present timestamptz) returns table (organisation_id uuid, role text)
  language sql stable security definer set search_path = pana as $$
  with recursive one as (select * from emergencies where id = emergency),
  near as (
    select t.id from one cross join lateral (
      select one.organisation_id as id
      union
      select p.organisation_id from participations p
      where p.file_id = one.file_id and (p.until is null or p.until > present)) t
    where has_reviewer(t.id, 'supervisor', one.officer_id)
  ),
  up as (
    select b.parent_id as id, 1 as step from one join organisations b on b.id = one.organisation_id
    union
    select b.parent_id, up.step + 1 from up join organisations b on b.id = up.id where up.step < 20
  ),
  above as (
    select up.id from up cross join one where has_reviewer(up.id, 'supervisor', one.officer_id) order by up.step limit 1
  ),
  country as (
    select distinct o.organisation_id as id from officers o cross join one
    where 'coordinator' = any (o.roles) and has_reviewer(o.organisation_id, 'coordinator', one.officer_id)
  )
  select id, 'supervisor' from near
  union
  select above.id, 'supervisor' from above, one where one.review_by <= present or not exists (select from near)
  union
  select country.id, 'coordinator' from country, one
  where one.review_by <= present or not exists (select from near union all select from above)
$$;

-- Whether the viewing officer is one of those who must review.
create function may_review(emergency uuid) returns boolean
  language sql stable security definer set search_path = pana as $$
  select exists (
    select from emergencies e join officers o on o.id = viewing_officer() and o.organisation_id = viewer()
      join reviewers_of(e.id, moment()) r on r.organisation_id = o.organisation_id and r.role = any (o.roles)
    where e.id = emergency and e.reviewed_at is null and e.officer_id <> o.id and not o.suspended)
$$;

-- What waits for a review by the viewing officer. Whoever does not take part in the file learns its number, who opened which parts, when
-- and why, and nothing else of it: `file` is for opening what is sealed and leaves the server only where `taking_part`.
create function waiting_reviews()
  returns table (id uuid, file uuid, taking_part boolean, number text, organisation_id uuid, officer text, parts text[],
    at timestamptz, until timestamptz, review_by timestamptz, reason bytea, key_id uuid, wrapped bytea, kek_id text)
  language sql stable security definer set search_path = pana as $$
  select e.id, e.file_id, visible(e.file_id), f.number, e.organisation_id,
    (select o.name from officers o where o.id = e.officer_id and o.organisation_id = viewer()),
    e.parts, e.at, e.until, e.review_by, e.reason, k.id, k.wrapped, k.kek_id
  from emergencies e join files f on f.id = e.file_id left join file_keys k on k.file_id = e.file_id
  where e.reviewed_at is null and may_review(e.id)
  order by e.review_by, e.id
$$;

-- The key of what is typed in a file, which becomes the one given where there is none; nothing where the viewer neither takes part nor
-- must review. Held until the transaction ends: whoever erases it waits for what is being sealed with it.
create function claim_file_key(file uuid, key uuid, wrapped_key bytea, kek text)
  returns table (id uuid, wrapped bytea, kek_id text)
  language plpgsql security definer set search_path = pana as $$
#variable_conflict use_column
begin
  if not visible(file) and not exists (select from waiting_reviews() w where w.file = claim_file_key.file) then return; end if;
  if wrapped_key is not null and use_vault_key(kek) then
    insert into file_keys (file_id, id, wrapped, kek_id) values (claim_file_key.file, key, wrapped_key, kek)
      on conflict (file_id) do nothing;
  end if;
  return query select k.id, k.wrapped, k.kek_id from file_keys k where k.file_id = claim_file_key.file for key share;
end $$;

-- How many emergencies of the viewer's organisation, in whatever file, have not been reviewed in time.
create function own_reviews_overdue() returns integer
  language sql stable security definer set search_path = pana as $$
  select count(*)::integer from emergencies e
  where e.organisation_id = viewer() and e.reviewed_at is null and e.review_by <= moment()
$$;

-- Opens parts for a day to an organisation that takes part, tells everybody else who does, and asks those who must review.
drop function open_in_emergency(uuid, uuid, text[], text, timestamptz);
create function open_in_emergency(emergency uuid, file uuid, wanted text[], key uuid, why bytea, moment timestamptz)
  returns boolean language plpgsql security definer set search_path = pana as $$
declare
  again boolean;
begin
  if not visible(file) or viewing_officer() is null then return false; end if;
  again := own_reviews_overdue() > 0;
  insert into emergencies (id, file_id, organisation_id, officer_id, parts, key_id, reason, at, until, review_by, wakes_at)
    values (emergency, file, viewer(), viewing_officer(), wanted, key, why, moment, moment + interval '24 hours',
      moment + interval '72 hours', moment + interval '48 hours');
  insert into grants (file_id, organisation_id, part, ground, basis, since, until)
    select file, viewer(), part, 'emergency', '[]', moment, moment + interval '24 hours' from unnest(wanted) part
    on conflict (file_id, organisation_id, part, ground) do update set (since, until) = (excluded.since, excluded.until);
  insert into notices (organisation_id, what, at, emergency_id)
    select p.organisation_id, case when again then 'emergency-again' else 'emergency' end, moment, emergency
    from participants p where p.file_id = file and p.organisation_id <> viewer();
  insert into notices (organisation_id, what, at, emergency_id)
    select distinct r.organisation_id, 'review-asked', moment, emergency from reviewers_of(emergency, moment) r
    where r.organisation_id = viewer()
      or not exists (select from participants p where p.file_id = file and p.organisation_id = r.organisation_id);
  return true;
end $$;

-- One of those who must says whether it was right, and why. Once: what was said stays.
drop function review_emergency(uuid, boolean, timestamptz);
create function review_emergency(emergency uuid, right_to boolean, key uuid, why bytea, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pana as $$
declare
  opened emergencies%rowtype;
begin
  update emergencies e set (reviewed_by, reviewed_from, reviewed_at, justified, key_id, note, wakes_at)
      = (viewing_officer(), viewer(), moment, right_to, key, why, null)
    where e.id = emergency and e.reviewed_by is null and e.officer_id <> viewing_officer() and may_review(e.id)
    returning * into opened;
  if not found then return false; end if;
  -- Not right: closed at once, unless another emergency that nobody has found wrong keeps the part open.
  if not right_to then
    update grants g set until = moment
      where g.file_id = opened.file_id and g.organisation_id = opened.organisation_id
        and g.ground = 'emergency' and g.part = any (opened.parts) and g.until > moment
        and not exists (select from emergencies o
          where o.file_id = g.file_id and o.organisation_id = g.organisation_id and o.id <> opened.id
            and g.part = any (o.parts) and o.until > moment and o.justified is not false);
  end if;
  insert into notices (organisation_id, what, at, emergency_id)
    select t.id, case when right_to then 'emergency-justified' else 'emergency-unjustified' end, moment, emergency
    from (select p.organisation_id as id from participants p where p.file_id = opened.file_id
      union select opened.organisation_id) t
    where t.id <> viewer();
  return true;
end $$;

-- What the background job must look at.
create function emergencies_to_wake(present timestamptz, most integer) returns table (id uuid, file_id uuid, late boolean)
  language sql stable security definer set search_path = pana as $$
  select e.id, e.file_id, e.review_by <= present from emergencies e
  where e.wakes_at <= present and e.reviewed_at is null order by e.wakes_at, e.id limit most
$$;

-- Reminds those who must review, and when the term is over tells all of them and writes the entry of the log, in one transaction; false
-- where somebody else has done it.
create function wake_emergency(emergency uuid, present timestamptz, late boolean, entry text) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  update emergencies e set wakes_at = case when late then null else e.review_by end
    where e.id = emergency and e.reviewed_at is null and e.wakes_at <= present and (e.review_by <= present) = late;
  if not found then return false; end if;
  insert into notices (organisation_id, what, at, emergency_id)
    select distinct r.organisation_id, case when late then 'review-overdue' else 'review-due-soon' end, present, emergency
    from reviewers_of(emergency, present) r
    on conflict do nothing;
  if late then perform audit_append(array[entry], 0); end if;
  return true;
end $$;

-- How many emergencies wait for a review, and how many of them too long. As the owner, for officers whose role was checked; `top` null:
-- the country, otherwise those that the body or one below it opened.
create function counted_reviews(top uuid, present timestamptz) returns table (waiting bigint, overdue bigint)
  language sql stable security definer set search_path = pana as $$
  select count(*), count(*) filter (where e.review_by <= present) from emergencies e
  where e.reviewed_at is null and (top is null or e.organisation_id = top or e.organisation_id in (select below(top)))
$$;

-- As before, with what was typed in the file: its key is destroyed as well, also where nobody put in who the person is.
create or replace function erase_identity(file uuid, rule_of text, closed timestamptz, due timestamptz, moment timestamptz)
  returns jsonb language plpgsql set search_path = pana as $$
declare
  person identity_keys%rowtype;
  typed file_keys%rowtype;
  counted jsonb;
begin
  -- The file is held so that no act (a reopening) and no hold comes between.
  perform from files where id = file for update;
  if exists (select from identity_holds where file_id = file and lifted_at is null) then return null; end if;
  select * into person from identity_keys where file_id = file for update;
  select * into typed from file_keys where file_id = file for update;
  if person.id is null and typed.id is null then return null; end if;
  select jsonb_object_agg(part, versions) into counted from (
    select part, count(*) as versions from identities where file_id = file group by part
    union all select 'draft', count(*) from drafts where file_id = file having count(*) > 0
    union all select 'reason', count(reason) from emergencies where file_id = file having count(reason) > 0
    union all select 'note', count(note) from emergencies where file_id = file having count(note) > 0) p;
  delete from plain_drafts where file_id = file;
  delete from plain_reasons where emergency_id in (select id from emergencies where file_id = file);
  update emergencies set (key_id, reason, note) = (null, null, null) where file_id = file and key_id is not null;
  delete from file_keys where file_id = file;
  delete from identity_keys where file_id = file;
  insert into identity_erasures (file_id, at, key_id, rule, closed_at, due_at, versions)
    values (file, moment, coalesce(person.id, typed.id), rule_of, closed, due, coalesce(counted, '{}'));
  return coalesce(counted, '{}');
end $$;

-- For the person's card: also whether parts were opened in an emergency on that day; never why.
drop function readings_by_code(bytea, timestamptz, text[], integer);
create function readings_by_code(hash bytea, moment timestamptz, kinds text[], most integer)
  returns table (organisation_id uuid, day date, act text, emergency boolean)
  language sql stable security definer set search_path = pana as $$
  select (e.body::jsonb ->> 'organisation')::uuid, e.at::date, min(e.body::jsonb #>> '{ground,act}'),
    bool_or(e.what = 'part.opened-in-emergency')
  from log_code(hash, moment) c join audit_entries e on e.file_id = c.file_id
  where e.what = any (kinds) and e.body::jsonb #>> '{ground,by}' <> 'refused'
    and e.body::jsonb ->> 'organisation' is not null
  group by 1, 2 order by 2 desc, 1 limit most
$$;

revoke execute on all functions in schema pana from public;
grant execute on function may_review(uuid), waiting_reviews(), claim_file_key(uuid, uuid, bytea, text), own_reviews_overdue(),
  open_in_emergency(uuid, uuid, text[], uuid, bytea, timestamptz),
  review_emergency(uuid, boolean, uuid, bytea, timestamptz), emergencies_to_wake(timestamptz, integer),
  wake_emergency(uuid, timestamptz, boolean, text), counted_reviews(uuid, timestamptz),
  readings_by_code(bytea, timestamptz, text[], integer) to pana_app;
