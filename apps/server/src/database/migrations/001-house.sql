-- The house: organisations and officers, the calendar of decrees, case files with their acts, and what is projected
-- from them. Runs as the owner of the schema; the application connects as pana_app, which owns nothing.
--
-- Two ways lead the application to the rows of a file:
--   * plain queries, under row-level security: the organisation of the present transaction (pana.organisation) sees the
--     files it takes part in, and nothing else;
--   * the functions in 002-append.sql, which run as the owner and carry the same check in their first lines.

grant usage on schema pana to pana_app;

-- A stamp changes whenever its subject does: processes that keep the subject in memory read it along and reload.
create table stamps (
  subject text primary key,
  value bigint not null default 1
);
insert into stamps (subject) values ('organisations'), ('calendar');
grant select on stamps to pana_app;

create function stamp() returns trigger language plpgsql security definer set search_path = pana as $$
begin
  update stamps set value = value + 1 where subject = tg_argv[0];
  return null;
end $$;

-- Bodies and organisations that take part in countering trafficking (L110 art. 4 to 10). Each may be of several kinds.
create table organisations (
  id uuid primary key,
  -- kk, ru, en
  name jsonb not null check (name ?& array['kk', 'ru', 'en']),
  kinds text[] not null check (cardinality(kinds) > 0),
  -- ISO 3166-2; null for a body of the whole country
  region text,
  -- the body above
  parent_id uuid references organisations (id) check (parent_id <> id),
  -- takes the reports that the public sends
  hotline boolean not null default false,
  -- how officers reach it; never the address of a shelter
  contact text,
  suspended boolean not null default false,
  added_at timestamptz not null default now()
);
create index organisations_parent on organisations (parent_id);
create trigger organisations_changed after insert or update or delete on organisations
  for each statement execute function stamp('organisations');
grant select, insert, update on organisations to pana_app;

-- The people who work with Pana. Names of officers are shown to their own organisation only.
create table officers (
  id uuid primary key,
  organisation_id uuid not null references organisations (id),
  name text not null,
  username text not null unique check (username = lower(username)),
  -- Argon2id, in the PHC form
  password_hash text not null,
  roles text[] not null check (roles <@ array['officer', 'supervisor', 'administrator', 'coordinator']),
  language text not null check (language in ('kk', 'ru', 'en')),
  suspended boolean not null default false,
  added_at timestamptz not null default now()
);
create index officers_organisation on officers (organisation_id);
grant select, insert, update on officers to pana_app;

-- Open sessions. The cookie holds 256 random bits; only their SHA-256 is kept, so this table opens nothing.
create table sessions (
  token_hash bytea primary key,
  officer_id uuid not null references officers (id) on delete cascade,
  started_at timestamptz not null default now(),
  used_at timestamptz not null default now()
);
create index sessions_officer on sessions (officer_id);
grant select, insert, update, delete on sessions to pana_app;

-- Failed sign-ins, by a keyed digest of (account, source) together: guessing from one place never locks the account
-- for its officer elsewhere, and no address or name is kept.
create table sign_in_failures (
  key bytea primary key,
  failures integer not null,
  since timestamptz not null default now()
);
grant select, insert, update, delete on sign_in_failures to pana_app;

-- Days that a decree made off or working, beyond the calendar that comes with the law.
create table days_off (
  date date primary key,
  off boolean not null,
  source text not null,
  added_by uuid references officers (id),
  added_at timestamptz not null default now()
);
create trigger days_off_changed after insert or update or delete on days_off
  for each statement execute function stamp('calendar');
grant select, insert, update on days_off to pana_app;

-- A case file: one person, an append-only list of acts. Everything but the chain and the person is a projection.
create table files (
  id uuid primary key,
  -- e.g. KZ-26-004217-K
  number text not null unique,
  -- how many acts it has; the sequence of the latest one
  version integer not null,
  -- the hash of the latest act
  head bytea not null,
  -- born, sex, citizenship as far as known; never a name (identities are kept elsewhere)
  person jsonb not null,
  region text,
  opened_at timestamptz not null,
  opened_by uuid not null references organisations (id),
  last_act_at timestamptz not null,
  -- projected by law.facts
  status text not null,
  track text not null
);
create index files_status on files (status);
create index files_region on files (region);

-- The acts. Nobody updates or deletes a row: a mistake is corrected by a later act.
create table acts (
  file_id uuid not null references files (id),
  -- 1 for the first act
  sequence integer not null,
  id uuid not null,
  kind text not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  organisation_id uuid not null references organisations (id),
  officer_id uuid references officers (id),
  -- the whole act as canonical JSON: what is hashed, and the only place of its data
  body text not null,
  -- SHA-256 of the hash before it (32 zero bytes for the first) followed by body
  hash bytea not null,
  -- the key under which the request came, and the digest of that request: a repeated one records nothing
  request_key text,
  request_digest bytea,
  primary key (file_id, sequence)
);
create unique index acts_request on acts (officer_id, request_key) where request_key is not null;

