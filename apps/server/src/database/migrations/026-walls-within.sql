-- Walls within an organisation: an officer may be let see fewer parts of files than the organisation does. Null: as the organisation.
alter table officers add column parts text[];

-- As before, and where the parts of an officer change.
drop trigger officers_end_sessions on officers;
create trigger officers_end_sessions after update of roles, suspended, organisation_id, parts on officers for each row
  when (old.roles is distinct from new.roles or new.suspended or old.organisation_id is distinct from new.organisation_id
    or old.parts is distinct from new.parts)
  execute function end_sessions();

-- Whether the organisation of the viewing officer lets the officer see a part. Where no officer looks (the work in the
-- background), what the organisation sees; an officer whom the organisation does not have is let see nothing.
create function lets_see(part text) returns boolean
  language sql stable parallel safe security definer set search_path = pana as $$
  select viewing_officer() is null or exists (
    select from officers o where o.id = viewing_officer() and o.organisation_id = viewer()
      and (o.parts is null or part = any (o.parts)))
$$;

-- Whether what an officer of an organisation put in is the viewer's own as far as a part goes: that of colleagues is the
-- organisation's and closed where its wall closes the part; what one put in oneself stays one's own.
create function own_act(organisation uuid, officer uuid, part text) returns boolean
  language sql stable parallel safe security definer set search_path = pana as $$
  select organisation is not distinct from viewer() and (coalesce(officer = viewing_officer(), false) or lets_see(part))
$$;

-- Whether a grant of the viewer's organisation opens the part to the viewing officer. Through the wall goes only what this
-- officer opened in an emergency, answering for it by name; a colleague's emergency does not.
create function opens_to_officer(file uuid, part text, ground text) returns boolean
  language sql stable parallel safe security definer set search_path = pana as $$
  select lets_see(part) or (ground = 'emergency' and exists (
    select from emergencies e where e.file_id = file and e.officer_id = viewing_officer() and part = any (e.parts)
      and e.until > moment() and e.justified is not false))
$$;

create or replace function opened_parts(file uuid) returns setof text
  language sql stable parallel safe security definer set search_path = pana as $$
  select g.part from grants g where g.file_id = file and g.organisation_id = viewer()
    and g.since <= moment() and (g.until is null or g.until > moment())
    and opens_to_officer(file, g.part, g.ground)
$$;

