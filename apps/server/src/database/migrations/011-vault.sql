-- The vault: who the people of the files are. Nothing in these tables can be read without a key that is not in the
-- database. A person has a data key, wrapped by a key-encryption key; erasing the wrapped key erases the person.

-- The key-encryption keys that were ever used, by id; the keys themselves are elsewhere.
create table vault_keys (
  id text primary key,
  first_used_at timestamptz not null default now(),
  retired_at timestamptz
);

-- Secrets of the vault as a whole, wrapped: the root of the blind indexes.
create table vault_secrets (
  name text primary key,
  wrapped bytea not null,
  kek_id text not null references vault_keys (id)
);
create index vault_secrets_kek on vault_secrets (kek_id);

-- The data key of a person, wrapped. One for as long as the person is not erased.
create table identity_keys (
  file_id uuid primary key references files (id),
  id uuid not null unique,
  wrapped bytea not null,
  kek_id text not null references vault_keys (id),
  -- how often something was put into the vault about this person
  version integer not null
);
create index identity_keys_kek on identity_keys (kek_id);

-- What was put in, sealed with the data key (AES-256-GCM; file, part, version and data key are bound in). Nobody updates
-- a row: a change is a later version.
create table identities (
  file_id uuid not null references files (id),
  part text not null check (part in ('identity', 'contact', 'photo')),
  version integer not null,
  key_id uuid not null references identity_keys (id) on delete cascade,
  ciphertext bytea not null,
  nonce bytea not null check (length(nonce) = 12),
  organisation_id uuid not null references organisations (id),
  officer_id uuid not null references officers (id),
  at timestamptz not null,
  primary key (file_id, part, version)
);
create index identities_key on identities (key_id);

-- Keyed blind indexes of what is in the vault now.
create table blind_indexes (
  file_id uuid not null references identity_keys (file_id) on delete cascade,
  kind text not null check (kind in ('iin', 'document', 'phone', 'word', 'named-phone', 'named-date', 'named-year')),
  token bytea not null,
  primary key (kind, token, file_id)
);
create index blind_indexes_file on blind_indexes (file_id);

-- Two files that may be about one person. Nobody reads this table: the functions below tell each side what it may know.
create table identity_matches (
  id uuid primary key default gen_random_uuid(),
  one uuid not null references identity_keys (file_id) on delete cascade,
  other uuid not null references identity_keys (file_id) on delete cascade,
  -- the kinds of index in which they agree
  kinds text[] not null,
  unique (one, other),
  check (one < other)
);
create index identity_matches_other on identity_matches (other);

-- What organisations of either side answered; the latest of an organisation counts.
create table identity_match_answers (
  match_id uuid not null references identity_matches (id) on delete cascade,
  file_id uuid not null,
  organisation_id uuid not null references organisations (id),
  officer_id uuid not null references officers (id),
  answer text not null check (answer in ('agreed', 'declined')),
  at timestamptz not null,
  sequence bigint generated always as identity primary key
);
create index identity_match_answers_match on identity_match_answers (match_id);

-- While a hold stands, a person is not erased.
create table identity_holds (
  id uuid primary key default gen_random_uuid(),
  file_id uuid not null references files (id),
  because text not null check (because in ('criminal-proceedings', 'civil-proceedings', 'complaint', 'search')),
  placed_by uuid not null references officers (id),
  placed_at timestamptz not null,
  lifted_by uuid references officers (id),
  lifted_at timestamptz
);
create unique index identity_holds_standing on identity_holds (file_id) where lifted_at is null;

-- What was erased, when and under which rule; nothing of what it was.
create table identity_erasures (
  file_id uuid not null references files (id),
  at timestamptz not null,
  -- of the data key that was destroyed
  key_id uuid not null,
  rule text not null,
  closed_at timestamptz not null,
  due_at timestamptz not null,
  -- how many versions of each part
  versions jsonb not null,
  primary key (file_id, key_id)
);

grant select on vault_keys, vault_secrets to pana_app;
grant select on identity_keys, identities, blind_indexes, identity_holds, identity_erasures to pana_app;

alter table identity_keys enable row level security;
create policy taking_part on identity_keys for select to pana_app using (visible(file_id));
alter table identities enable row level security;
create policy taking_part on identities for select to pana_app using (visible(file_id));
alter table blind_indexes enable row level security;
create policy taking_part on blind_indexes for select to pana_app using (visible(file_id));
alter table identity_holds enable row level security;
create policy taking_part on identity_holds for select to pana_app using (visible(file_id));
alter table identity_erasures enable row level security;
create policy taking_part on identity_erasures for select to pana_app using (visible(file_id));
alter table identity_matches enable row level security;
alter table identity_match_answers enable row level security;

-- Notes that a key-encryption key is in use; false where it was retired.
create function use_vault_key(kek text) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  insert into vault_keys (id) values (kek) on conflict do nothing;
  -- A lock against retiring: whoever retires the key waits for what is being wrapped with it.
  perform from vault_keys where id = kek and retired_at is null for share;
  return found;
end $$;

-- The secret of that name, which becomes the one given where there is none.
create function claim_vault_secret(secret_name text, wrapped_secret bytea, kek text)
  returns table (wrapped bytea, kek_id text)
  language plpgsql security definer set search_path = pana as $$
begin
  if wrapped_secret is not null and use_vault_key(kek) then
    insert into vault_secrets as s (name, wrapped, kek_id) values (secret_name, wrapped_secret, kek)
      on conflict (name) do nothing;
  end if;
  return query select s.wrapped, s.kek_id from vault_secrets s where s.name = secret_name;
