-- A message of the dialogue is there once, however often it is sent.

alter table report_messages
  -- SHA-256 of the key under which the message came, which tells nothing of it; null where it came without one
  add column once bytea;
-- The keys of the reporter and of each officer are their own.
create unique index report_messages_once
  on report_messages (report_id, coalesce(officer_id, '00000000-0000-0000-0000-000000000000'), once) where once is not null;

drop function write_to_desk(bytea, uuid, timestamptz, bytea, bytea);

-- A message of the reporter, or the one that came under the same key before, with its words as they are sealed for the desk; no
-- row where no report has the code. What was answered since does not wait again because a message is repeated.
create function write_to_desk(hash bytea, message uuid, moment timestamptz, for_desk bytea, for_reporter bytea, key bytea)
  returns table (written uuid, written_at timestamptz, words bytea)
  language plpgsql security definer set search_path = pana as $$
declare
  report uuid;
begin
  select r.id into report from reports r where r.code_hash = hash for no key update;
  if report is null then return; end if;
  insert into report_messages (id, report_id, at, sealed, own, once)
    values (message, report, moment, for_desk, for_reporter, key) on conflict do nothing;
  if found then
    update reports r set unanswered = true where r.id = report;
    return query values (message, moment, for_desk);
  else
    return query select m.id, m.at, m.sealed from report_messages m
      where m.report_id = report and m.officer_id is null and m.once = key;
  end if;
end $$;

revoke execute on function write_to_desk(bytea, uuid, timestamptz, bytea, bytea, bytea) from public;
grant execute on function write_to_desk(bytea, uuid, timestamptz, bytea, bytea, bytea) to pana_app;
