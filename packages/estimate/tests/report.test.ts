import {
  bootstrapDraws,
  conclude,
  LANGUAGES,
  type Method,
  prepare,
  selectionOf,
  sensitivity,
  type Table,
  tableOf,
} from "@pana/estimate";
import { reportPage } from "@pana/estimate/report";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { publishedTable } from "./reference.js";

const MAKING = { hash: "ab".repeat(32), seed: 1, draws: 60, version: "0" };
const page = (table: Table, first: "kk" | "ru" | "en" = "en", method: Method = "stepwise") => {
  const prepared = prepare(table, method);
  const answer =
    prepared.verdict === "prepared"
      ? conclude(
          prepared,
          bootstrapDraws(prepared.table, selectionOf(method, prepared.table), {
            seed: 1,
            from: 0,
            to: 60,
          }),
        )
      : prepared;
  const around = prepared.verdict === "prepared" ? sensitivity(prepared) : undefined;
  const html = reportPage({ answer, table, sensitivity: around, making: MAKING }, first);
  return { answer, html, document: parseHTML(html).document };
};
const SMALL = tableOf(
  ["police", "shelter"],
  [
    { history: "10", count: 40 },
    { history: "01", count: 30 },
    { history: "11", count: 4 },
  ],
);
const TWO = tableOf(
  ["police", "shelter"],
  [
    { history: "10", count: 140 },
    { history: "01", count: 130 },
    { history: "11", count: 24 },
  ],
);

describe("the report of an estimate", () => {
  it.each([
    ["an estimate", publishedTable("UKdat_5")],
    ["a band", TWO],
    ["a refusal", SMALL],
  ])("loads nothing, and says the same in three languages: %s", (_, table) => {
    const { html, document } = page(table);
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
    const articles = [...document.querySelectorAll("article")];
    expect(articles.map((one) => one.id).sort()).toEqual([...LANGUAGES].sort());
    expect(articles.at(-1)!.id).toBe("en");
    const counts = articles.map((one) => [
      one.querySelectorAll("svg").length,
      one.querySelectorAll("table").length,
      one.querySelectorAll("td").length,
      one.querySelectorAll("p").length,
    ]);
    expect(counts[1]).toEqual(counts[0]);
    expect(counts[2]).toEqual(counts[0]);
  });

  it("calls no model chosen where all are weighed", () => {
    const { html } = page(publishedTable("Korea"), "en", "averaged");
    expect(html).toContain("models weighed");
    expect(html).not.toContain("chosen");
    expect(page(publishedTable("Korea")).html).toContain("chosen");
  });

  it("shows the numbers of the answer, and every picture beside a table of the same", () => {
    const { answer, document } = page(publishedTable("UKdat_5"));
    const text = document.querySelector("#en")!.textContent;
    if (answer.verdict !== "modelled") throw new Error("no estimate");
    expect(text).toContain(`${Math.round(answer.interval.total / 1000)},`);
    for (const { model } of answer.fan) expect(text).toContain(model);
    const figures = [...document.querySelectorAll("#en figure")];
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure.querySelector('svg[role="img"]')!.getAttribute("aria-label")).not.toBe("");
      expect(figure.parentElement!.querySelector("table")).not.toBeNull();
    }
  });

  it("refuses without a picture of a number", () => {
    const { document } = page(SMALL, "kk");
    expect(document.querySelector("#kk")!.textContent).toContain("Баға берілмейді");
    // What is known is still shown: who is on which lists.
    expect(document.querySelectorAll("#kk figure")).toHaveLength(1);
  });

  it("shows names of lists as they are, whatever they hold", () => {
    const evil = `<img src=x onerror="alert(1)">&"`;
    const { html, document } = page({ ...TWO, lists: [evil, "shelter"] });
    expect(html).not.toContain("<img");
    expect(document.querySelectorAll("img")).toHaveLength(0);
    expect(document.querySelector("#en")!.textContent).toContain(evil);
  });
});
