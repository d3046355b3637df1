-- What recording, the inbox and the overview need besides.

-- Recording an act removes what the officer had typed for it, in the same transaction.
create function drop_draft() returns trigger language plpgsql security definer set search_path = pana as $$
begin
  delete from drafts where officer_id = new.officer_id and file_id = new.file_id and kind = new.kind;
  return null;
end $$;
create trigger act_recorded after insert on acts for each row when (new.officer_id is not null)
  execute function drop_draft();

-- The stamp of the calendar up to which every open term has been counted: a process that is killed while counting
-- again leaves it behind, and the next one begins anew.
insert into stamps (subject, value) values ('calendar-counted', 1);
create function calendar_counted(up_to bigint) returns void language sql security definer set search_path = pana as $$
  update stamps set value = up_to where subject = 'calendar-counted' and value < up_to
$$;

-- How terms are kept, by rule, region and body. As the owner, for officers whose role was checked; `top` null: the country.
create function kept_terms(top uuid) returns table (rule text, term text, region text, bearer uuid, state text, duties bigint)
  language sql stable security definer set search_path = pana as $$
  select d.rule, d.term, d.region, d.bearer_id, d.state, count(*)
  from duties d
  where top is null or d.bearer_id = top or d.bearer_id in (select below(top))
  group by d.rule, d.term, d.region, d.bearer_id, d.state
$$;

-- How many files there are by region and status; `top` null: the country, otherwise those in which the body or one below takes part.
create function counted_files(top uuid) returns table (region text, status text, files bigint)
  language sql stable security definer set search_path = pana as $$
  select f.region, f.status, count(*)
  from files f
  where top is null or f.id in (
    select p.file_id from participants p where p.organisation_id = top or p.organisation_id in (select below(top)))
  group by f.region, f.status
$$;

revoke execute on function drop_draft(), calendar_counted(bigint), kept_terms(uuid), counted_files(uuid) from public;
grant execute on function calendar_counted(bigint), kept_terms(uuid), counted_files(uuid) to pana_app;