-- As before, where an act of the organisation is its own as far as the wall within it lets the officer see.
create or replace function acts_of(file uuid)
  returns table (place integer, sequence integer, body text, closed text[], hash text, officer text)
  language sql stable security definer set search_path = pana as $$
  with known as (
    select a.*, a.body::jsonb as act from acts a
    where a.file_id = file and visible(file) and a.id not in (select hidden_acts(viewer(), file))
  ),
  whole as (select exists (select from files f where f.id = file and f.track = 'work') as entire),
  walls as (select p.part, not lets_see(p.part) as walled from (select distinct c.part from closed_fields c) p),
  shut as (
    select c.kind, c.field, w.walled from closed_fields c join walls w on w.part = c.part
    where c.part not in (select opened_parts(file))
  ),
  redacted as (
    select k.*,
      case when (select entire from whole) then '{}' else
        array(select s.field from shut s where s.kind = k.kind and k.act -> 'data' ? s.field
          and not (k.organisation_id = viewer() and (not s.walled or coalesce(k.officer_id = viewing_officer(), false))))
      end as own,
      -- A correction carries what the corrected act should have said. One of an act by somebody else is closed as that act is.
      case when (select entire from whole) or jsonb_typeof(k.act #> '{data,data}') is distinct from 'object' then '{}' else
        array(
          select s.field from shut s join known corrected on corrected.id::text = k.act #>> '{data,act}'
            and corrected.kind = s.kind
          where k.act #> '{data,data}' ? s.field
            and not (k.organisation_id = viewer() and (not s.walled or coalesce(k.officer_id = viewing_officer(), false)))
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

-- Identities likewise.
drop policy seeing_the_part on identities;
create policy seeing_the_part on identities for select to pana_app
  using (visible(file_id) and (own_act(organisation_id, officer_id, case part when 'photo' then 'identity' else part end)
    or sees_part(file_id, case part when 'photo' then 'identity' else part end)));
-- Whoever put in what the index is made of, the latest of the part, finds by it.
create or replace function indexes_part(file uuid, kind text) returns boolean
  language sql stable parallel safe security definer set search_path = pana as $$
  select sees_part(file, p.part) or exists (
    select from (select i.organisation_id, i.officer_id from identities i
      where i.file_id = file and i.part = p.part order by i.version desc limit 1) latest
    where own_act(latest.organisation_id, latest.officer_id, p.part))
  from (select case when kind in ('phone', 'named-phone') then 'contact' else 'identity' end as part) p
$$;

-- As before, but only the indexes of what is put in now are made anew: whoever puts in one part need not see the other, and must not
-- lose how it is found.
create or replace function put_identity(file uuid, officer uuid, seen integer, key_id uuid, wrapped_key bytea, kek text,
    parts jsonb, tokens jsonb, moment timestamptz, telling text[])
  returns table (outcome text, version integer)
  language plpgsql security definer set search_path = pana as $$
#variable_conflict use_column
declare
  present integer;
begin
  if not visible(file) or officer is distinct from viewing_officer() then
    return query select 'not-visible', null::integer;
    return;
  end if;
  if seen = 0 then
    if not use_vault_key(kek) then
      return query select 'retired', null::integer;
      return;
    end if;
    insert into identity_keys (file_id, id, wrapped, kek_id, version) values (file, key_id, wrapped_key, kek, 0)
      on conflict (file_id) do nothing;
  end if;
  select k.version into present from identity_keys k where k.file_id = file and k.id = key_id for no key update;
  if not found or present <> seen then
    select k.version into present from identity_keys k where k.file_id = file;
    return query select 'conflict', coalesce(present, 0);
    return;
  end if;
  present := seen + 1;
  update identity_keys k set version = present where k.file_id = file;
  insert into identities (file_id, part, version, key_id, ciphertext, nonce, organisation_id, officer_id, at)
    select file, p.part, present, put_identity.key_id, decode(p.ciphertext, 'hex'), decode(p.nonce, 'hex'), viewer(),
      officer, moment
    from jsonb_to_recordset(parts) as p (part text, ciphertext text, nonce text);
  -- Two files of one person that are written at once must find each other: whoever comes second waits here.
  perform pg_advisory_xact_lock(hashtextextended(t.kind || t.token, 0))
    from (select x.kind, x.token from jsonb_to_recordset(tokens) as x (kind text, token text)
      where x.kind = any (telling) order by 1, 2) t;
  delete from blind_indexes b where b.file_id = file and exists (
    select from jsonb_to_recordset(parts) as p (part text) where b.kind = any (
      case p.part when 'identity' then array['iin', 'document', 'word', 'named-phone', 'named-date', 'named-year']
        when 'contact' then array['phone', 'named-phone'] else '{}' end));
  insert into blind_indexes (file_id, kind, token)
    select file, t.kind, decode(t.token, 'hex') from jsonb_to_recordset(tokens) as t (kind text, token text)
    on conflict do nothing;
  insert into identity_matches as m (one, other, kinds)
    select least(file, b.file_id), greatest(file, b.file_id), array_agg(distinct b.kind)
    from blind_indexes mine join blind_indexes b on b.kind = mine.kind and b.token = mine.token and b.file_id <> file
    where mine.file_id = file and mine.kind = any (telling)
    group by b.file_id
    on conflict (one, other) do update set kinds = excluded.kinds;
  -- What no longer agrees in anything was a slip, unless somebody has answered it.
  delete from identity_matches m where file in (m.one, m.other)
    and not exists (select from identity_match_answers a where a.match_id = m.id)
    and not exists (
      select from blind_indexes x join blind_indexes y on y.kind = x.kind and y.token = x.token
      where x.file_id = m.one and y.file_id = m.other and x.kind = any (telling));
  return query select 'put', present;
end $$;

revoke execute on all functions in schema pana from public;
grant execute on function lets_see(text), own_act(uuid, uuid, text), opens_to_officer(uuid, text, text) to pana_app;
