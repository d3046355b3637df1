-- The one path of an act into a file. These functions run as the owner; the application may call them and has no other
-- way to write a file, an act, a participant, a duty or a notice.

-- All that is needed to judge and append an act, in one answer, or nothing where the viewer does not take part.
create function read_to_append(viewer_id uuid, officer uuid, file uuid, request_key text) returns text
  language plpgsql stable security definer set search_path = pana as $$
declare
  answer text;
begin
  if not exists (select from participants p where p.organisation_id = viewer_id and p.file_id = file) then
    return null;
  end if;
  select json_build_object(
    'number', f.number, 'version', f.version, 'person', f.person, 'region', f.region, 'status', f.status,
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

-- Writes the projection of a file: its summary, the duties that changed, new participants, and notices of new duties.
create function project(file uuid, projection jsonb) returns void
  language plpgsql security definer set search_path = pana as $$
begin
  insert into participants (file_id, organisation_id, since, because)
    select file, p.organisation, p.since, p.because
    from jsonb_to_recordset(projection -> 'participants') as p (organisation uuid, since timestamptz, because text)
    on conflict do nothing;
  if jsonb_array_length(projection -> 'duties') = 0 then return; end if;
  with changed as (
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
          excluded.due, excluded.due_before, excluded.state, excluded.overdue_at, excluded.wakes_at, excluded.words)
      returning d.id
  )
  -- The rows must be there before notices refer to them: the statement's end checks the reference.
  insert into notices (organisation_id, what, at, duty_id)
    select n.organisation, n.what, n.at, n.duty
    from jsonb_to_recordset(projection -> 'notices') as n (organisation uuid, what text, at timestamptz, duty uuid)
    on conflict do nothing;
end $$;

-- Appends acts to a file and projects it, in the transaction of this call. `opening` is null, or what a new file needs.
-- Answers: recorded | repeated (the key was used; nothing written) | conflict (the file has moved on) | not-visible.
create function append(viewer_id uuid, officer uuid, file uuid, seen_version integer, bodies text[], request_key text,
    request_digest bytea, opening jsonb, projection jsonb)
  returns table (outcome text, version integer, number text, hashes text[], digest text, recorded_file uuid)
  language plpgsql security definer set search_path = pana as $$
#variable_conflict use_column
declare
  f files%rowtype;
  act jsonb;
  body text;
  prior record;
  made text[] := '{}';
