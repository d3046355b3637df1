-- What a country with a hundred thousand files needs to be read without waiting.

-- One policy instead of two: whether the viewer bears the duty is asked first, and costs nothing.
drop policy bearing on duties;
drop policy taking_part on duties;
create policy bearing_or_taking_part on duties for select to pana_app
  using (bearer_id = viewer() or visible(file_id));

-- All that the counts and the filters of an inbox need stands in the indexes.
drop index duties_open;
create index duties_open on duties (bearer_id, due, id) include (file_id, term, region, duty, overdue_at)
  where state in ('open', 'overdue');
drop index duties_open_country;
create index duties_open_country on duties (due, id) include (term, region, duty, overdue_at)
  where state in ('open', 'overdue');

-- As a list of bodies each of which is looked up in the index, rather than all unmet duties of the country compared with it.
create or replace view duties_below as
  select id, number, rule, term, duty, bearer_kind, bearer_id, region, arisen, due, due_before, state, overdue_at, words
  from duties
  where state in ('open', 'overdue') and current_setting('pana.scope', true) = 'below'
    and bearer_id = any (array(select below(viewer())));

-- Counts read the index alone where the rows around have been tidied; by default that waits until a fifth has changed.
alter table duties set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

create index files_latest on files (last_act_at desc, id desc);

-- A page of the files that the viewer takes part in, the latest first. A body with few files is found by its files, one
-- with half of the country by the latest files: hence a plan of its own for each call.
create function list_files(moment timestamptz, wanted_number text, wanted_status text, after_at timestamptz, after_id uuid,
    most integer)
  returns table (id uuid, number text, version integer, opened timestamptz, status text, track text, region text,
    last_act timestamptz, open_duties integer, overdue_duties integer)
  language plpgsql stable security definer set search_path = pana set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  me uuid := viewer();
begin
  return query
    with page as (
      select f.id, f.number, f.version, f.opened_at, f.status, f.track, f.region, f.last_act_at
      from participants p join files f on f.id = p.file_id
      where p.organisation_id = me and (wanted_number is null or f.number = wanted_number)
        and (wanted_status is null or f.status = wanted_status)
        and (after_at is null or (f.last_act_at, f.id) < (after_at, after_id))
      order by f.last_act_at desc, f.id desc limit most
    )
    select page.*, counted.* from page left join lateral (
      select count(*)::integer, (count(*) filter (where d.overdue_at <= moment))::integer
      from duties d where d.file_id = page.id and d.state in ('open', 'overdue')
    ) counted on true
    order by page.last_act_at desc, page.id desc;
end $$;
revoke execute on function list_files(timestamptz, text, text, timestamptz, uuid, integer) from public;
grant execute on function list_files(timestamptz, text, text, timestamptz, uuid, integer) to pana_app;
