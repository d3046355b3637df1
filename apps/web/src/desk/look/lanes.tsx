import { Link, type To } from "react-router";
import look from "./lanes.module.css";

/** The colour of a lane; its word and its sign say the same. */
export type Tone = "red" | "amber" | "teal" | "plain";

export interface LaneShown {
  readonly name: string;
  readonly title: string;
  readonly tone: Tone;
  readonly sign: string;
  /** How much is in it, where that is counted. */
  readonly count?: number | undefined;
  /** The same list with only this lane in it, or with all where it is the one chosen. */
  readonly to: To;
  readonly chosen: boolean;
}

/** The numbers at the top of a list of work, which are its filter. */
export function Lanes({ label, lanes }: { readonly label: string; readonly lanes: readonly LaneShown[] }) {
  return (
    <nav aria-label={label}>
      <ul className={look.lanes}>
        {lanes.map(({ name, title, tone, sign, count, to, chosen }) => (
          <li key={name}>
            <Link
              className={look.lane}
              data-tone={tone}
              to={to}
              replace
              aria-current={chosen ? "true" : undefined}
            >
              {count !== undefined && <span className={look.count}>{count}</span>}
              <span>
                <span className={look.sign} aria-hidden="true">
                  {sign}
                </span>
                {title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
