-- Whoever is asked to take part in a file is told, also where no duty arises from it: notices of a file, beside those of a duty.
alter table notices alter column duty_id drop not null;
alter table notices add column file_id uuid references files (id);
-- the kind of act by which the organisation was asked
alter table notices add column because text;
alter table notices drop constraint notices_what_check;
alter table notices add check (what in ('joined', 'arisen', 'due-soon', 'overdue', 'overdue-below'));
alter table notices add check (
  case what when 'joined' then duty_id is null and file_id is not null and because is not null
    else duty_id is not null and file_id is null and because is null end);
create unique index notices_joined on notices (file_id, organisation_id) where what = 'joined';

create or replace function project(file uuid, projection jsonb) returns void
  language plpgsql security definer set search_path = pana as $$
begin
  insert into participants (file_id, organisation_id, since, because)
    select file, p.organisation, p.since, p.because
    from jsonb_to_recordset(projection -> 'participants') as p (organisation uuid, since timestamptz, because text)
    on conflict do nothing;
  if jsonb_array_length(projection -> 'duties') > 0 then
    insert into duties as d (id, file_id, number, name, rule, term, duty, bearer_kind, bearer_id, region, arisen, due,
        due_before, state, overdue_at, wakes_at, words)
      select n.id, file, f.number, n.name, n.rule, n.term, n.duty, n.bearer_kind, n.bearer_id, f.region, n.arisen,
        n.due, n.due_before, n.state, n.overdue_at, n.wakes_at, n.words
      from files f, jsonb_to_recordset(projection -> 'duties') as n (id uuid, name text, rule text, term text,
        duty text, bearer_kind text, bearer_id uuid, arisen timestamptz, due timestamptz, due_before timestamptz,
        state text, overdue_at timestamptz, wakes_at timestamptz, words jsonb)
      where f.id = file
      on conflict (id) do update set (term, bearer_kind, bearer_id, region, arisen, due, due_before, state, overdue_at,
          wakes_at, words) = (excluded.term, excluded.bearer_kind, excluded.bearer_id, excluded.region, excluded.arisen,
          excluded.due, excluded.due_before, excluded.state, excluded.overdue_at, excluded.wakes_at, excluded.words);
  end if;
  if jsonb_array_length(projection -> 'notices') = 0 then return; end if;
  insert into notices (organisation_id, what, at, duty_id, file_id, because)
    select n.organisation, n.what, n.at, n.duty, case when n.what = 'joined' then file end, n.because
    from jsonb_to_recordset(projection -> 'notices') as n (organisation uuid, what text, at timestamptz, duty uuid,
      because text)
    on conflict do nothing;
end $$;

-- As before, with what is told of a file.
drop function latest_notices(integer);
create function latest_notices(most integer)
  returns table (id uuid, what text, at timestamptz, file_id uuid, number text, rule text, words jsonb, due timestamptz,
    because text)
  language sql stable security definer set search_path = pana as $$
  select n.id, n.what, n.at,
    case when exists (
      select from participants p where p.organisation_id = viewer() and p.file_id = f.id) then f.id end,
    f.number, d.rule, d.words, d.due, n.because
  from notices n left join duties d on d.id = n.duty_id join files f on f.id = coalesce(n.file_id, d.file_id)
  where n.organisation_id = viewer()
  order by n.at desc, n.id limit most
$$;
revoke execute on function latest_notices(integer) from public;
grant execute on function latest_notices(integer) to pana_app;
