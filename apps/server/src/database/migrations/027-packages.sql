-- A referral sends a package, not the record: until the body that is asked accepts, it takes no part in the file and sees what was
-- put in the package, while that is open.

create table packages (
  -- the act that sends it
  referral uuid not null,
  file_id uuid not null references files (id),
  organisation_id uuid not null references organisations (id),
  sent_by uuid references organisations (id),
  sent_at timestamptz not null,
  -- the lots that were chosen to go along
  contents text[] not null,
  -- the acts that follow from them, and the parts whose fields stay in them
  acts uuid[] not null,
  parts text[] not null,
  answer_by timestamptz,
  until timestamptz not null,
  -- when somebody of the body that is asked first opened it
  received_at timestamptz,
  outcome text check (outcome in ('accepted', 'declined', 'withdrawn', 'closed')),
  ended_at timestamptz,
  primary key (referral, organisation_id),
  check ((outcome is null) = (ended_at is null))
);
create index packages_file on packages (file_id);
create index packages_open on packages (organisation_id) where outcome is null;

-- Whether a package is open to an organisation at a moment.
create function package_open(one packages, reader uuid, present timestamptz) returns boolean language sql immutable parallel safe
  return one.organisation_id = reader and one.outcome is null and one.until > present;

alter table packages enable row level security;
-- Those who take part see to whom the file was offered and what came of it; the body that is asked, what it may still answer.
create policy offered on packages for select to pana_app
  using (visible(file_id) or package_open(packages, viewer(), moment()));
grant select on packages to pana_app;

-- What a package shows beside its acts: of the file its number and track, of the person the sex alone.
create function package_of(wanted uuid)
  returns table (referral uuid, file_id uuid, number text, track text, sex text, sent_by uuid, sent_at timestamptz,
    contents text[], answer_by timestamptz, until timestamptz, received_at timestamptz)
  language sql stable security definer set search_path = pana as $$
  select p.referral, p.file_id, f.number, f.track, f.person ->> 'sex', p.sent_by, p.sent_at, p.contents, p.answer_by, p.until,
    p.received_at
  from packages p join files f on f.id = p.file_id
  where p.referral = wanted and package_open(p, viewer(), moment())
$$;

