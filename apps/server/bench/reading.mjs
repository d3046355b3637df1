import { quantile } from "./house.mjs";

/** Bodies by how much they hold: the largest, those in the middle, a small one; and the officers who see beyond their own. */
const WHO = `
  with body as (
    select o.id, o.name ->> 'en' as name,
      (select count(*) from participants p where p.organisation_id = o.id) as files,
      (select count(*) from duties d where d.bearer_id = o.id and d.state in ('open', 'overdue')) as owed,
      (select min(f.username) from officers f where f.organisation_id = o.id and 'officer' = any(f.roles)) as officer
    from organisations o
  ), placed as (
    select *, row_number() over (order by files desc) as by_files, row_number() over (order by owed desc) as by_owed,
      count(*) over () as bodies
    from body where officer is not null and files >= 20
  )
  select name, id, files, owed, officer from placed
  where by_files = 1 or by_owed = 1 or by_files in (bodies / 2, bodies - 1) order by files desc, name`;
const ABOVE = `
  select o.name ->> 'en' as name, o.id, f.username as officer, role,
    (select count(*) from participants p where p.organisation_id = o.id) as files,
    (select count(*) from duties d where d.state in ('open', 'overdue') and (role = 'coordinator'
      or d.overdue_at <= now() and d.bearer_id in (select below(o.id)))) as owed
  from officers f join organisations o on o.id = f.organisation_id, unnest(f.roles) as role
  where (f.username, role) in (('supervisor', 'supervisor'), ('coordinator', 'coordinator')) order by role`;
const SOME_FILES = `
  select file_id as id from participants where organisation_id = $1 order by md5(file_id::text || $3) limit $2`;

/** What the desk asks of the server for its pages. */
const INBOX = { what: "inbox", path: () => "/api/inbox?limit=50" };
const COUNTRY = { what: "inbox of the country", path: () => "/api/inbox?limit=50&scope=country" };
const COUNTRY_FILTERED = {
  what: "the same, one region and lane",
  path: () => "/api/inbox?limit=50&scope=country&region=KZ-33&lane=no-term",
};
const BELOW = { what: "overdue below", path: () => "/api/inbox?limit=50&scope=below" };
const LIST = { what: "list of files", path: () => "/api/files?limit=50" };
const FILE = { what: "file page", path: (file) => `/api/files/${file}` };
const PERMITS = { what: "what may be done in it", path: (file) => `/api/files/${file}/permits` };

/** How long pages take for officers of bodies of different sizes, each request with another file of the body. */
export async function measureReading({ ask, signIn }, { requests, readers, tell }) {
  const bodies = (await ask(WHO)).map((body) => ({ ...body, pages: [INBOX, LIST, FILE, PERMITS] }));
  const above = (await ask(ABOVE)).map((body) => ({
    ...body,
    pages: body.role === "coordinator" ? [COUNTRY, COUNTRY_FILTERED] : [BELOW],
  }));
  const rows = [];
  for (const { name, id, files, owed, officer, pages } of [...bodies, ...above]) {
    const connections = await signIn(officer, readers);
    for (const [place, { what, path }] of pages.entries()) {
      tell(`reading as ${officer}: ${what}`);
      // Files that no page before this one has shown.
      const of = (await ask(SOME_FILES, [id, requests, `${readers} ${place}`])).map((file) => file.id);
      const times = [];
      let next = 0;
      await Promise.all(
        connections.map(async (connection) => {
          while (next < requests) {
            const address = path(of[next++ % of.length]);
            const began = performance.now();
            const { status, text } = await connection.ask("GET", address);
            times.push(performance.now() - began);
            if (status !== 200) throw new Error(`${address} was answered ${status}: ${text}`);
          }
        }),
      );
      times.sort((a, b) => a - b);
      rows.push({
        who: name.replace(" (demo)", ""),
        files,
        owed,
        what,
        p50: quantile(times, 0.5),
        p95: quantile(times, 0.95),
        max: times.at(-1),
      });
    }
    for (const connection of connections) connection.end();
  }
  return rows;
}
