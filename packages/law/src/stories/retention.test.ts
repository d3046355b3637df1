import { describe, expect, test } from "vitest";
import { retention } from "../index.js";
import { LAW, type Line, story } from "./telling.js";

const FOUND: Line = ["2026-03-02 10:00", "clinic", "person.detected", { circumstances: ["V12"] }];
const CLOSED: Line = ["2026-06-01 10:00", "shelter", "file.closed", { reason: "help-complete" }];
const OPENED: Line = ["2026-05-02 09:00", "police", "proceedings.opened", { article: "128" }];
const due = (lines: readonly Line[], born?: string) =>
  retention(LAW, story(lines, born === undefined ? {} : { born }))?.due ?? null;

describe("how long it is kept who somebody is", () => {
  test("begins to run when the file is closed, and no longer runs when it is opened again", () => {
    expect(due([FOUND], "1995-01-01")).toBeNull();
    expect(due([FOUND, CLOSED], "1995-01-01")).toBe("2031-06-02T00:00:00+05:00");
    expect(due([FOUND, CLOSED, ["2026-07-01 10:00", "shelter", "file.reopened"]], "1995-01-01")).toBeNull();
  });

  test("does not end while proceedings are open", () => {
    expect(due([FOUND, OPENED, CLOSED], "1995-01-01")).toBeNull();
    const ended: Line = ["2026-05-01 10:00", "police", "proceedings.ended", {}];
    expect(
      due([FOUND, ["2026-04-01 09:00", "police", "proceedings.opened", {}], ended, CLOSED]),
    ).not.toBeNull();
  });

  test("of a child lasts until the child can ask as an adult, by the latest day that the birth can be", () => {
    expect(due([FOUND, CLOSED], "2015-05-14")).toBe("2040-05-15T00:00:00+05:00");
    expect(due([FOUND, CLOSED], "2015")).toBe("2041-01-01T00:00:00+05:00");
  });

  test("is said to be a policy where no provision sets it", () => {
    expect(retention(LAW, story([FOUND, CLOSED]))).toMatchObject({
      closed: "2026-06-01T10:00:00+05:00",
      policy: true,
      basis: [],
    });
  });
});
