-- Reports of the public and of callers, and the dialogue with the reporter.
--
-- Nothing here counts, numbers or limits reports: one report waits for no other, and none is refused for load.
-- Nothing here tells where a report was sent from.

create table reports (
  id uuid primary key,
  -- keyed hash of the receipt code; the code itself is kept nowhere
  code_hash bytea not null unique,
  channel text not null check (channel in ('public', 'call')),
  received_at timestamptz not null,
  -- every answer as given
  answers jsonb not null,
  danger text check (danger in ('now', 'not-now', 'unknown')),
  region text,
  language text not null,
  -- beginnings of words, by which reports are found that resemble each other
  stems text[] not null,
  -- the officer who typed in a call
  taken_by uuid references officers (id),
  state text not null default 'new' check (state in ('new', 'file-opened', 'closed')),
  -- the reporter wrote last
  unanswered boolean not null default false,
  assessed_by uuid references officers (id),
  assessed_at timestamptz,
  -- the key under which the assessment came: repeated, it answers the same
  assessment_key text,
  ground text check (ground in ('not-about-trafficking', 'duplicate', 'no-details', 'other')),
  note text,
  file_id uuid references files (id),
  file_number text,
  check ((state = 'new') = (assessed_by is null)),
  check ((state = 'file-opened') = (file_id is not null))
);
-- Danger first, then the oldest.
create index reports_waiting on reports ((danger is distinct from 'now'), received_at, id)
  where state = 'new' or unanswered;
create index reports_handled on reports (state, received_at desc, id desc);
create index reports_stems on reports using gin (stems);

create table report_messages (
  id uuid primary key,
  report_id uuid not null references reports (id),
  at timestamptz not null,
  -- null where the reporter wrote
  officer_id uuid references officers (id),
  text text not null
);
create index report_messages_of on report_messages (report_id, at, id);

-- The fingerprint of the secret under which codes are hashed: with another secret no reporter would ever find their report.
create table report_secret (
  only_row boolean primary key default true check (only_row),
  fingerprint bytea not null
);

-- Whether the viewer takes reports. As the owner: a policy must not depend on what the viewer may read.
create function takes_reports() returns boolean language sql stable parallel safe security definer
  set search_path = pana as $$
  select exists (select from organisations where id = viewer() and hotline and not suspended)
$$;

alter table reports enable row level security;
create policy hotline on reports to pana_app
  using ((select takes_reports())) with check ((select takes_reports()));
grant select, update (danger, state, unanswered, assessed_by, assessed_at, assessment_key, ground, note, file_id,
  file_number) on reports to pana_app;

alter table report_messages enable row level security;
create policy hotline on report_messages to pana_app
  using ((select takes_reports())) with check ((select takes_reports()));
grant select, insert on report_messages to pana_app;

-- What the public may do runs as the owner and knows a report by the hash of its code only.

-- Stores a report. The same code again stores nothing: it is a retry, and answered with the moment of the first.
create function receive_report(id uuid, code_hash bytea, channel text, received_at timestamptz, answers jsonb,
    stems text[], taken_by uuid)
  returns table (report_id uuid, first_received_at timestamptz)
  language plpgsql security definer set search_path = pana as $$
#variable_conflict use_column
begin
  insert into reports (id, code_hash, channel, received_at, answers, danger, region, language, stems, taken_by)
    values (receive_report.id, receive_report.code_hash, receive_report.channel, receive_report.received_at,
      receive_report.answers, receive_report.answers ->> 'danger', receive_report.answers ->> 'region',
      receive_report.answers ->> 'language', receive_report.stems, receive_report.taken_by)
    on conflict (code_hash) do nothing;
  return query select r.id, r.received_at from reports r where r.code_hash = receive_report.code_hash;
end $$;

-- What a reporter may know of the report: that it was read, and the dialogue. Never the file.
create function follow_report(hash bytea) returns table (received_at timestamptz, state text)
  language sql stable security definer set search_path = pana as $$
  select r.received_at, r.state from reports r where r.code_hash = hash
$$;
create function follow_messages(hash bytea) returns table (at timestamptz, sender text, text text)
  language sql stable security definer set search_path = pana as $$
  select m.at, case when m.officer_id is null then 'reporter' else 'desk' end, m.text
  from reports r join report_messages m on m.report_id = r.id where r.code_hash = hash order by m.at, m.id
$$;

-- A message of the reporter; false where no report has the code.
create function write_to_desk(hash bytea, message uuid, moment timestamptz, words text) returns boolean
  language plpgsql security definer set search_path = pana as $$
declare
  report uuid;
begin
  update reports set unanswered = true where code_hash = hash returning id into report;
  if report is null then return false; end if;
  insert into report_messages (id, report_id, at, text) values (message, report, moment, words);
  return true;
end $$;

-- Whether codes are hashed under the secret that this database has been used with; the first one asked is that one.
create function claim_report_secret(claimed bytea) returns boolean
  language plpgsql security definer set search_path = pana as $$
begin
  insert into report_secret (fingerprint) values (claimed) on conflict do nothing;
  return (select fingerprint = claimed from report_secret);
end $$;

revoke execute on function takes_reports(), receive_report(uuid, bytea, text, timestamptz, jsonb, text[], uuid),
  follow_report(bytea), follow_messages(bytea), write_to_desk(bytea, uuid, timestamptz, text), claim_report_secret(bytea) from public;
grant execute on function takes_reports(), receive_report(uuid, bytea, text, timestamptz, jsonb, text[], uuid),
  follow_report(bytea), follow_messages(bytea), write_to_desk(bytea, uuid, timestamptz, text), claim_report_secret(bytea) to pana_app;
