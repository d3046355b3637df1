import { randomUUID } from "node:crypto";
import { type ActKind, type Field, SUBJECTS, type Subject } from "@pana/law";
import { kz } from "@pana/law/kz";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Problem } from "../contract.js";
import { type Client, type House, testHouse } from "../testing-house.js";
import { MAY, TOLD_INSTEAD } from "./testing-competence.js";

/*
 * Every kind of body × every kind of act: whether the body may perform such an act at all. Each is sent to the server, and each answer is
 * one of three: recorded; refused as not among the body's tasks; refused because something has to come before or stands against
 * it. The model decides between the second and the others.
 */
const BODIES: readonly Subject[] = SUBJECTS.filter((kind) => kind !== "public");
const KINDS = Object.entries<ActKind>(kz.actKinds);
const NOW = "2026-03-02T10:00:00+05:00";
const DAY = "2026-04-02";

let house: House<string>;
const clients = new Map<Subject, Client>();
beforeAll(async () => {
  house = await testHouse(
    Object.fromEntries(
      BODIES.map((kind) => [kind, { kinds: [kind], ...(kind === "police" ? { region: null } : {}) }]),
    ),
  );
  for (const kind of BODIES) clients.set(kind, await house.as(kind));
});
afterAll(() => house?.close());

const key = () => ({ "idempotency-key": randomUUID() });

/** A file in which every kind of body takes part. */
async function fileOfAll(): Promise<{ file: string; act: string }> {
  const opened = await clients.get("npo")!.send<{ id: string }>(
    "POST",
    "/api/files",
    {
      person: { born: "1990" },
      act: { kind: "person.detected", at: NOW, data: { circumstances: ["V04"], place: "workplace" } },
    },
    key(),
  );
  expect(opened.status).toBe(201);
  const file = opened.body.id;
  await house.owner.query(
    `insert into participations (file_id, organisation_id, since, because)
     select $1, id, $2, 'referral.made' from organisations on conflict do nothing`,
    [file, NOW],
  );
  const { rows } = await house.owner.query<{ id: string }>("select id from acts where file_id = $1", [file]);
  return { file, act: rows[0]!.id };
}

/** The least that fits a field. */
function leastOf(field: Field, act: string): unknown {
  const least = (min = 1) => Math.max(1, min);
  switch (field.type) {
    case "choice":
      return field.choices[0]!.value;
    case "choices":
      return field.choices.slice(0, least(field.min)).map(({ value }) => value);
    case "subject":
      return (field.among ?? BODIES)[0];
    case "subjects":
      return (field.among ?? BODIES).slice(0, least(field.min));
    case "organisations":
      return [house.ids[(field.kinds ?? BODIES)[0]!]];
    case "codes":
      return ["128(2)", "KZ", "2026"]
        .filter((code) => new RegExp(`^(?:${field.pattern})$`).test(code))
        .slice(0, 1);
    case "text":
      return "in a few words";
    case "date":
      return DAY;
    case "moment":
      return NOW;
    case "yes-no":
      return true;
    case "number":
      return field.min;
    case "act":
      return act;
    case "sheet":
      return { minor: false, at: "2026-03-02", items: { "2": 5, "8": 5 } };
  }
}
const dataOf = (kind: (typeof KINDS)[number], act: string) =>
  Object.fromEntries(
    Object.entries<Field>(kind[1].fields)
      .filter(([, { required }]) => required)
      .map(([name, field]) => [name, leastOf(field, act)]),
  );

const provisions = ({ basis = [] }: Problem) => basis.map(({ act, provision }) => `${act} ${provision}`);
const outside = ({ reason }: Problem) =>
  reason?.ru.includes("не входит в компетенцию вашего органа") === true;

it("every kind of body performs the acts that are its own, and is refused the others with the provision", async () => {
  const tried = new Set<string>();
  const wrong: string[] = [];
  const counted = { recorded: 0, "not its own": 0, "told what instead": 0, "not now": 0 };
  for (const one of KINDS) {
    const [kind] = one;
    const { file, act } = await fileOfAll();
    const may = MAY[kind];
    if (!may) continue;
    let version = 1;
    // First those who may not: so the file stays as it is for them.
    for (const body of [...BODIES].sort(
      (one, other) => Number(may.includes(one)) - Number(may.includes(other)),
    )) {
      const send = async (seen: number) =>
        clients
          .get(body)!
          .send<Problem>(
            ...(["POST", `/api/files/${file}/acts`] as const),
            { kind, at: NOW, data: dataOf(one, act), version: seen },
            key(),
          );
      let answer = await send(version);
      // Some acts are not for all to know, so not all count alike.
      if (answer.status === 409) answer = await send(answer.body.version!);
      if (answer.status === 201) version = answer.body.version!;
      const what = `${body}, ${kind}`;
      tried.add(what);
      const told = TOLD_INSTEAD.find(({ of, by }) => of.includes(kind) && by.includes(body));
      const instead =
        told !== undefined && answer.status === 403 && provisions(answer.body).includes(told.provision);
      const answered =
        answer.status === 201
          ? "recorded"
          : answer.status !== 403
            ? `${answer.status} ${JSON.stringify(answer.body)}`
            : outside(answer.body)
              ? "not its own"
              : instead && !may.includes(body)
                ? "told what instead"
                : "not now";
      const expected = may.includes(body)
        ? ["recorded", "not now"]
        : [told === undefined ? "not its own" : "told what instead"];
      if (!expected.includes(answered))
        wrong.push(`${what}: ${answered} instead of ${expected.join(" or ")}`);
      // A refusal names its provision.
      if (answer.status === 403 && provisions(answer.body).length === 0) wrong.push(`${what}: no provision`);
      if (answered in counted) counted[answered as keyof typeof counted] += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(Object.keys(MAY).sort()).toEqual(KINDS.map(([kind]) => kind).sort());
  expect(tried.size).toBe(BODIES.length * KINDS.length);
  // Not a test of refusals alone.
  const instead = TOLD_INSTEAD.reduce((sum, { of, by }) => sum + of.length * by.length, 0);
  expect(counted).toMatchObject({ "told what instead": instead });
  expect(counted.recorded).toBeGreaterThan(500);
}, 180_000);
