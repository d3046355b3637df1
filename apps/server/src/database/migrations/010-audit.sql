-- The log: who did, read or was refused what, on which ground. Entries are chained by their hashes and nobody may change
-- or remove one; the application reaches them through the functions below alone.

create table audit_entries (
  -- 1 for the first entry
  sequence bigint primary key,
  -- the entry as canonical JSON: what is hashed, and the only place of its data
  body text not null,
  -- SHA-256 of the hash before it (32 zero bytes for the first), the sequence in 8 bytes, and the body
  hash bytea not null,
  at timestamptz not null,
  -- read from the body by the database itself, so that they cannot say anything else
  file_id uuid generated always as ((body::jsonb ->> 'file')::uuid) stored,
  what text generated always as (body::jsonb ->> 'what') stored
);
create index audit_entries_file on audit_entries (file_id, sequence) where file_id is not null;
create index audit_entries_at on audit_entries (at);

-- Up to where the chain had grown, signed outside the database (Ed25519).
create table audit_checkpoints (
  sequence bigint not null,
  made_at timestamptz not null,
  -- the checkpoint as canonical JSON
  body text not null,
  signature text not null,
  primary key (sequence, made_at)
);

-- A slip of the owner's hand is refused too; whoever removes this trigger does it on purpose, and the chain tells.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is only ever added to';
end $$;
create trigger audit_entries_stay before update or delete or truncate on audit_entries
  for each statement execute function refuse_change();
create trigger audit_checkpoints_stay before update or delete or truncate on audit_checkpoints
  for each statement execute function refuse_change();

-- The end of the chain: sequence 0 and zero bytes where there is no entry.
create function audit_head() returns table (sequence bigint, hash bytea)
  language sql stable security definer set search_path = pana as $$
  (select e.sequence, e.hash from audit_entries e order by e.sequence desc limit 1)
  union all select 0, decode(repeat('00', 32), 'hex') limit 1
$$;

-- Adds entries to the end of the chain, one caller after another.
-- seen: the sequence that the caller wrote last; its hash as it is now comes back with the answer, null where it is gone
create function audit_append(bodies text[], seen bigint)
  returns table (last bigint, head bytea, seen_hash bytea)
  language plpgsql security definer set search_path = pana as $$
#variable_conflict use_column
declare
  body text;
  place bigint;
  present bytea;
  was bytea;
begin
  perform pg_advisory_xact_lock(hashtext('pana audit'));
  select h.sequence, h.hash into place, present from audit_head() h;
  select e.hash into was from audit_entries e where e.sequence = seen;
  foreach body in array bodies loop
    place := place + 1;
    present := sha256(present || int8send(place) || convert_to(body, 'UTF8'));
    insert into audit_entries (sequence, body, hash, at)
      values (place, body, present, (body::jsonb ->> 'at')::timestamptz);
  end loop;
  return query select place, present, was;
end $$;

-- Entries after a place, in their order.
create function audit_after(after bigint, most integer) returns table (sequence bigint, body text, hash bytea)
  language sql stable security definer set search_path = pana as $$
  select e.sequence, e.body, e.hash from audit_entries e where e.sequence > after order by e.sequence limit most
$$;

-- The first and the last entry of a time; null where there is none.
create function audit_between(since timestamptz, until timestamptz) returns table (first bigint, last bigint)
  language sql stable security definer set search_path = pana as $$
  select min(e.sequence), max(e.sequence) from audit_entries e
  where (since is null or e.at >= since) and (until is null or e.at < until)
$$;

create function audit_add_checkpoint(place bigint, moment timestamptz, checkpoint text, signed text) returns void
  language sql security definer set search_path = pana as $$
  insert into audit_checkpoints (sequence, made_at, body, signature) values (place, moment, checkpoint, signed)
    on conflict do nothing
$$;

-- Checkpoints of the entries from `first` to `last`, in their order.
create function audit_checkpoints_of(first bigint, last bigint) returns table (body text, signature text)
  language sql stable security definer set search_path = pana as $$
  select c.body, c.signature from audit_checkpoints c where c.sequence between first and last order by c.sequence, c.made_at
$$;

-- The grounds on which organisations take part in files: what an entry of the log names.
create function audit_grounds(files uuid[], organisations uuid[])
  returns table (file_id uuid, organisation_id uuid, since timestamptz, because text)
  language sql stable security definer set search_path = pana as $$
  select p.file_id, p.organisation_id, p.since, p.because
  from unnest(files, organisations) as asked (file, organisation)
    join participants p on p.file_id = asked.file and p.organisation_id = asked.organisation
$$;

