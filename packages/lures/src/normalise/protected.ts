import type { Draft } from "./draft.js";
import { KIND, Kind } from "./scripts.js";

const AT = 0x40;
const DOT = 0x2e;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;
const COLON = 0x3a;

const isWordUnit = (unit: number): boolean => KIND[unit] !== Kind.none || unit === UNDERSCORE;

/** `name.tld`, `https://…`, `t.me/…`, `name@host.tld`: what a machine would follow, and letters must stay as they are. */
const ADDRESS =
  /^(?:[a-z]+:\/\/|www\.)|^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.[\p{L}.]{2,}|^[^\s/]*\.(?:com|net|org|info|biz|ru|kz|kg|uz|tj|me|io|cc|ly|gl|app|site|online|store|shop|link|bio|pro|vip|top|xyz|club|live|work|jobs|рф|қаз|su|ua|by|tr|ae|cn|de|uk|eu|us|co|in|th|la|mm|kh|ph|my|id|vn)(?:[/:?#]|[^\p{L}\p{N}]*$)/u;

/**
 * Marks the units of handles, links and e-mail addresses: undoing disguise there would change whom they lead to.
 * @returns whether anything was marked; `marks` holds 1 for each marked unit
 */
export function protect(draft: Draft, marks: Uint8Array): boolean {
  const { units, length } = draft;
  let any = false;
  for (let at = 0; at < length; ) {
    if (units[at]! <= 0x20) {
      at++;
      continue;
    }
    let end = at;
    let suspicious = false;
    let handle = -1;
    while (end < length && units[end]! > 0x20) {
      const unit = units[end]!;
      if (unit === AT) {
        if (end === at || !isWordUnit(units[end - 1]!)) handle = end;
        else suspicious = true;
      } else if (
        (unit === DOT && end > at && end + 1 < length && isWordUnit(units[end + 1]!)) ||
        (unit === SLASH && end > at && units[end - 1] === COLON)
      )
        suspicious = true;
      end++;
    }
    if (suspicious && ADDRESS.test(draft.text(at, end))) {
      marks.fill(1, at, end);
      any = true;
    } else if (handle >= 0) {
      let to = handle + 1;
      while (
        to < end &&
        (isWordUnit(units[to]!) || (units[to] === DOT && to + 1 < end && isWordUnit(units[to + 1]!)))
      )
        to++;
      if (to - handle > 3) {
        marks.fill(1, handle, to);
        any = true;
      }
    }
    at = end;
  }
  return any;
}
