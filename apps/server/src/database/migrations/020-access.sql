-- Who sees which part of a file. Taking part opens the file and may end; a part of it opens by a grant and closes with it; what
-- nobody is granted never leaves the database. The application reads acts through acts_of alone: the columns are closed to it.

-- Taking part may end: consent was taken back, a referral was declined. Whatever asks for participants gets those in force.
alter table participants rename to participations;
alter table participations add column until timestamptz;
alter index participants_file rename to participations_file;
create view participants with (security_invoker = true) as
  select file_id, organisation_id, since, because, until from participations where until is null or until > now();
grant select on participants to pana_app;

-- From the jurisdiction, written at every start: the fields of acts that belong to a part, and kinds of act that only some may know of.
create table closed_fields (
  kind text not null,
  field text not null,
  part text not null,
  primary key (kind, field)
);
create table secret_kinds (
  kind text primary key,
  known_to text[] not null
);

-- Computed from the acts, as duties are, but for those of an emergency.
create table grants (
  file_id uuid not null references files (id),
  organisation_id uuid not null references organisations (id),
  part text not null,
  ground text not null check (ground in ('task', 'exception', 'consent', 'emergency')),
  -- what makes it lawful, in words, where more is to be said than the ground
  because jsonb,
  basis jsonb not null,
  since timestamptz not null,
  until timestamptz,
  primary key (file_id, organisation_id, part, ground)
);
alter table grants enable row level security;
create policy taking_part on grants for select to pana_app using (visible(file_id));
grant select on grants to pana_app;

-- A part that was opened without a grant because somebody would come to harm otherwise; everybody who takes part sees it.
create table emergencies (
  id uuid primary key,
  file_id uuid not null references files (id),
  organisation_id uuid not null references organisations (id),
  officer_id uuid not null references officers (id),
  parts text[] not null check (cardinality(parts) > 0),
  reason text not null check (length(reason) between 10 and 2000),
  at timestamptz not null,
  until timestamptz not null,
  review_by timestamptz not null,
  -- a supervisor, not the one who opened
  reviewed_by uuid references officers (id) check (reviewed_by <> officer_id),
  reviewed_at timestamptz,
  justified boolean,
  check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_at is null) = (justified is null))
);
create index emergencies_file on emergencies (file_id);
alter table emergencies enable row level security;
create policy taking_part on emergencies for select to pana_app using (visible(file_id));
grant select on emergencies to pana_app;

-- Whether the viewer sees a part of a file now. A file about the work of bodies is about nobody: whoever takes part sees it whole.
create function sees_part(file uuid, wanted text) returns boolean
  language sql stable parallel safe security definer set search_path = pana as $$
  select visible(file) and (
    exists (select from grants g where g.file_id = file and g.organisation_id = viewer() and g.part = wanted
      and g.since <= now() and (g.until is null or g.until > now()))
    or exists (select from files f where f.id = file and f.track = 'work'))
$$;

-- The acts of a file whose existence is not for an organisation, with whatever corrects or withdraws them.
create function hidden_acts(viewer_id uuid, file uuid) returns setof uuid
  language sql stable security definer set search_path = pana as $$
  with recursive hidden as (
    select a.id from acts a join secret_kinds s on s.kind = a.kind
    where a.file_id = file and a.organisation_id <> viewer_id
      and not s.known_to && coalesce((select o.kinds from organisations o where o.id = viewer_id), '{}')
    union
    select a.id from hidden h join acts a on a.file_id = file and a.body::jsonb #>> '{data,act}' = h.id::text
  )
  select id from hidden
$$;