-- Who read a file, the latest first: for organisations that take part in it.
create function file_readings(file uuid, kinds text[], before bigint, most integer)
  returns table (sequence bigint, body text, officer text)
  language sql stable security definer set search_path = pana as $$
  select e.sequence, e.body, o.name
  from audit_entries e
    -- Names of officers are for their colleagues.
    left join officers o on o.id = (e.body::jsonb ->> 'officer')::uuid and o.organisation_id = viewer()
  where visible(file) and e.file_id = file and e.what = any (kinds) and e.body::jsonb #>> '{ground,by}' <> 'refused'
    and (before is null or e.sequence < before)
  order by e.sequence desc limit most
$$;

-- Codes with which a person sees who read the file about them. Of a code only its keyed hash is kept.
create table file_log_codes (
  id uuid primary key,
  file_id uuid not null references files (id),
  code_hash bytea not null unique,
  made_by uuid not null references officers (id),
  organisation_id uuid not null references organisations (id),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  revoked_at timestamptz
);
create index file_log_codes_file on file_log_codes (file_id);
alter table file_log_codes enable row level security;

create function add_log_code(file uuid, code uuid, hash bytea, officer uuid, moment timestamptz, until timestamptz)
  returns boolean language plpgsql security definer set search_path = pana as $$
begin
  if not visible(file) or officer is distinct from viewing_officer() then return false; end if;
  insert into file_log_codes (id, file_id, code_hash, made_by, organisation_id, made_at, ends_at)
    values (code, file, hash, officer, viewer(), moment, until);
  return true;
end $$;

create function log_codes_of(file uuid)
  returns table (id uuid, organisation_id uuid, made_at timestamptz, ends_at timestamptz, revoked_at timestamptz)
  language sql stable security definer set search_path = pana as $$
  select c.id, c.organisation_id, c.made_at, c.ends_at, c.revoked_at from file_log_codes c
  where visible(file) and c.file_id = file order by c.made_at desc, c.id desc limit 50
$$;

create function revoke_log_code(file uuid, code uuid, moment timestamptz) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  if not visible(file) then return false; end if;
  update file_log_codes set revoked_at = coalesce(revoked_at, moment) where id = code and file_id = file;
  return found;
end $$;

-- The code with this hash, where it may be used at this moment.
create function log_code(hash bytea, moment timestamptz) returns table (id uuid, file_id uuid)
  language sql stable security definer set search_path = pana as $$
  select c.id, c.file_id from file_log_codes c
  where c.code_hash = hash and c.revoked_at is null and c.ends_at > moment
$$;

-- On which days which organisations read the file of such a code, on which ground, the latest first. Nobody's name, and
-- nothing of the file.
create function readings_by_code(hash bytea, moment timestamptz, kinds text[], most integer)
  returns table (organisation_id uuid, day date, act text)
  language sql stable security definer set search_path = pana as $$
  select (e.body::jsonb ->> 'organisation')::uuid, e.at::date, min(e.body::jsonb #>> '{ground,act}')
  from log_code(hash, moment) c join audit_entries e on e.file_id = c.file_id
  where e.what = any (kinds) and e.body::jsonb #>> '{ground,by}' <> 'refused'
    and e.body::jsonb ->> 'organisation' is not null
  group by 1, 2 order by 2 desc, 1 limit most
$$;

revoke execute on function refuse_change(), audit_head(), audit_append(text[], bigint), audit_after(bigint, integer),
  audit_between(timestamptz, timestamptz), audit_add_checkpoint(bigint, timestamptz, text, text),
  audit_checkpoints_of(bigint, bigint), audit_grounds(uuid[], uuid[]),
  file_readings(uuid, text[], bigint, integer), add_log_code(uuid, uuid, bytea, uuid, timestamptz, timestamptz),
  log_codes_of(uuid), revoke_log_code(uuid, uuid, timestamptz), log_code(bytea, timestamptz),
  readings_by_code(bytea, timestamptz, text[], integer) from public;
grant execute on function audit_head(), audit_append(text[], bigint), audit_after(bigint, integer),
  audit_between(timestamptz, timestamptz), audit_add_checkpoint(bigint, timestamptz, text, text),
  audit_checkpoints_of(bigint, bigint), audit_grounds(uuid[], uuid[]),
  file_readings(uuid, text[], bigint, integer), add_log_code(uuid, uuid, bytea, uuid, timestamptz, timestamptz),
  log_codes_of(uuid), revoke_log_code(uuid, uuid, timestamptz), log_code(bytea, timestamptz),
  readings_by_code(bytea, timestamptz, text[], integer) to pana_app;