end $$;

-- Puts parts of an identity into the vault as one version, with the indexes of what is there now, and finds files that may
-- be about the same person.
-- parts: [{part, ciphertext, nonce}] and tokens: [{kind, token}], in hexadecimal digits
create function put_identity(file uuid, officer uuid, seen integer, key_id uuid, wrapped_key bytea, kek text,
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
  delete from blind_indexes b where b.file_id = file;
  insert into blind_indexes (file_id, kind, token)
    select file, t.kind, decode(t.token, 'hex') from jsonb_to_recordset(tokens) as t (kind text, token text);
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

-- The latest answer of each organisation that has answered a match.
create view standing_match_answers as
  select distinct on (match_id, file_id, organisation_id) match_id, file_id, organisation_id, answer
  from identity_match_answers order by match_id, file_id, organisation_id, sequence desc;

-- The matches of the viewer's files (or one of them) as the viewer may know them. The other file is named, with the
-- organisations of the other side that agreed, only where the viewer's organisation and one of the other side agreed,
-- or where the viewer takes part in both.
create function matches_of(only_file uuid default null)
  returns table (id uuid, file_id uuid, number text, kinds text[], answer text, known boolean, other_number text,
    other_organisations uuid[])
  language sql stable security definer set search_path = pana as $$
  with sides as (
    select m.id, m.kinds, side.mine, side.theirs
    from identity_matches m
      cross join lateral (values (m.one, m.other), (m.other, m.one)) as side (mine, theirs)
      join participants p on p.file_id = side.mine and p.organisation_id = viewer()
    where only_file is null or side.mine = only_file
  ), known as (
    select s.*,
      (select a.answer from standing_match_answers a
        where a.match_id = s.id and a.file_id = s.mine and a.organisation_id = viewer()) as answer,
      exists (select from participants p where p.file_id = s.theirs and p.organisation_id = viewer()) as both_sides,
      array(select a.organisation_id from standing_match_answers a
        where a.match_id = s.id and a.file_id = s.theirs and a.answer = 'agreed') as agreed
    from sides s
  )
  select k.id, k.mine, f.number, k.kinds, k.answer, open.known, case when open.known then g.number end,
    case when open.known then k.agreed else '{}' end
  from known k
    join files f on f.id = k.mine
    join files g on g.id = k.theirs
    cross join lateral (
      select k.both_sides or (k.answer is not distinct from 'agreed' and cardinality(k.agreed) > 0)) as open (known)
  order by f.number, k.id
$$;

-- Records the viewer's answer to a match of a file; false where there is no such match for the viewer.
create function answer_match(match uuid, file uuid, officer uuid, given text, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  if not visible(file) or officer is distinct from viewing_officer()
    or not exists (select from identity_matches m where m.id = match and file in (m.one, m.other)) then
    return false;
  end if;
  insert into identity_match_answers (match_id, file_id, organisation_id, officer_id, answer, at)
    values (match, file, viewer(), officer, given, moment);
  return true;
end $$;

-- Places a hold on the erasing of a file's identity, or lifts it (because is null); false where the viewer takes no part.
create function hold_identity(file uuid, officer uuid, reason text, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  if not visible(file) or officer is distinct from viewing_officer() then return false; end if;
  if reason is null then
    update identity_holds set (lifted_by, lifted_at) = (officer, moment) where file_id = file and lifted_at is null;
  else
    insert into identity_holds (file_id, because, placed_by, placed_at) values (file, reason, officer, moment)
      on conflict (file_id) where lifted_at is null do nothing;
  end if;
  return true;
end $$;

-- Erases a person: the data key, and with it all that it opens, the indexes and the matches. For the owner alone. Null
-- where there is nothing to erase, or a hold stands.
create function erase_identity(file uuid, rule_of text, closed timestamptz, due timestamptz, moment timestamptz)
  returns jsonb language plpgsql set search_path = pana as $$
declare
  erased identity_keys%rowtype;
  counted jsonb;
begin
  -- The file is held so that no act (a reopening) and no hold comes between.
  perform from files where id = file for update;
  if exists (select from identity_holds where file_id = file and lifted_at is null) then return null; end if;
  select * into erased from identity_keys where file_id = file for update;
  if not found then return null; end if;
  select jsonb_object_agg(part, versions) into counted
    from (select part, count(*) as versions from identities where file_id = file group by part) p;
  delete from identity_keys where file_id = file;
  insert into identity_erasures (file_id, at, key_id, rule, closed_at, due_at, versions)
    values (file, moment, erased.id, rule_of, closed, due, coalesce(counted, '{}'));
  return coalesce(counted, '{}');
end $$;

revoke execute on function use_vault_key(text), claim_vault_secret(text, bytea, text),
  put_identity(uuid, uuid, integer, uuid, bytea, text, jsonb, jsonb, timestamptz, text[]), matches_of(uuid),
  answer_match(uuid, uuid, uuid, text, timestamptz), hold_identity(uuid, uuid, text, timestamptz),
  erase_identity(uuid, text, timestamptz, timestamptz, timestamptz) from public;
grant execute on function claim_vault_secret(text, bytea, text),
  put_identity(uuid, uuid, integer, uuid, bytea, text, jsonb, jsonb, timestamptz, text[]), matches_of(uuid),
  answer_match(uuid, uuid, uuid, text, timestamptz), hold_identity(uuid, uuid, text, timestamptz) to pana_app;
