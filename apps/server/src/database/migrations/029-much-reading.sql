-- Who of one's own people read unusually much: by the log, by officer and day.

create index audit_entries_readings on audit_entries ((body::jsonb ->> 'organisation'), at)
  where what in ('file.read', 'package.read', 'identity.read', 'identity.found', 'identities.searched');

-- Officers of the viewer's organisation who on one day read of more different files, or searched more often, than is usual. For
-- supervisors, whose role was checked.
create function much_reading(days integer, usual_files integer, usual_searches integer)
  returns table (officer text, day date, files integer, searches integer)
  language sql stable security definer set search_path = pana as $$
  with counted as (
    select (e.body::jsonb ->> 'officer')::uuid as officer, e.at::date as day,
      (count(distinct e.file_id))::integer as files,
      (count(*) filter (where e.what = 'identities.searched'))::integer as searches
    from audit_entries e
    where e.body::jsonb ->> 'organisation' = viewer()::text and e.at > moment() - make_interval(days => days)
      and e.what in ('file.read', 'package.read', 'identity.read', 'identity.found', 'identities.searched')
      and e.body::jsonb #>> '{ground,by}' <> 'refused'
    group by 1, 2
  )
  select o.name, c.day, c.files, c.searches
  from counted c join officers o on o.id = c.officer and o.organisation_id = viewer()
  where c.files > usual_files or c.searches > usual_searches
  order by c.day desc, c.files + c.searches desc, o.name limit 100
$$;
revoke execute on function much_reading(integer, integer, integer) from public;
grant execute on function much_reading(integer, integer, integer) to pana_app;
