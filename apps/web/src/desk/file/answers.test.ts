import type { ActKind } from "@pana/law";
import { describe, expect, it } from "vitest";
import { answers, type Names, scoresOf } from "./answers.js";

const text = (en: string) => ({ kk: `kk ${en}`, ru: `ru ${en}`, en });
const kind: ActKind = {
  track: "referral",
  title: text("Give notice"),
  did: text("Notice was given"),
  help: text("…"),
  actors: ["health-organisation"],
  basis: [],
  fields: {
    to: { type: "subjects", title: text("To whom") },
    channel: {
      type: "choice",
      title: text("Channel"),
      choices: [{ value: "call", title: text("By telephone") }],
    },
    places: {
      type: "choices",
      title: text("Places"),
      open: true,
      choices: [{ value: "farm", title: text("Farm") }],
    },
    organisations: { type: "organisations", title: text("Which") },
    safeTransfer: { type: "yes-no", title: text("Safe transfer") },
    against: { type: "act", title: text("Against") },
    until: { type: "date", title: text("Until") },
    sheet: { type: "sheet", title: text("Sheet") },
  },
};
const names: Names = {
  language: "ru",
  organisation: (id) => `Organisation ${id}`,
  subject: (subject) => `Kind ${subject}`,
  act: (id) => `Act ${id}`,
  day: (date) => `Day ${date}`,
  moment: (at) => at,
  yes: "да",
  no: "нет",
  scores: (total, count) => `${total}/${count}`,
};

describe("the answers of an act in words", () => {
  it("says codes, ids and dates as the reader knows them, in the order of the declaration", () => {
    expect(
      answers(
        kind,
        {
          sheet: { minor: false, at: "2026-03-03", items: { "2": 5, "8": 3, "9": 0 } },
          until: "2026-03-09",
          against: "a1",
          safeTransfer: false,
          organisations: ["o1"],
          channel: "call",
          to: ["police", "service-provider"],
        },
        names,
      ).map(({ title, lines }) => [title, ...lines]),
    ).toEqual([
      ["ru To whom", "Kind police", "Kind service-provider"],
      ["ru Channel", "ru By telephone"],
      ["ru Which", "Organisation o1"],
      ["ru Safe transfer", "нет"],
      ["ru Against", "Act a1"],
      ["ru Until", "Day 2026-03-09"],
      ["ru Sheet", "8/2"],
    ]);
  });

  it("hides nothing: a value of an open list and a field that nobody declared are told as they are", () => {
    expect(answers(kind, { places: ["farm", "ship"], extra: { a: 1 } }, names)).toEqual([
      { field: "places", title: "ru Places", lines: ["ru Farm", "ship"] },
      { field: "extra", title: "extra", lines: ['{"a":1}'] },
    ]);
    expect(answers(undefined, { note: "from elsewhere" }, names)[0]?.lines).toEqual(["from elsewhere"]);
  });

  it("reads a sheet in both of its forms", () => {
    expect(scoresOf({ "2": 5, "8": 3 })).toEqual({ "2": 5, "8": 3 });
    expect(scoresOf({ minor: true, at: "2026-03-03", items: { "2": 5 } })).toEqual({ "2": 5 });
    expect(scoresOf(null)).toEqual({});
  });
});
