-- What reporters and the desk write to each other is sealed: nothing in these tables says what was reported, where, by whom,
-- in which language or how urgent it is. The key is a secret of the vault (vault_secrets, 'report desk').

-- What was stored in plain text until now, and what the demonstration loads. Every start seals what is here before the
-- server answers anybody (reports/sealing/seal-plain.ts), and leaves these tables empty. The application cannot read them.
create table plain_reports (
  report_id uuid primary key references reports (id),
  answers jsonb not null,
  -- as the desk marked it
  danger text check (danger in ('now', 'not-now', 'unknown'))
);
insert into plain_reports select id, answers, danger from reports;
create table plain_report_messages (
  message_id uuid primary key references report_messages (id),
  text text not null
);
insert into plain_report_messages select id, text from report_messages;
create table plain_call_drafts (
  officer_id uuid primary key references officers (id) on delete cascade,
  draft jsonb not null,
  saved_at timestamptz not null
);
insert into plain_call_drafts select officer_id, draft, saved_at from call_drafts;
truncate call_drafts;

alter table reports
  drop column answers,
  drop column danger,
  drop column region,
  drop column language,
  drop column stems,
  -- the answers, sealed to the desk's public key, by the browser or on arrival; null until a plain row is sealed
  add column sealed bytea,
  -- the public key to which the reporter's copies of messages are sealed; null where the report is older than sealing
  add column reply_key bytea,
  -- by what the queue is ordered and narrowed, and what it shows, under the desk's own key; null until the desk first looks
  add column triage bytea,
  add column digest bytea;
create index reports_waiting on reports (received_at, id) where state = 'new' or unanswered;
create index reports_not_looked_at on reports (id) where triage is null;
grant update (triage, digest) on reports to pana_app;

alter table report_messages
  drop column text,
  -- for the desk; null until a plain row is sealed
  add column sealed bytea,
  -- for the reporter; null in reports that are older than sealing
  add column own bytea;

alter table call_drafts drop column draft, add column sealed bytea not null;

-- Pictures of a report, sealed to the desk's public key each by itself.
create table report_pictures (
  report_id uuid not null references reports (id),
  place smallint not null,
  sealed bytea not null,
  primary key (report_id, place)
);
-- What is sealed does not compress.
alter table report_pictures alter column sealed set storage external;
alter table report_pictures enable row level security;
create policy hotline on report_pictures for select to pana_app using ((select takes_reports()));
grant select on report_pictures to pana_app;

drop function receive_report(uuid, bytea, text, timestamptz, jsonb, text[], uuid);
drop function follow_messages(bytea);
drop function write_to_desk(bytea, uuid, timestamptz, text);

-- Stores a report with its pictures. The same code again stores nothing: it is a retry, and answered with the moment of the
-- first.
create function receive_report(id uuid, code_hash bytea, channel text, received_at timestamptz, sealed bytea,
    reply_key bytea, taken_by uuid, pictures bytea[])
  returns table (report_id uuid, first_received_at timestamptz)
  language plpgsql security definer set search_path = pana as $$
#variable_conflict use_column
begin
  insert into reports (id, code_hash, channel, received_at, sealed, reply_key, taken_by)
    values (receive_report.id, receive_report.code_hash, receive_report.channel, receive_report.received_at,
      receive_report.sealed, receive_report.reply_key, receive_report.taken_by)
    on conflict (code_hash) do nothing;
  if found then
    insert into report_pictures (report_id, place, sealed)
      select receive_report.id, p.place, p.sealed
      from unnest(receive_report.pictures) with ordinality as p (sealed, place);
  end if;
  return query select r.id, r.received_at from reports r where r.code_hash = receive_report.code_hash;
end $$;

create function follow_messages(hash bytea) returns table (at timestamptz, sender text, sealed bytea, own bytea)
  language sql stable security definer set search_path = pana as $$
  select m.at, case when m.officer_id is null then 'reporter' else 'desk' end, m.sealed, m.own
  from reports r join report_messages m on m.report_id = r.id where r.code_hash = hash order by m.at, m.id
$$;

-- A message of the reporter; false where no report has the code.
create function write_to_desk(hash bytea, message uuid, moment timestamptz, for_desk bytea, for_reporter bytea)
  returns boolean language plpgsql security definer set search_path = pana as $$
declare
  report uuid;
begin
  update reports set unanswered = true where code_hash = hash returning id into report;
  if report is null then return false; end if;
  insert into report_messages (id, report_id, at, sealed, own) values (message, report, moment, for_desk, for_reporter);
  return true;
end $$;

revoke execute on function receive_report(uuid, bytea, text, timestamptz, bytea, bytea, uuid, bytea[]),
  follow_messages(bytea), write_to_desk(bytea, uuid, timestamptz, bytea, bytea) from public;
grant execute on function receive_report(uuid, bytea, text, timestamptz, bytea, bytea, uuid, bytea[]),
  follow_messages(bytea), write_to_desk(bytea, uuid, timestamptz, bytea, bytea) to pana_app;