begin
  if opening is null then
    select * into f from files where id = file for no key update;
    if not found or not exists (
      select from participants p where p.organisation_id = viewer_id and p.file_id = file
    ) then
      return query select 'not-visible', null::integer, null::text, null::text[], null::text, null::uuid;
      return;
    end if;
  end if;
  if request_key is not null then
    select a.file_id, a.sequence, encode(a.request_digest, 'hex') as digest into prior from acts a
      where a.officer_id = officer and a.request_key = append.request_key;
    if found then
      return query select 'repeated', prior.sequence, (select x.number from files x where x.id = prior.file_id),
        null::text[], prior.digest, prior.file_id;
      return;
    end if;
  end if;
  if opening is null then
    if f.version <> seen_version then
      return query select 'conflict', f.version, f.number, null::text[], null::text, file;
      return;
    end if;
  else
    f.id := file;
    f.version := 0;
    f.head := decode(repeat('00', 32), 'hex');
    f.number := file_number((opening ->> 'year')::integer,
      nextval(format('pana.file_numbers_%s', opening ->> 'year')::regclass));
    insert into files (id, number, version, head, person, region, opened_at, opened_by, last_act_at, status, track)
      values (file, f.number, 0, f.head, opening -> 'person', opening ->> 'region',
        (opening ->> 'opened_at')::timestamptz, viewer_id, (opening ->> 'opened_at')::timestamptz, '', '');
  end if;
  foreach body in array bodies loop
    act := body::jsonb;
    f.version := f.version + 1;
    if (act ->> 'sequence')::integer <> f.version or (act ->> 'file')::uuid <> file then
      raise exception 'act out of sequence';
    end if;
    f.head := sha256(f.head || convert_to(body, 'UTF8'));
    insert into acts (file_id, sequence, id, kind, at, recorded_at, organisation_id, officer_id, body, hash, request_key,
        request_digest)
      values (file, f.version, (act ->> 'id')::uuid, act ->> 'kind', (act ->> 'at')::timestamptz,
        (act ->> 'recordedAt')::timestamptz, (act #>> '{by,organisation}')::uuid, (act ->> 'officer')::uuid, body, f.head,
        case when cardinality(made) = 0 then append.request_key end,
        case when cardinality(made) = 0 then append.request_digest end);
    made := made || encode(f.head, 'hex');
  end loop;
  update files set version = f.version, head = f.head, person = coalesce(projection -> 'person', person),
    region = coalesce(projection ->> 'region', region), status = projection ->> 'status', track = projection ->> 'track',
    last_act_at = (projection ->> 'last_act_at')::timestamptz where id = file;
  perform project(file, projection);
  return query select 'recorded', f.version, f.number, made, null::text, file;
end $$;

-- Files of which time alone has changed something: what the background job must look at.
create function files_to_wake(moment timestamptz, most integer) returns setof uuid
  language sql stable security definer set search_path = pana as $$
  select file_id from (select file_id, wakes_at from duties where wakes_at <= moment order by wakes_at limit most * 4) w
  group by file_id order by min(wakes_at) limit most
$$;

-- Files with an unmet duty whose term runs over a date: what a decree about that date may change.
create function files_with_terms_over(day_start timestamptz, day_end timestamptz, after uuid, most integer)
  returns setof uuid language sql stable security definer set search_path = pana as $$
  select distinct file_id from duties
  where state in ('open', 'overdue') and due >= day_start and arisen < day_end and file_id > after
  order by file_id limit most
$$;

-- A file as the background job reads it: nobody's eyes, for projection only.
create function read_to_project(file uuid) returns text language sql stable security definer set search_path = pana as $$
  select read_to_append((select p.organisation_id from participants p where p.file_id = file limit 1), null, file, null)
$$;

-- Projects a file again where no act has come meanwhile; false where one has (that act has projected it).
create function project_again(file uuid, seen_version integer, projection jsonb) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  perform from files where id = file and version = seen_version for no key update;
  if not found then return false; end if;
  update files set status = projection ->> 'status', track = projection ->> 'track' where id = file
    and (status, track) is distinct from (projection ->> 'status', projection ->> 'track');
  perform project(file, projection);
  return true;
end $$;

-- Every place at which a chain is broken; none is the right answer. For all files, or one.
create function broken_chains(one_file uuid default null) returns table (file_id uuid, sequence integer, fault text)
  language sql stable security definer set search_path = pana as $$
  select c.file_id, c.sequence, case
      when c.sequence <> c.place then 'sequence'
      when c.hash <> sha256(coalesce(c.before, decode(repeat('00', 32), 'hex')) || convert_to(c.body, 'UTF8')) then 'hash'
      else 'columns' end
    from (
      select a.*, row_number() over file as place, lag(a.hash) over file as before
      from acts a where one_file is null or a.file_id = one_file
      window file as (partition by a.file_id order by a.sequence)
    ) c
    where c.sequence <> c.place
      or c.hash <> sha256(coalesce(c.before, decode(repeat('00', 32), 'hex')) || convert_to(c.body, 'UTF8'))
      or (c.body::jsonb ->> 'kind', (c.body::jsonb ->> 'id')::uuid, (c.body::jsonb ->> 'at')::timestamptz)
        is distinct from (c.kind, c.id, c.at)
  union all
  select f.id, f.version, 'end' from files f
    where (one_file is null or f.id = one_file) and not exists (
      select from acts a where a.file_id = f.id and a.sequence = f.version and a.hash = f.head
        and not exists (select from acts later where later.file_id = f.id and later.sequence > f.version))
$$;

-- Open duties as bodies above see them: by number, without the file. The views run as the owner, past row-level
-- security, and show rows only to a transaction that asks in so many words, after the officer's role was checked.
create view duties_of_country as
  select id, number, rule, term, duty, bearer_kind, bearer_id, region, arisen, due, due_before, state, overdue_at, words
  from duties
  where state in ('open', 'overdue') and current_setting('pana.scope', true) = 'country';
create view duties_below as
  select id, number, rule, term, duty, bearer_kind, bearer_id, region, arisen, due, due_before, state, overdue_at, words
  from duties
  where state in ('open', 'overdue') and current_setting('pana.scope', true) = 'below'
    and bearer_id in (select below(viewer()));
grant select on duties_of_country, duties_below to pana_app;

revoke execute on all functions in schema pana from public;
grant execute on all functions in schema pana to pana_app;
revoke execute on function project(uuid, jsonb), stamp() from pana_app;