-- The acts of a package, each without the fields of parts that are not in it.
create function acts_in_package(wanted uuid)
  returns table (place integer, sequence integer, body text, closed text[], hash text, officer text)
  language sql stable security definer set search_path = pana as $$
  with package as (
    select p.* from packages p where p.referral = wanted and package_open(p, viewer(), moment())
  ),
  known as (
    select a.*, a.body::jsonb as act from package p join acts a on a.file_id = p.file_id and a.id = any (p.acts)
    where a.id not in (select hidden_acts(viewer(), p.file_id))
  ),
  -- The wall within an organisation holds for what it is sent as well.
  shut as (
    select c.kind, c.field from closed_fields c
    where c.part not in (select p.part from package, unnest(package.parts) as p (part) where lets_see(p.part))
  ),
  redacted as (
    select k.*, array(select s.field from shut s where s.kind = k.kind and k.act -> 'data' ? s.field) as own,
      case when jsonb_typeof(k.act #> '{data,data}') is distinct from 'object' then '{}' else
        array(
          select s.field from shut s join known corrected on corrected.id::text = k.act #>> '{data,act}'
            and corrected.kind = s.kind
          where k.act #> '{data,data}' ? s.field
        ) end as corrected
    from known k
  )
  select (row_number() over (order by r.sequence))::integer, r.sequence,
    case when cardinality(r.own) + cardinality(r.corrected) = 0 then r.body
      when cardinality(r.corrected) = 0 then jsonb_set(r.act, '{data}', (r.act -> 'data') - r.own)::text
      else jsonb_set(jsonb_set(r.act, '{data}', (r.act -> 'data') - r.own), '{data,data}',
        (r.act #> '{data,data}') - r.corrected)::text end,
    r.own || r.corrected, encode(r.hash, 'hex'), null::text
  from redacted r
$$;

-- The receipt: when the body that was asked first opened the package. Once.
create function receive_package(wanted uuid) returns void
  language sql security definer set search_path = pana as $$
  update packages p set received_at = moment()
  where p.referral = wanted and p.received_at is null and package_open(p, viewer(), moment())
$$;

-- Who may append to a file: whoever takes part, and whoever may still answer a package of it.
create function may_append(viewer_id uuid, file uuid, present timestamptz) returns boolean
  language sql stable security definer set search_path = pana as $$
  select exists (select from participations p where p.organisation_id = viewer_id and p.file_id = file
      and (p.until is null or p.until > present))
    or exists (select from packages p where p.file_id = file and package_open(p, viewer_id, present))
$$;

-- As before, with whether the viewer is only asked; an answer that is sent again is read once more although it has ended the
-- asking.
create or replace function read_to_append(viewer_id uuid, officer uuid, file uuid, request_key text, present timestamptz)
  returns text language sql stable security definer set search_path = pana as $$
  select left(whole, -1) || ', "asked": ' || (not exists (
      select from participations p where p.organisation_id = viewer_id and p.file_id = file
        and (p.until is null or p.until > present)))::text || '}'
  from read_whole(viewer_id, officer, file, request_key, present) whole
  where may_append(viewer_id, file, present) or exists (
    select from acts a where a.officer_id = officer and a.request_key = read_to_append.request_key and a.file_id = file)
$$;

create or replace function append(viewer_id uuid, officer uuid, file uuid, seen_version integer, bodies text[], request_key text,
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
    -- As of the moment at which the act was judged.
    if not found or not may_append(viewer_id, file, (bodies[1]::jsonb ->> 'recordedAt')::timestamptz) then
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
  insert into packages as p (referral, file_id, organisation_id, sent_by, sent_at, contents, parts, acts, answer_by, until,
      outcome, ended_at)
    select n.referral, file, n.organisation, n.sent_by, n.sent_at, n.contents, n.parts, n.acts, n.answer_by, n.until,
      n.outcome, n.ended_at
    from jsonb_to_recordset(projection -> 'packages') as n (referral uuid, organisation uuid, sent_by uuid,
      sent_at timestamptz, contents text[], parts text[], acts uuid[], answer_by timestamptz, until timestamptz,
      outcome text, ended_at timestamptz)
    on conflict (referral, organisation_id) do update
      set (contents, parts, acts, answer_by, until, outcome, ended_at) = (excluded.contents, excluded.parts, excluded.acts,
        excluded.answer_by, excluded.until, excluded.outcome, excluded.ended_at);
  -- A referral that no longer counts sends nothing any more.
  update packages p set (outcome, ended_at) = ('withdrawn', (projection ->> 'at')::timestamptz)
    where p.file_id = file and p.outcome is null and not exists (
      select from jsonb_to_recordset(projection -> 'packages') as n (referral uuid, organisation uuid)
      where (n.referral, n.organisation) = (p.referral, p.organisation_id));
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

-- As before; whoever reads or answers a package does so by the act that sent it.
create or replace function audit_grounds(files uuid[], organisations uuid[], present timestamptz)
  returns table (file_id uuid, organisation_id uuid, since timestamptz, because text)
  language sql stable security definer set search_path = pana as $$
  with asked as (select * from unnest(files, organisations) as a (file, organisation)),
  taking as (
    select p.file_id, p.organisation_id, p.since, p.because
    from asked join participations p on p.file_id = asked.file and p.organisation_id = asked.organisation
      and (p.until is null or p.until > present)
  )
  select * from taking
  union all
  select p.file_id, p.organisation_id, min(p.sent_at), min(a.kind)
  from asked join packages p on p.file_id = asked.file and p.organisation_id = asked.organisation
      -- the entry of an answer is written after it
      and (p.ended_at is null or p.ended_at > present - interval '1 minute') and p.until > present - interval '1 minute'
    join acts a on a.id = p.referral
  where not exists (select from taking t where (t.file_id, t.organisation_id) = (p.file_id, p.organisation_id))
  group by p.file_id, p.organisation_id
$$;

-- As before, with the package where the file itself is not open.
drop function latest_notices(integer);
create function latest_notices(most integer)
  returns table (id uuid, what text, at timestamptz, file_id uuid, package uuid, number text, rule text, words jsonb,
    due timestamptz, because text)
  language sql stable security definer set search_path = pana as $$
  select n.id, n.what, n.at, case when visible(f.id) then f.id end,
    case when not visible(f.id) then (select p.referral from packages p where p.file_id = f.id
      and package_open(p, viewer(), moment()) order by p.sent_at desc limit 1) end,
    f.number, d.rule, d.words, d.due, n.because
  from notices n left join duties d on d.id = n.duty_id join files f on f.id = coalesce(n.file_id, d.file_id)
  where n.organisation_id = viewer()
  order by n.at desc, n.id limit most
$$;

-- Whoever referred is told that nobody answered in time, or that the answer was no.
alter table notices drop constraint notices_what_check;
alter table notices add constraint notices_what_check check (what in
  ('joined', 'emergency', 'arisen', 'due-soon', 'overdue', 'overdue-below', 'unanswered', 'declined'));

revoke execute on all functions in schema pana from public;
grant execute on function package_open(packages, uuid, timestamptz), package_of(uuid), acts_in_package(uuid),
  receive_package(uuid), latest_notices(integer) to pana_app;
