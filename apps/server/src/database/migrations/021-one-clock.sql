-- One clock for all that an answer says: the server's. What ends (taking part, a grant) ends by the clock by which it was given.

-- The moment at which the present transaction looks; the database's own clock where nobody has said.
create function moment() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('pana.now', true), '')::timestamptz, now());

create or replace view participants with (security_invoker = true) as
  select file_id, organisation_id, since, because, until from participations where until is null or until > moment();

-- The parts of a file that are open to the viewer now, whichever the ground.
create function opened_parts(file uuid) returns setof text
  language sql stable parallel safe security definer set search_path = pana as $$
  select g.part from grants g where g.file_id = file and g.organisation_id = viewer()
    and g.since <= moment() and (g.until is null or g.until > moment())
$$;

create or replace function sees_part(file uuid, wanted text) returns boolean
  language sql stable parallel safe security definer set search_path = pana as $$
  select visible(file) and (
    wanted in (select opened_parts(file))
    or exists (select from files f where f.id = file and f.track = 'work'))
$$;

create or replace function acts_of(file uuid)
  returns table (place integer, sequence integer, body text, closed text[], hash text, officer text)
  language sql stable security definer set search_path = pana as $$
  with known as (
    select a.*, a.body::jsonb as act from acts a
    where a.file_id = file and visible(file) and a.id not in (select hidden_acts(viewer(), file))
  ),
  whole as (select exists (select from files f where f.id = file and f.track = 'work') as entire),
  shut as (select c.kind, c.field from closed_fields c where c.part not in (select opened_parts(file))),
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

-- As before, by the clock of whoever asks: these two are asked outside a viewer's transaction.
drop function read_to_project(uuid);
drop function read_to_append(uuid, uuid, uuid, text);
create function read_whole(viewer_id uuid, officer uuid, file uuid, request_key text, present timestamptz) returns text
  language sql stable security definer set search_path = pana as $$
  select json_build_object(
    'number', f.number, 'version', f.version, 'person', f.person, 'region', f.region, 'status', f.status,
    'hidden', (select count(*) from hidden_acts(viewer_id, f.id)),
    'acts', (select json_agg(a.body::json order by a.sequence) from acts a where a.file_id = f.id),
    'participants', (select json_agg(p.organisation_id) from participations p
      where p.file_id = f.id and (p.until is null or p.until > present)),
    'duties', (select coalesce(json_agg(json_build_array(
        d.name, d.state, extract(epoch from d.due), extract(epoch from d.due_before), d.bearer_id)), '[]'::json)
      from duties d where d.file_id = f.id),
    'repeated', (select json_build_object('sequence', a.sequence, 'file', a.file_id,
        'digest', encode(a.request_digest, 'hex'))
      from acts a where a.officer_id = officer and a.request_key = read_whole.request_key),
    'stamps', (select json_object_agg(subject, value) from stamps)
  )::text from files f where f.id = file
$$;
create function read_to_append(viewer_id uuid, officer uuid, file uuid, request_key text, present timestamptz) returns text
  language sql stable security definer set search_path = pana as $$
  select read_whole(viewer_id, officer, file, request_key, present) where exists (
    select from participations p where p.organisation_id = viewer_id and p.file_id = file
      and (p.until is null or p.until > present))
$$;
create function read_to_project(file uuid, present timestamptz) returns text
  language sql stable security definer set search_path = pana as $$
  select read_whole(null, null, file, null, present)
$$;

drop function audit_grounds(uuid[], uuid[]);
create function audit_grounds(files uuid[], organisations uuid[], present timestamptz)
  returns table (file_id uuid, organisation_id uuid, since timestamptz, because text)
  language sql stable security definer set search_path = pana as $$
  select p.file_id, p.organisation_id, p.since, p.because
  from unnest(files, organisations) as asked (file, organisation)
    join participations p on p.file_id = asked.file and p.organisation_id = asked.organisation
      and (p.until is null or p.until > present)
$$;

create or replace function open_in_emergency(emergency uuid, file uuid, wanted text[], why text, moment timestamptz)
  returns boolean language plpgsql security definer set search_path = pana as $$
begin
  if not visible(file) or viewing_officer() is null then return false; end if;
  insert into emergencies (id, file_id, organisation_id, officer_id, parts, reason, at, until, review_by)
    values (emergency, file, viewer(), viewing_officer(), wanted, why, moment, moment + interval '24 hours',
      moment + interval '72 hours');
  insert into grants (file_id, organisation_id, part, ground, basis, since, until)
    select file, viewer(), part, 'emergency', '[]', moment, moment + interval '24 hours' from unnest(wanted) part
    on conflict (file_id, organisation_id, part, ground) do update set (since, until) = (excluded.since, excluded.until);
  insert into notices (organisation_id, what, at, file_id, because)
    select p.organisation_id, 'emergency', moment, file, 'emergency' from participants p
    where p.file_id = file and p.organisation_id <> viewer();
  return true;
end $$;

create or replace function review_emergency(emergency uuid, right_to boolean, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  update emergencies e set (reviewed_by, reviewed_at, justified) = (viewing_officer(), moment, right_to)
    where e.id = emergency and visible(e.file_id) and e.reviewed_by is null and e.officer_id <> viewing_officer();
  if not found then return false; end if;
  -- Not right: closed at once.
  if not right_to then
    update grants g set until = moment from emergencies e
      where e.id = emergency and g.file_id = e.file_id and g.organisation_id = e.organisation_id
        and g.ground = 'emergency' and g.part = any (e.parts) and g.until > moment;
  end if;
  return true;
end $$;

revoke execute on all functions in schema pana from public;
grant execute on function moment(), opened_parts(uuid), audit_grounds(uuid[], uuid[], timestamptz),
  read_to_append(uuid, uuid, uuid, text, timestamptz), read_to_project(uuid, timestamptz) to pana_app;
