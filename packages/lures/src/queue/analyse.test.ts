import { describe, expect, it } from "vitest";
import { analyse } from "./analyse.js";
import { dayOf } from "./timeline.js";

const GRAVE = "Требуются девушки в Дубай, билет бесплатно, паспорт у хозяина, пишите +7 707 123 45 67";
const LURE =
  "Камбоджаға оператор керек, тәжірибесіз, тіл білмесе де болады, билет тегін, жазыңыз +7 701 555 66 77";
const JOB =
  "В аптеку требуется фармацевт, диплом, график 2/2, официальное трудоустройство, соцпакет, Караганда";
const ADULT = "Индивидуалка, приму у себя, час 20000, Алматы, +7 702 111 22 33";
const WARNING =
  "Полиция предупреждает: в Мьянме у операторов забирают паспорта, не соглашайтесь, звоните 116 16";

describe("the queue", () => {
  it("holds what a person should look at, each with its reasons; neither lawful work, an adult's advert, nor a warning", () => {
    const texts = [JOB, ADULT, GRAVE, WARNING, LURE];
    const { queue } = analyse(texts.map((text, at) => ({ id: `${at}`, text })));
    expect(queue.map(({ posts }) => posts)).toEqual(expect.arrayContaining([[2], [4]]));
    expect(queue).toHaveLength(2);
    for (const { reasons } of queue) expect(reasons.length).toBeGreaterThan(1);
    expect(queue.find(({ posts }) => posts[0] === 2)!.grave).toContain("documents-kept");
  });

  it("puts kept documents above everything that is merely likely, however often that is repeated", () => {
    const likely =
      "Стамбул, нужны девушки в клуб на консумацию, симпатичные, перелёт с нас, до 6000$ в месяц, пишите в личку";
    const copies = Array.from({ length: 30 }, (_, at) => ({
      id: `c${at}`,
      text: likely,
      source: `chat-${at}`,
    }));
    const { queue } = analyse([...copies, { id: "grave", text: GRAVE }]);
    expect(queue.map(({ reach }) => reach.posts)).toEqual([1, 30]);
    expect(queue[1]!.reach.sources).toBe(30);
  });

  it("is the same, whatever order posts come in", () => {
    const posts = [GRAVE, GRAVE.replace("Дубай", "Стамбул"), LURE, JOB, ADULT, WARNING].map((text, at) => ({
      id: `${at}`,
      text,
      source: "chat",
    }));
    const shown = (list: typeof posts) =>
      analyse(list).queue.map(({ id, level, reach, contacts }) => ({ id, level, reach, contacts }));
    expect(shown([...posts].reverse())).toEqual(shown(posts));
  });

  it("names organisations of leads that share a telephone in different texts", () => {
    const other =
      "Ladies for a lounge in Doha, visa and ticket free, passport stays with the manager, +7 707 123 45 67";
    const { queue, links } = analyse([
      { id: "1", text: GRAVE },
      { id: "2", text: other },
    ]);
    expect(links.organisations).toHaveLength(1);
    expect(queue.map(({ organisation }) => organisation)).toEqual([0, 0]);
  });

  it("counts posts a day in a cluster's timeline", () => {
    const days = ["2026-11-01T23:00:00Z", "02.11.2026 10:00", "1793613600"];
    const { clusters } = analyse(days.map((at, number) => ({ id: `${number}`, text: GRAVE, at })));
    expect(clusters[0]!.timeline).toEqual([
      { day: "2026-11-01", posts: 1 },
      { day: "2026-11-02", posts: 2 },
    ]);
  });

  it("reads the day of a moment in seconds and milliseconds as the calendar does", () => {
    for (const seconds of [0x3b9aca00, 951_782_400, 951_868_800, 1_709_164_800, 1_798_761_599]) {
      const day = new Date(seconds * 1000).toISOString().slice(0, 10);
      expect(dayOf(String(seconds))).toBe(day);
      expect(dayOf(String(seconds * 1000))).toBe(day);
    }
    expect(dayOf("yesterday")).toBeUndefined();
  });
});
