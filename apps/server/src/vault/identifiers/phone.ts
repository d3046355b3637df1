import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/**
 * A phone number in E.164, e.g. `+77010001122`, from how people of Kazakhstan write it (`8 701 000 11 22`) or how
 * anybody writes it with `+`; null where there is no such number in its country's plan.
 */
export function phoneE164(typed: string): string | null {
  const phone = parsePhoneNumberFromString(typed, "KZ");
  return phone?.isValid() ? phone.number : null;
}
