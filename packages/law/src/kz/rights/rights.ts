import { isForeign } from "../../engine/facts.js";
import type { Act } from "../../model/act.js";
import type { Because } from "../../model/answers.js";
import type { Reading, RightRule, RightState } from "../../model/jurisdiction.js";
import { type Text, text } from "../../model/text.js";
import { type KzProvision, PROVISIONS } from "../provisions.js";
import { RUNNING_TERMS } from "../running-terms.js";

const IDENTIFIED = text(
  "Адам құрбан деп сәйкестендірілген.",
  "Человек идентифицирован как жертва.",
  "The person was identified as a victim.",
);
const INJURED = text(
  "Адам жәбірленуші деп танылған.",
  "Человек признан потерпевшим.",
  "The person is a recognised injured party.",
);
const DETECTED = text(
  "Әлеуетті құрбан анықталды.",
  "Выявлена потенциальная жертва.",
  "A potential victim was detected.",
);
const NO_STATUS = text(
  "Мәртебемен бірге ашылады: ол сәйкестендірілгенде немесе жәбірленуші деп танылғанда беріледі.",
  "Открывается со статусом: его даёт идентификация или признание потерпевшим.",
  "Opens with the status, which comes with identification or with recognition as injured party.",
);
const CITIZEN = text(
  "Бұл құқық шетелдіктер мен азаматтығы жоқ адамдарға берілген.",
  "Это право иностранцев и лиц без гражданства.",
  "This right is that of foreigners and stateless persons.",
);
const UNKNOWN_CITIZENSHIP = text(
  "Шетелдіктер мен азаматтығы жоқ адамдарға берілген; азаматтық әзірге жазылмаған.",
  "Это право иностранцев и лиц без гражданства; гражданство пока не записано.",
  "This right is that of foreigners and stateless persons; the citizenship is not recorded yet.",
);

const DECIDED_BY_NOW = text(
  "Шешім қабылдауға берілген уақыт аяқталды.",
  "Время на решение закончилось.",
  "The time to decide has ended.",
);

const since = (reading: Reading, act: Act): string => reading.clock.zone.print(reading.at(act));
const reason = (say: Text, act?: Act | null): Because => (act ? { act: act.id, text: say } : { text: say });

/** The status of a victim: identified, or an injured party (L110 1(7)). */
function status(reading: Reading): { readonly act: Act; readonly say: Text } | null {
  const injured = reading.by("injured-party");
  const identified = reading.by("identified");
  if (identified) return { act: identified, say: IDENTIFIED };
  return injured ? { act: injured, say: INJURED } : null;
}

const closed = (say: Text): RightState => ({ open: false, because: [reason(say)] });

const ofVictims = (reading: Reading): RightState => {
  const has = status(reading);
  return has
    ? { open: true, from: since(reading, has.act), because: [reason(has.say, has.act)] }
    : closed(NO_STATUS);
};

/** Help and protection that the Referral Rules give before the status (J9). */
const ofPotentialVictims = (reading: Reading): RightState => {
  const detected = reading.last("person.detected");
  if (!detected) return ofVictims(reading);
  return { open: true, from: since(reading, detected), because: [reason(DETECTED, detected)] };
};

const ofForeigners =
  (also: (reading: Reading) => RightState = ofVictims) =>
  (reading: Reading): RightState => {
    const foreign = isForeign(reading.person, "KZ");
    if (foreign === null) return closed(UNKNOWN_CITIZENSHIP);
    return foreign ? also(reading) : closed(CITIZEN);
  };

const ofMinors = (reading: Reading): RightState =>
  reading.minor
    ? ofVictims(reading)
    : closed(
        text(
          "Бұл құқық 18 жасқа толмағандарға берілген.",
          "Это право тех, кому нет 18 лет.",
          "This right is that of people under 18.",
        ),
      );

const ofInjuredParties = (reading: Reading): RightState => {
  const injured = reading.by("injured-party");
  return injured
    ? { open: true, from: since(reading, injured), because: [reason(INJURED, injured)] }
    : closed(
        text(
          "Жәбірленуші деп танылғаннан кейін ашылады.",
          "Открывается с признанием потерпевшим.",
          "Opens with recognition as injured party.",
        ),
      );
};

