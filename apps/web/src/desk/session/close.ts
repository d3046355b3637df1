import { signOut } from "../../api/operations.js";
import { REMEMBERED } from "../language/i18n.js";
import { KEPT } from "../reports/keys.js";

/** What of a device may stay on it: it says nothing of anybody. */
const STAYS = [REMEMBERED, KEPT];

/**
 * Ends the session. The server's answer has the browser empty all that it keeps of this address (Clear-Site-Data); the language of
 * the device and the switch of its keys are put back. Where the server does not hear of it, its own clock ends the session.
 */
export async function closeSession(): Promise<void> {
  const kept = STAYS.map((key) => [key, localStorage.getItem(key)] as const);
  await signOut({}).catch(() => undefined);
  for (const [key, value] of kept) {
    // What was chosen meanwhile, on the page that locks, stays.
    if (value !== null && localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }
}
