import {
  type ActKind,
  answered,
  type CardAnswer,
  type CardMeaning,
  pointed,
  type ScreeningRules,
  type Tick,
  toggle,
} from "@pana/law";
import { useMemo, useState } from "react";

export type CardAnswers = Readonly<Record<string, CardAnswer>>;

const same = (one: Tick, other: Tick): boolean => one.field === other.field && one.value === other.value;

/** What was ticked so far, by the officer and by the person; it lives on this page only. */
export interface Ticking {
  readonly data: Readonly<Record<string, unknown>>;
  readonly needs: readonly CardMeaning[];
  readonly empty: boolean;
  readonly isTicked: (tick: Tick) => boolean;
  readonly bySelf: (tick: Tick) => boolean;
  readonly tick: (tick: Tick) => void;
  readonly cards: CardAnswers;
  readonly answer: (cards: CardAnswers) => void;
  readonly clear: () => void;
}

export function useTicking(rules: ScreeningRules, kind: ActKind): Ticking {
  const [ticks, setTicks] = useState<readonly Tick[]>([]);
  const [cards, answer] = useState<CardAnswers>({});
  const said = useMemo(() => pointed(rules, cards), [rules, cards]);
  const data = useMemo(() => answered(kind, [...ticks, ...said.ticks]), [kind, ticks, said]);
  const holds = ({ field, value }: Tick) => {
    const kept = data[field];
    return Array.isArray(kept) ? kept.includes(value) : kept === value;
  };
  const bySelf = (tick: Tick) => holds(tick) && said.ticks.some((one) => same(one, tick));
  return {
    data,
    needs: said.needs,
    empty: Object.keys(data).length === 0 && said.needs.length === 0,
    isTicked: holds,
    bySelf,
    tick: (tick) => {
      // Where one value only has room, or the officer takes back what the person pointed at, the card's answer goes.
      const many = kind.fields[tick.field]?.type === "choices";
      const gone = rules.cards.filter(
        ({ means }) =>
          means.kind === rules.of && means.field === tick.field && (many ? means.value === tick.value : true),
      );
      const wasTicked = holds(tick);
      answer(
        Object.fromEntries(Object.entries(cards).filter(([name]) => !gone.some((one) => one.name === name))),
      );
      const without = ticks.filter((one) => !same(one, tick));
      setTicks(wasTicked ? without : toggle(kind, without, tick));
    },
    cards,
    answer,
    clear: () => {
      setTicks([]);
      answer({});
    },
  };
}
