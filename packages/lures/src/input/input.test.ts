import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAULTS, type Post, type Reading } from "./post.js";
import { type Format, formatOf, Intake, readPosts } from "./read.js";

async function* inChunks(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, format?: Format, size = 7): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readPosts(inChunks(text, size), format, "here")) readings.push(reading);
  return readings;
}
const texts = (readings: readonly Reading[]) =>
  readings.map((one) => ("post" in one ? one.post.text : `${one.fault}@${one.line}`));

const EXPORT = JSON.stringify(
  {
    name: "Жұмыс {бар}",
    type: "public_channel",
    id: 1,
    messages: [
      { id: 1, type: "service", date: "2025-03-01T10:00:00", action: "create_channel", text: "" },
      { id: 2, type: "message", date: "2025-03-01T10:01:00", from_id: "channel1", text: 'Қыздар "керек" }]' },
      {
        id: 3,
        type: "message",
        date: "2025-03-01T10:02:00",
        text: ["Пиши ", { type: "mention", text: "@example" }],
      },
      { id: 4, type: "message", date: "2025-03-02T10:02:00", photo: "photos/photo_1.jpg", text: "" },
      {
        id: 5,
        type: "message",
        date: "2025-03-02T10:03:00",
        photo: "(File not included. Change data exporting settings to download.)",
        text: "Фото",
      },
      { id: 6, type: "message", date: "2025-03-02T10:04:00", media_type: "sticker", text: "" },
    ],
  },
  null,
  1,
);

describe("reading posts", () => {
  it("one JSON record a line; a bad one is told with its line and passed over", async () => {
    const readings = await read(
      '{"id":7,"text":"бір","label":"lure"}\n{"text": \n[1]\n\n{"id":8}\n{"message":"екі","date":"2025-03-01"}\n',
      "json-lines",
    );
    expect(texts(readings)).toEqual(["бір", "not-json@2", "not-record@3", "no-text@5", "екі"]);
    expect(readings[0]).toMatchObject({ post: { id: "7", rest: { label: "lure" }, source: "here" } });
    expect(readings[4]).toMatchObject({ post: { at: "2025-03-01" }, line: 6 });
  });

  it("a table, with line ends and quotation marks in cells, whatever parts its columns", async () => {
    for (const separator of [",", ";", "\t"]) {
      const table = [
        ["id", "text", "lang"],
        ["1", '"бір\nекі, ""үш"""', "kk"],
        ["2", "тек екі"],
        ["3", "төрт", "kk"],
      ]
        .map((cells) => cells.join(separator))
        .join("\r\n");
      const readings = await read(table, "csv");
      expect(texts(readings)).toEqual(['бір\nекі, "үш"', "columns@4", "төрт"]);
    }
  });

  it("a table without a column of text is refused with the reason", async () => {
    expect(texts(await read("a,b\n1,2\n", "csv"))).toEqual(["no-text-column@1"]);
  });

  it("a quotation mark that nobody closed ends the table with a fault, not with silence", async () => {
    expect(texts(await read('id,text\n1,"бір\n2,екі\n', "csv"))).toEqual(["unclosed@2"]);
  });

  it("Telegram's export, however it is cut into pieces", async () => {
    for (const size of [1, 5, 64, 10_000]) {
      const readings = await read(EXPORT, "telegram", size);
      expect(texts(readings)).toEqual(['Қыздар "керек" }]', "Пиши @example", "", "Фото"]);
      expect(readings[0]).toMatchObject({
        post: { source: "Жұмыс {бар}", author: "channel1", at: "2025-03-01T10:01:00" },
      });
      expect(readings[2]).toMatchObject({ post: { pictures: ["photos/photo_1.jpg"] } });
      expect(readings[3]).not.toHaveProperty("post.pictures");
    }
  });

  it("Telegram's export of a whole account", async () => {
    const account = `{"about":"x","chats":{"list":[${EXPORT},${EXPORT.replace("Жұмыс {бар}", "Екінші")}]}}`;
    const readings = await read(account, "telegram", 11);
    expect(readings.map((one) => ("post" in one ? one.post.id : ""))).toContain("Екінші/2");
    expect(readings).toHaveLength(8);
  });

  it("an export that breaks off keeps what was whole", async () => {
    const cut = EXPORT.slice(0, EXPORT.indexOf('"id": 4') + 20);
    expect(texts(await read(cut, "telegram")).at(-1)).toMatch(/^unclosed@/);
  });

  it("tells the format by the beginning where no name says it", async () => {
    expect(texts(await read('{"text":"бір"}\n{"text":"екі"}\n', undefined, 1000))).toEqual(["бір", "екі"]);
    expect(texts(await read("text,id\nбір,1\n", undefined, 1000))).toEqual(["бір"]);
    expect(texts(await read(EXPORT, undefined, 1000))).toHaveLength(4);
  });

  it("knows formats by name and leaves the rest", () => {
    expect(["a.jsonl", "b.CSV", "result.json", "c.txt", "photo.jpg"].map(formatOf)).toEqual([
      "json-lines",
      "csv",
      "telegram",
      "text",
      undefined,
    ]);
  });

  it("reads any texts back from a table as they were", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 8 }),
        async (said) => {
          const wanted = said.filter((text) => text.trim() !== "");
          const table = [
            "id,text",
            ...wanted.map((text, at) => `${at},"${text.replaceAll('"', '""')}"`),
          ].join("\n");
          expect(texts(await read(table, "csv", 3))).toEqual(wanted);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("taking posts in", () => {
  const post = (id: string, text: string): Post => ({ id, text, source: "here" });

  it("the same input twice changes nothing", () => {
    const intake = new Intake();
    const all = [post("1", "бір"), post("2", "екі")];
    for (const each of [...all, ...all]) intake.add(each);
    expect(intake.posts).toEqual(all);
    expect(intake.repeated).toBe(2);
  });

  it("an edited post stands beside what it was", () => {
    const intake = new Intake();
    intake.add(post("1", "бір"));
    intake.add(post("1", "бірінші"));
    expect(intake.posts.map(({ id, text }) => [id, text])).toEqual([
      ["1", "бір"],
      ["1~2", "бірінші"],
    ]);
  });

  it("a record without a number is known by what it says", async () => {
    const line = '{"text":"бір","date":"2025-03-01"}\n';
    const intake = new Intake();
    for (const one of await read(line + line + line.replace("03-01", "03-02"), "json-lines"))
      if ("post" in one) intake.add(one.post);
    expect(intake.posts).toHaveLength(2);
  });

  it("every fault is told in three languages", () => {
    for (const told of Object.values(FAULTS))
      for (const language of ["kk", "ru", "en"] as const) expect(told[language]).toMatch(/\p{L}/u);
  });
});
