import { contactsIn, normalise, wordsOf } from "@pana/lures";
import { describe, expect, it } from "vitest";
import { agreement, contactPosts, FORMS } from "./contacts.mjs";

const posts = contactPosts(3800, 5);
const found = posts.map(({ text }) => {
  const normal = normalise(text);
  const { phones, handles } = contactsIn(normal, wordsOf(normal));
  return {
    phones: phones.map(({ number }) => number),
    // A number given as a name on WhatsApp is counted as a number.
    handles: handles
      .filter(({ name }) => !name.startsWith("+"))
      .map(({ platform, name }) => `${platform}:${name}`),
  };
});
const of = (what, chosen = posts) =>
  agreement(
    chosen.map((post) => post[what]),
    chosen.map((post) => found[posts.indexOf(post)][what]),
  );

describe("contacts in made-up posts", () => {
  it("telephone numbers are exact: at least 99 of 100 found are right, and 90 of 100 are found", () => {
    const { precision, recall } = of("phones");
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it("names are exact: at least 99 of 100 found are right, and 90 of 100 are found", () => {
    const { precision, recall } = of("handles");
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it.each(Object.keys(FORMS))("numbers are found %s, nine in ten", (form) => {
    expect(
      of(
        "phones",
        posts.filter((post) => post.form === form),
      ).recall,
    ).toBeGreaterThanOrEqual(0.9);
  });
});