const applying = (reading: Reading): RightState => {
  const injured = reading.by("injured-party");
  if (injured)
    return {
      open: false,
      because: [
        reason(
          text(
            "Жәбірленушіге парақпен сәйкестендіру қажет емес.",
            "Потерпевшему идентификация по листу не нужна.",
            "An injured party needs no identification by the sheet.",
          ),
          injured,
        ),
      ],
    };
  const detected = reading.last("person.detected");
  if (!detected)
    return closed(
      text(
        "Әлеуетті құрбан әлі анықталған жоқ.",
        "Потенциальная жертва ещё не выявлена.",
        "No potential victim was detected yet.",
      ),
    );
  return { open: true, from: since(reading, detected), because: [reason(DETECTED, detected)] };
};

const deciding = ofForeigners((reading) => {
  const term = RUNNING_TERMS.map((of) => of(reading)).find((found) => found?.term === "T19");
  if (!term)
    return closed(
      text(
        "Қазақстанда сәйкестендірілген иммигрантқа берілген.",
        "Даётся иммигранту, идентифицированному в Казахстане.",
        "It is that of an immigrant identified in Kazakhstan.",
      ),
    );
  const over = term.until !== null && Date.parse(term.until) <= reading.now;
  return {
    open: !over,
    from: term.from,
    until: term.until,
    because: term.because.map((act) => ({ act, text: over ? DECIDED_BY_NOW : term.title })),
  };
});

const working = ofForeigners((reading) => {
  const opened = reading.by("proceedings-open");
  const has = status(reading);
  if (has && opened)
    return {
      open: true,
      from: since(reading, opened),
      because: [
        reason(has.say, has.act),
        reason(
          text(
            "Қылмыстық іс аяқталған жоқ.",
            "Уголовное дело не окончено.",
            "The criminal case is not finished.",
          ),
          opened,
        ),
      ],
    };
  return closed(
    text(
      "Адам саудасы туралы қылмыстық іспен бірге ашылып, іс аяқталғанша жүреді.",
      "Открывается с уголовным делом о торговле людьми и действует до его окончания.",
      "Opens with criminal proceedings in a trafficking case and lasts until they end.",
    ),
  );
});

const appealing = (reading: Reading): RightState => {
  const decision = reading.last("identification.held", "services.decided", "discharged", "contract.extended");
  return decision
    ? {
        open: true,
        from: since(reading, decision),
        because: [
          reason(
            text(
              "Шағымданатын шешім бар: алдымен жоғары органға, содан кейін сотқа.",
              "Есть решение, которое можно обжаловать: сначала в вышестоящий орган, затем в суд.",
              "There is a decision to appeal against: to the higher body first, then to court.",
            ),
            decision,
          ),
        ],
      }
    : ofPotentialVictims(reading);
};

const STATES: readonly (readonly [KzProvision, RightRule["state"], ...KzProvision[]])[] = [
  ["L110 17(1)", applying],
  ["L110 17(2)(1)", ofPotentialVictims, "RR 6", "RR 33"],
  ["L110 17(2)(2)", ofPotentialVictims, "L110 5(8)"],
  ["L110 17(2)(3)", ofVictims],
  ["L110 17(2)(4)", ofVictims],
  ["L110 17(2)(5)", ofVictims],
  ["L110 17(2)(6)", ofVictims],
  ["L110 17(2)(7)", ofInjuredParties],
  ["L110 17(2)(8)", ofMinors],
  ["L110 17(2)(9)", ofInjuredParties, "CF 6"],
  ["L110 17(2)(10)", ofForeigners()],
  ["L110 17(2)(11)", ofForeigners()],
  ["L110 17(2)(12)", deciding],
  ["L110 17(2)(13)", ofForeigners()],
  ["L110 17(2)(14)", working],
  ["L110 17(2)(15)", ofForeigners(ofPotentialVictims)],
  ["L110 17(2)(16)", appealing, "RR 34", "RR 35"],
  ["L110 17(2)(17)", ofVictims],
];

/** The rights of Art. 17: of a potential victim (1) and of a victim (2)(1)–(17). */
export const RIGHTS: readonly RightRule<KzProvision>[] = STATES.map(([right, state, ...more]) => ({
  right,
  title: PROVISIONS[right][0]!.title,
  basis: [right, ...more],
  state,
}));
