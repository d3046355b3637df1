import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedParts, NEW_ADDRESS, NEW_DOCUMENT, NEW_NAME, NEW_PHONE, partsOf, typedFrom } from "./typed.js";

const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== "");
const safety = fc.constantFrom("safe", "ask-first", "never", "unknown");
const identity = fc.record(
  {
    names: fc.array(
      fc.record(
        { family: word, given: word, patronymic: word, use: fc.constantFrom("papers", "called", "former") },
        { requiredKeys: ["given", "use"] },
      ),
    ),
    born: fc.constantFrom("1999", "1999-05", "1999-05-14"),
    iin: word,
    documents: fc.array(
      fc.record(
        { kind: fc.constantFrom("passport", "other"), country: fc.constantFrom("KZ", "UZ"), number: word },
        { requiredKeys: ["kind", "number"] },
      ),
    ),
  },
  { requiredKeys: ["names", "documents"] },
);
const contact = fc.record({
  phones: fc.array(fc.record({ number: word, whose: word, safety }, { requiredKeys: ["number", "safety"] })),
  addresses: fc.array(fc.record({ text: word, safety })),
});

describe("the form of an identity", () => {
  it("sends back what it was begun with where nothing is changed", () => {
    fc.assert(
      fc.property(identity, contact, (known, reached) => {
        // Records of fast-check have no prototype; what is compared is what travels.
        const sent = JSON.parse(JSON.stringify(partsOf(typedFrom({ identity: known, contact: reached }))));
        expect(sent).toEqual(JSON.parse(JSON.stringify({ identity: known, contact: reached })));
      }),
    );
  });

  it("sends only the part that was changed, and nothing where none was", () => {
    fc.assert(
      fc.property(identity, contact, (known, reached) => {
        const begun = { identity: known, contact: reached };
        const typed = typedFrom(begun);
        expect(changedParts(typed, begun)).toEqual({});
        const phones = [...typed.phones, { ...NEW_PHONE, number: "+77710009998" }];
        expect(Object.keys(changedParts({ ...typed, phones }, begun))).toEqual(["contact"]);
      }),
    );
  });

  it("begins with a row for a name, and leaves out every row in which nothing was typed", () => {
    const typed = typedFrom({ identity: null, contact: null });
    expect(typed.names).toEqual([NEW_NAME]);
    const empty = { documents: [NEW_DOCUMENT], phones: [NEW_PHONE], addresses: [NEW_ADDRESS] };
    expect(partsOf({ ...typed, ...empty })).toEqual({
      identity: { names: [], documents: [] },
      contact: { phones: [], addresses: [] },
    });
  });
});
