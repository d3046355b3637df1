-- A call that an officer of a hotline is typing in, and the way to the latest reports.

-- What is typed and not stored yet; one call at a time, as on a telephone. Nobody else sees it.
create table call_drafts (
  officer_id uuid primary key references officers (id) on delete cascade,
  draft jsonb not null,
  saved_at timestamptz not null default now()
);
grant select, insert, update, delete on call_drafts to pana_app;
alter table call_drafts enable row level security;
create policy own on call_drafts to pana_app
  using (officer_id = viewing_officer() and (select takes_reports()))
  with check (officer_id = viewing_officer() and (select takes_reports()));

-- The latest reports, whatever has become of them: reports are compared with these.
create index reports_recent on reports (received_at desc);
