import type { Retention } from "../model/jurisdiction.js";
import { text } from "../model/text.js";
import type { KzProvision } from "./provisions.js";
import type { KzStanding } from "./standings.js";

/**
 * L110 and the rules under it set no time for keeping personal data (J13); the law on personal data has not been read. So
 * these periods are a policy, and are called one wherever they are shown.
 */
export const RETENTION: Retention<KzProvision, KzStanding> = {
  years: 5,
  minorsUntilAge: 25,
  // Who is wanted as a witness or injured party must stay known to the court.
  bars: ["proceedings-open"],
  basis: [],
  note: text(
    "Бұл мерзім — жүйенің саясаты: № 110-VIII Заң дербес деректерді сақтау мерзімін белгілемейді.",
    "Этот срок — политика системы: Закон № 110-VIII не устанавливает срока хранения персональных данных.",
    "This period is a policy of the system: Law No. 110-VIII sets no time for keeping personal data.",
  ),
};
