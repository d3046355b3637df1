import { expect, it } from "vitest";
import { analyse } from "../queue/analyse.js";
import { reportData } from "./report.js";

const posts = [
  {
    id: "lure",
    text: "Требуются девушки в Дубай, билет бесплатно, паспорт у хозяина, +7 707 123 45 67",
    at: "2026-01-01",
  },
  { id: "old", text: "Продам диван, 40000 тенге, +7 701 222 33 44", at: "2026-01-01" },
  { id: "new", text: "Сниму комнату в Астане, +7 702 333 44 55", at: "2026-11-01" },
  { id: "undated", text: "Кто видел серую кошку у вокзала?" },
];

it("keeps what is in the queue, forgets the rest after the term, and masks whom nobody has to look at", () => {
  const data = reportData(analyse(posts), { keptFrom: "2026-08-01" });
  expect(data.expired).toBe(1);
  expect(data.posts.map(({ id }) => id)).toEqual(["lure", "new", "undated"]);
  expect(data.posts[0]!.phones[0]!.number).toBe("+77071234567");
  expect(JSON.stringify(data)).not.toContain("77023334455");
  expect(data.posts[1]!.phones[0]!.number).toBe("+770…55");
});
