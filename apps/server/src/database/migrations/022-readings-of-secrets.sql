-- As before, without the recording of acts that the viewer may not know of, and without bodies that take part by such an act: either
-- would tell of it.
create or replace function file_readings(file uuid, kinds text[], before bigint, most integer)
  returns table (sequence bigint, body text, officer text)
  language sql stable security definer set search_path = pana as $$
  select e.sequence, e.body, o.name
  from audit_entries e
    -- Names of officers are for their colleagues.
    left join officers o on o.id = (e.body::jsonb ->> 'officer')::uuid and o.organisation_id = viewer()
  where visible(file) and e.file_id = file and e.what = any (kinds) and e.body::jsonb #>> '{ground,by}' <> 'refused'
    and (before is null or e.sequence < before)
    and not exists (select from hidden_acts(viewer(), file) h (id) where h.id::text = e.body::jsonb #>> '{about,act}')
    and not exists (
      select from secret_kinds s where s.kind = e.body::jsonb #>> '{ground,act}'
        and e.body::jsonb ->> 'organisation' <> viewer()::text
        and not s.known_to && coalesce((select v.kinds from organisations v where v.id = viewer()), '{}'))
  order by e.sequence desc limit most
$$;
