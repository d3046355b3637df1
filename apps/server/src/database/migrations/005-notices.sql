-- The latest notices to the viewer's organisation. As the owner: a body above is told that something is overdue below, by
-- number, and learns of the file itself only where it takes part.
create function latest_notices(most integer)
  returns table (id uuid, what text, at timestamptz, file_id uuid, number text, rule text, words jsonb, due timestamptz)
  language sql stable security definer set search_path = pana as $$
  select n.id, n.what, n.at,
    case when exists (
      select from participants p where p.organisation_id = viewer() and p.file_id = d.file_id) then d.file_id end,
    d.number, d.rule, d.words, d.due
  from notices n join duties d on d.id = n.duty_id
  where n.organisation_id = viewer()
  order by n.at desc, n.id limit most
$$;
revoke execute on function latest_notices(integer) from public;
grant execute on function latest_notices(integer) to pana_app;
