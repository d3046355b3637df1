import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../extract/extract.js";
import { normalise } from "../normalise/normalise.js";
import { type Contact, contactsOf } from "./contacts.js";
import { link } from "./link.js";

const phone = (number: number): Contact => ({
  kind: "phone",
  name: `+7707${String(number).padStart(7, "0")}`,
});

describe("contacts of a post", () => {
  it("leaves out what everybody uses and names a WhatsApp number once, as a phone", () => {
    const found = extract(
      normalise("wa.me/77071234567 https://youtube.com/watch?v=1 https://work-abroad.example/kz a@b.kz"),
      "ru",
    );
    expect(contactsOf(found)).toEqual([
      { kind: "phone", name: "+77071234567" },
      { kind: "email", name: "a@b.kz" },
      { kind: "link", name: "work-abroad.example/kz" },
    ]);
  });
});

describe("organisations", () => {
  it("ties units by a shared contact, and says which", () => {
    const { organisations, hubs } = link([[phone(1)], [phone(1), phone(2)], [phone(2)], [phone(3)]]);
    expect(organisations).toEqual([
      {
        units: [0, 1, 2],
        ties: [
          { contact: phone(1), units: [0, 1] },
          { contact: phone(2), units: [1, 2] },
        ],
      },
    ]);
    expect(hubs).toEqual([]);
  });

  it("does not tie by a contact of everybody: a payment bot in twenty unrelated units is told as a hub", () => {
    const { organisations, hubs } = link(Array.from({ length: 20 }, (_, at) => [phone(at), phone(999)]));
    expect(organisations).toEqual([]);
    expect(hubs.map(({ contact }) => contact)).toEqual([phone(999)]);
  });

  it("does tie by a contact of many units that are one without it", () => {
    const units = Array.from({ length: 20 }, (_, at) => [phone(999), phone(at), phone(at + 1)]);
    const { organisations, hubs } = link(units);
    expect(hubs).toEqual([]);
    expect(organisations.flatMap(({ ties }) => ties.map(({ contact }) => contact.name))).toContain(
      phone(999).name,
    );
  });

  it("does not make one organisation of two that share a single picture", () => {
    const picture: Contact = { kind: "picture", name: "00ff" };
    const ring = (from: number) =>
      Array.from({ length: 5 }, (_, at) =>
        Array.from({ length: 5 }, (_, other) => phone(from + Math.min(at, other) * 5 + Math.max(at, other))),
      );
    const units = [...ring(0), ...ring(100)];
    units[0] = [...units[0]!, picture];
    units[5] = [...units[5]!, picture];
    const { organisations, bridges } = link(units);
    expect(organisations.map(({ units: own }) => own)).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6, 7, 8, 9],
    ]);
    expect(bridges).toEqual([{ contact: picture, units: [0, 5] }]);
  });

  it("puts a unit in one organisation at most, and explains every one by its ties", () => {
    const units = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { maxLength: 4 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(units, (numbers) => {
        const contacts = numbers.map((each) => each.map(phone));
        const { organisations } = link(contacts);
        const all = organisations.flatMap(({ units: own }) => own);
        expect(new Set(all).size).toBe(all.length);
        for (const { units: own, ties } of organisations) {
          expect([...new Set(ties.flatMap((tie) => tie.units))].sort((one, other) => one - other)).toEqual(
            own,
          );
          for (const { contact, units: tied } of ties)
            for (const unit of tied) expect(contacts[unit]).toContainEqual(contact);
        }
      }),
    );
  });
});