-- The acts of a file as the viewer may see them: those it may know of, numbered without a gap, each without the fields of parts
-- that are closed to it. `closed` names the fields that something was left out of.
create function acts_of(file uuid) returns table (place integer, sequence integer, body text, closed text[], hash text, officer text)
  language sql stable security definer set search_path = pana as $$
  with known as (
    select a.*, a.body::jsonb as act from acts a
    where a.file_id = file and visible(file) and a.id not in (select hidden_acts(viewer(), file))
  ),
  whole as (select exists (select from files f where f.id = file and f.track = 'work') as entire),
  opened as (
    select g.part from grants g where g.file_id = file and g.organisation_id = viewer()
      and g.since <= now() and (g.until is null or g.until > now())
  ),
  shut as (select c.kind, c.field from closed_fields c where c.part not in (select part from opened)),
  redacted as (
    select k.*,
      case when k.organisation_id = viewer() or (select entire from whole) then '{}' else
        array(select s.field from shut s where s.kind = k.kind and k.act -> 'data' ? s.field) end as own,
      -- A correction carries what the corrected act should have said. One of an act by somebody else is closed as that act is.
      case when (select entire from whole) or jsonb_typeof(k.act #> '{data,data}') is distinct from 'object' then '{}' else
        array(
          select s.field from shut s join known corrected on corrected.id::text = k.act #>> '{data,act}'
            and corrected.kind = s.kind
          where k.organisation_id <> viewer() and k.act #> '{data,data}' ? s.field
        ) end as corrected
    from known k
  )
  select (row_number() over (order by r.sequence))::integer, r.sequence,
    case when cardinality(r.own) + cardinality(r.corrected) = 0 then r.body
      when cardinality(r.corrected) = 0 then jsonb_set(r.act, '{data}', (r.act -> 'data') - r.own)::text
      else jsonb_set(jsonb_set(r.act, '{data}', (r.act -> 'data') - r.own), '{data,data}',
        (r.act #> '{data,data}') - r.corrected)::text end,
    r.own || r.corrected, encode(r.hash, 'hex'),
    (select o.name from officers o where o.id = r.officer_id and o.organisation_id = viewer())
  from redacted r
$$;

-- How many acts of a file the viewer may not know of: what the numbers shown to it leave out.
create function hidden_count(file uuid) returns integer
  language sql stable security definer set search_path = pana as $$
  select count(*)::integer from hidden_acts(viewer(), file)
$$;

-- What an officer recorded under an idempotency key, for that officer alone.
create function recorded_under(request text) returns table (file uuid, sequence integer, digest text, number text)
  language sql stable security definer set search_path = pana as $$
  select a.file_id, a.sequence, encode(a.request_digest, 'hex'), f.number
  from acts a join files f on f.id = a.file_id
  where a.officer_id = viewing_officer() and a.request_key = request
$$;

revoke select on acts from pana_app;

-- As before, with the number of acts that the organisation may not know of.
create or replace function read_to_append(viewer_id uuid, officer uuid, file uuid, request_key text) returns text
  language plpgsql stable security definer set search_path = pana as $$
declare
  answer text;
begin
  if not exists (select from participants p where p.organisation_id = viewer_id and p.file_id = file) then
    return null;
  end if;
  select json_build_object(
    'number', f.number, 'version', f.version, 'person', f.person, 'region', f.region, 'status', f.status,
    'hidden', (select count(*) from hidden_acts(viewer_id, f.id)),
    'acts', (select json_agg(a.body::json order by a.sequence) from acts a where a.file_id = f.id),
    'participants', (select json_agg(p.organisation_id) from participants p where p.file_id = f.id),
    'duties', (select coalesce(json_agg(json_build_array(
        d.name, d.state, extract(epoch from d.due), extract(epoch from d.due_before), d.bearer_id)), '[]'::json)
      from duties d where d.file_id = f.id),
    'repeated', (select json_build_object('sequence', a.sequence, 'file', a.file_id,
        'digest', encode(a.request_digest, 'hex'))
      from acts a where a.officer_id = officer and a.request_key = read_to_append.request_key),
    'stamps', (select json_object_agg(subject, value) from stamps)
  )::text into answer from files f where f.id = file;
  return answer;
end $$;

create or replace function read_to_project(file uuid) returns text language sql stable security definer
  set search_path = pana as $$
  select read_to_append((select p.organisation_id from participants p where p.file_id = file limit 1), null, file, null)
$$;

-- As before, with the end of taking part and the grants.
create or replace function project(file uuid, projection jsonb) returns void
  language plpgsql security definer set search_path = pana as $$
begin
  insert into participations as p (file_id, organisation_id, since, because, until)
    select file, n.organisation, n.since, n.because, n.until
    from jsonb_to_recordset(projection -> 'participants')
      as n (organisation uuid, since timestamptz, because text, until timestamptz)
    on conflict (organisation_id, file_id) do update set until = excluded.until
      where p.until is distinct from excluded.until;
  insert into grants as g (file_id, organisation_id, part, ground, because, basis, since, until)
    select file, n.organisation, n.part, n.ground, n.because, n.basis, n.since, n.until
    from jsonb_to_recordset(projection -> 'grants') as n (organisation uuid, part text, ground text, because jsonb,
      basis jsonb, since timestamptz, until timestamptz)
    on conflict (file_id, organisation_id, part, ground) do update
      set (because, basis, since, until) = (excluded.because, excluded.basis, excluded.since, excluded.until)
      where (g.since, g.until, g.basis) is distinct from (excluded.since, excluded.until, excluded.basis);
  delete from grants g where g.file_id = file and g.ground <> 'emergency' and not exists (
    select from jsonb_to_recordset(projection -> 'grants') as n (organisation uuid, part text, ground text)
    where (n.organisation, n.part, n.ground) = (g.organisation_id, g.part, g.ground));
  if jsonb_array_length(projection -> 'duties') > 0 then
    insert into duties as d (id, file_id, number, name, rule, term, duty, bearer_kind, bearer_id, region, arisen, due,
        due_before, state, overdue_at, wakes_at, words)
      select n.id, file, f.number, n.name, n.rule, n.term, n.duty, n.bearer_kind, n.bearer_id, f.region, n.arisen,
        n.due, n.due_before, n.state, n.overdue_at, n.wakes_at, n.words
      from files f, jsonb_to_recordset(projection -> 'duties') as n (id uuid, name text, rule text, term text,
        duty text, bearer_kind text, bearer_id uuid, arisen timestamptz, due timestamptz, due_before timestamptz,
        state text, overdue_at timestamptz, wakes_at timestamptz, words jsonb)
      where f.id = file
      on conflict (id) do update set (term, bearer_kind, bearer_id, region, arisen, due, due_before, state, overdue_at,
          wakes_at, words) = (excluded.term, excluded.bearer_kind, excluded.bearer_id, excluded.region, excluded.arisen,
          excluded.due, excluded.due_before, excluded.state, excluded.overdue_at, excluded.wakes_at, excluded.words);
  end if;
  if jsonb_array_length(projection -> 'notices') = 0 then return; end if;
  insert into notices (organisation_id, what, at, duty_id, file_id, because)
    select n.organisation, n.what, n.at, n.duty, case when n.what = 'joined' then file end, n.because
    from jsonb_to_recordset(projection -> 'notices') as n (organisation uuid, what text, at timestamptz, duty uuid,
      because text)
    on conflict do nothing;
end $$;

-- Opens parts for a day to an organisation that takes part, and tells everybody else who does.
create function open_in_emergency(emergency uuid, file uuid, wanted text[], why text, moment timestamptz)
  returns boolean language plpgsql security definer set search_path = pana as $$
begin
  if not visible(file) or viewing_officer() is null then return false; end if;
  insert into emergencies (id, file_id, organisation_id, officer_id, parts, reason, at, until, review_by)
    values (emergency, file, viewer(), viewing_officer(), wanted, why, moment, now() + interval '24 hours',
      moment + interval '72 hours');
  insert into grants (file_id, organisation_id, part, ground, basis, since, until)
    select file, viewer(), part, 'emergency', '[]', now(), now() + interval '24 hours' from unnest(wanted) part
    on conflict (file_id, organisation_id, part, ground) do update set (since, until) = (excluded.since, excluded.until);
  insert into notices (organisation_id, what, at, file_id, because)
    select p.organisation_id, 'emergency', moment, file, 'emergency' from participants p
    where p.file_id = file and p.organisation_id <> viewer();
  return true;
end $$;

-- Another officer says whether it was right. Once: what was said stays.
create function review_emergency(emergency uuid, right_to boolean, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  update emergencies e set (reviewed_by, reviewed_at, justified) = (viewing_officer(), moment, right_to)
    where e.id = emergency and visible(e.file_id) and e.reviewed_by is null and e.officer_id <> viewing_officer();
  if not found then return false; end if;
  -- Not right: closed at once.
  if not right_to then
    update grants g set until = now() from emergencies e
      where e.id = emergency and g.file_id = e.file_id and g.organisation_id = e.organisation_id
        and g.ground = 'emergency' and g.part = any (e.parts) and g.until > now();
  end if;
  return true;
end $$;

alter table notices drop constraint notices_what_check;
alter table notices drop constraint notices_check;
alter table notices add constraint notices_what_check
  check (what in ('joined', 'emergency', 'arisen', 'due-soon', 'overdue', 'overdue-below'));
alter table notices add constraint notices_check check (
  case when what in ('joined', 'emergency') then duty_id is null and file_id is not null and because is not null
    else duty_id is not null and file_id is null and because is null end);

-- Identities are parts too, and so is finding somebody by them. What an organisation has put in itself stays open to it.
drop policy taking_part on identities;
create policy seeing_the_part on identities for select to pana_app
  using (visible(file_id) and (organisation_id = viewer()
    or sees_part(file_id, case part when 'photo' then 'identity' else part end)));
create function indexes_part(file uuid, kind text) returns boolean
  language sql stable parallel safe security definer set search_path = pana as $$
  select sees_part(file, p.part) or exists (select from identities i
      where i.file_id = file and i.part = p.part and i.organisation_id = viewer())
  from (select case when kind in ('phone', 'named-phone') then 'contact' else 'identity' end as part) p
$$;
drop policy taking_part on blind_indexes;
create policy seeing_the_part on blind_indexes for select to pana_app
  using (visible(file_id) and indexes_part(file_id, kind));

revoke execute on all functions in schema pana from public;
grant execute on function sees_part(uuid, text), indexes_part(uuid, text), acts_of(uuid), hidden_count(uuid),
  recorded_under(text), open_in_emergency(uuid, uuid, text[], text, timestamptz),
  review_emergency(uuid, boolean, timestamptz) to pana_app;
