-- Files about the work of bodies (a commission, an assessment of risks) are counted apart: they are about no person.
create or replace function counted_files(top uuid) returns table (region text, status text, files bigint)
  language sql stable security definer set search_path = pana as $$
  select f.region, f.status, count(*)
  from files f
  where f.track <> 'work' and (top is null or f.id in (
    select p.file_id from participants p where p.organisation_id = top or p.organisation_id in (select below(top))))
  group by f.region, f.status
$$;