-- Which organisations take part in a file, since when, and by which kind of act. This is who may see it.
create table participants (
  file_id uuid not null references files (id),
  organisation_id uuid not null references organisations (id),
  since timestamptz not null,
  because text not null,
  primary key (organisation_id, file_id)
);
create index participants_file on participants (file_id);

-- The duties of a file as the law computes them, one row each for as long as the file lives: the inbox of every body.
create table duties (
  -- made from the file and the duty's name within it
  id uuid primary key,
  file_id uuid not null references files (id),
  number text not null,
  name text not null,
  rule text not null,
  term text,
  -- the kind of act that meets it
  duty text not null,
  bearer_kind text not null,
  bearer_id uuid references organisations (id),
  region text,
  arisen timestamptz not null,
  due timestamptz,
  -- the due moment before a decree changed the calendar
  due_before timestamptz,
  state text not null check (state in ('open', 'met', 'met-late', 'overdue', 'lapsed')),
  -- when it became or becomes overdue, while it is not met; the lane follows from this, due and the clock
  overdue_at timestamptz,
  -- when the background job must look at it again: it becomes overdue, or a reminder is owed
  wakes_at timestamptz,
  -- title, addressees and basis, while it is not met
  words jsonb
);
create index duties_file on duties (file_id);
create index duties_open on duties (bearer_id, due, id) where state in ('open', 'overdue');
create index duties_open_country on duties (due, id) where state in ('open', 'overdue');
create index duties_wake on duties (wakes_at) where wakes_at is not null;

-- In-app notices to an organisation; one per duty and occasion, however often the job is started again.
create table notices (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references organisations (id),
  what text not null check (what in ('arisen', 'due-soon', 'overdue', 'overdue-below')),
  at timestamptz not null,
  duty_id uuid not null references duties (id),
  unique (duty_id, what, organisation_id)
);
create index notices_latest on notices (organisation_id, at desc);

create table notice_reads (
  officer_id uuid not null references officers (id) on delete cascade,
  notice_id uuid not null references notices (id) on delete cascade,
  read_at timestamptz not null default now(),
  primary key (officer_id, notice_id)
);
grant select, insert on notice_reads to pana_app;

-- What an officer has typed and not recorded yet.
create table drafts (
  officer_id uuid not null references officers (id) on delete cascade,
  file_id uuid not null references files (id),
  kind text not null,
  draft jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (officer_id, file_id, kind)
);

-- Whose eyes the present transaction sees with. Unset: nobody's, and nothing is visible.
create function viewer() returns uuid language sql stable parallel safe
  return nullif(current_setting('pana.organisation', true), '')::uuid;
create function viewing_officer() returns uuid language sql stable parallel safe
  return nullif(current_setting('pana.officer', true), '')::uuid;

-- Whether the viewer takes part in the file. As the owner: policies must not ask themselves.
create function visible(file uuid) returns boolean language plpgsql stable parallel safe security definer
  set search_path = pana as $$
begin
  return exists (select from participants where organisation_id = viewer() and file_id = file);
end $$;

-- An organisation and all below it.
create function below(top uuid) returns setof uuid language sql stable security definer set search_path = pana as $$
  with recursive tree as (
    select id from organisations where parent_id = top
    union
    select o.id from organisations o join tree on o.parent_id = tree.id
  )
  select id from tree
$$;

grant select on files, acts, participants, duties, notices to pana_app;
grant select, insert, update, delete on drafts to pana_app;

alter table files enable row level security;
create policy taking_part on files for select to pana_app using (visible(id));

alter table acts enable row level security;
create policy taking_part on acts for select to pana_app using (visible(file_id));

alter table participants enable row level security;
create policy taking_part on participants for select to pana_app
  using (organisation_id = viewer() or visible(file_id));

alter table duties enable row level security;
create policy bearing on duties for select to pana_app using (bearer_id = viewer());
create policy taking_part on duties for select to pana_app using (visible(file_id));

alter table notices enable row level security;
create policy addressed on notices for select to pana_app using (organisation_id = viewer());

alter table drafts enable row level security;
create policy own on drafts to pana_app
  using (officer_id = viewing_officer() and visible(file_id))
  with check (officer_id = viewing_officer() and visible(file_id));

-- The number of a file: country, year, running number, and a letter that tells most slips of the hand
-- (any one wrong digit and any two neighbours exchanged, since 23 is prime and above the digits).
create function file_number(year integer, running bigint) returns text language sql immutable
  return format('KZ-%s-%s-%s',
    lpad((year % 100)::text, 2, '0'), lpad(running::text, greatest(6, length(running::text)), '0'),
    substr('ABCDEFGHJKLMNPQRSTVWXYZ', (((year % 100) * 1000000::bigint + running) % 23)::integer + 1, 1));

-- Running numbers start again every year. Sequences, not a counter row: opening a file never waits for another.
do $$
begin
  for year in 2020..2099 loop
    execute format('create sequence file_numbers_%s', year);
  end loop;
end $$;
