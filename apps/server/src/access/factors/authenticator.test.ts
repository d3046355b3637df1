import fc from "fast-check";
import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { NotOpened, newKey, seal } from "../../vault/keys/envelope.js";
import { newAuthenticator, stepOf } from "./authenticator.js";
import { digestOf, newRecoveryCodes } from "./recovery-codes.js";

const OFFICER = { id: "0198c7a0-0000-7000-8000-000000000001", username: "an.officer" };
const key = newKey();

describe("an authenticator", () => {
  it("counts as RFC 6238 does (appendix B, the last six of its eight digits)", async () => {
    const sealed = await seal(key, ["authenticator", OFFICER.id], Buffer.from("12345678901234567890"));
    for (const [seconds, code] of [
      [59, "287082"],
      [1_111_111_109, "081804"],
      [1_111_111_111, "050471"],
      [1_234_567_890, "005924"],
      [2_000_000_000, "279037"],
      [20_000_000_000, "353130"],
    ] as const) {
      expect(await stepOf(key, OFFICER.id, sealed, code, seconds * 1000)).toBe(Math.floor(seconds / 30));
    }
  });

  it("takes the code of the present step and of its neighbours, and says of which it was", async () => {
    const { sealed, shown } = await newAuthenticator(key, OFFICER);
    expect(shown.uri).toContain(`secret=${shown.secret}`);
    const at = fc.integer({ min: 1_700_000_000, max: 4_000_000_000 }).map((seconds) => seconds * 1000);
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: -5, max: 5 }), async (now, away) => {
        const secret = Secret.fromBase32(shown.secret);
        const code = (steps: number) => TOTP.generate({ secret, timestamp: now + steps * 30_000 });
        const near = [-1, 0, 1].filter((steps) => code(steps) === code(away));
        const step = await stepOf(key, OFFICER.id, sealed, code(away), now);
        if (near.length === 0) expect(step).toBeNull();
        else expect(near.map((steps) => Math.floor(now / 30_000) + steps)).toContain(step);
      }),
    );
  });

  it("is opened by no other word, and for no other officer", async () => {
    const { sealed, shown } = await newAuthenticator(key, OFFICER);
    const now = 1_772_000_000_000;
    const right = [-1, 0, 1].map((steps) =>
      TOTP.generate({ secret: Secret.fromBase32(shown.secret), timestamp: now + steps * 30_000 }),
    );
    const words = fc.oneof(fc.string(), fc.stringMatching(/^\d{6}$/)).filter((word) => !right.includes(word));
    await fc.assert(
      fc.asyncProperty(words, async (word) => {
        expect(await stepOf(key, OFFICER.id, sealed, word, now)).toBeNull();
      }),
    );
    await expect(stepOf(key, "another", sealed, right[0]!, now)).rejects.toThrow(NotOpened);
    await expect(stepOf(newKey(), OFFICER.id, sealed, right[0]!, now)).rejects.toThrow(NotOpened);
  });
});

describe("recovery codes", () => {
  it("are ten, and are known by whoever types them, whatever is typed between their letters", () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    const [code = ""] = codes;
    const between = fc.array(fc.constantFrom(" ", "-", ".", ""), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(between, fc.boolean(), (marks, capital) => {
        const typed = [...code.replaceAll("-", "")].map((letter, place) => letter + marks[place]).join("");
        const digest = digestOf(key, OFFICER.id, capital ? typed.toUpperCase() : typed);
        expect(digest).toEqual(digestOf(key, OFFICER.id, code));
      }),
    );
    expect(digestOf(key, "another", code)).not.toEqual(digestOf(key, OFFICER.id, code));
  });
});
