import { Secret, TOTP } from "otpauth";
import { open, type Sealed, seal } from "../../vault/keys/envelope.js";

/*
 * Codes of an authenticator: RFC 6238 with the parameters that every program on a phone understands — SHA-1, six digits,
 * thirty seconds.
 */
const PERIOD_S = 30;
/** 160 bits, as RFC 4226 (4) recommends. */
const SECRET_BYTES = 20;
/** A code of the step before and of the step after opens too: clocks of phones go wrong (RFC 6238, 5.2). */
const WINDOW = 1;

const totp = (secret: Secret, username: string) =>
  new TOTP({ issuer: "Pana", label: username, algorithm: "SHA1", digits: 6, period: PERIOD_S, secret });

/** A secret for an authenticator, as it is typed and as a QR code holds it. */
export interface Shown {
  /** Base32. */
  readonly secret: string;
  /** `otpauth://…` */
  readonly uri: string;
}

const placeOf = (officer: string): readonly string[] => ["authenticator", officer];

/** A new secret: sealed for its officer, and as it is shown once. */
export async function newAuthenticator(
  key: Uint8Array,
  officer: { readonly id: string; readonly username: string },
): Promise<{ readonly sealed: Sealed; readonly shown: Shown }> {
  const secret = new Secret({ size: SECRET_BYTES });
  const sealed = await seal(key, placeOf(officer.id), secret.bytes);
  return { sealed, shown: { secret: secret.base32, uri: totp(secret, officer.username).toString() } };
}

/**
 * The time step of which a code is, around the present one; null where it is of none.
 * @param officer the id for which the secret was sealed
 * @param at milliseconds since 1970
 * @throws NotOpened where the secret was sealed for another officer or was changed
 */
export async function stepOf(
  key: Uint8Array,
  officer: string,
  sealed: Sealed,
  code: string,
  at: number,
): Promise<number | null> {
  const bytes = await open(key, placeOf(officer), sealed);
  const secret = new Secret({ buffer: bytes.slice().buffer });
  bytes.fill(0);
  const delta = totp(secret, "").validate({ token: code, timestamp: at, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: PERIOD_S, timestamp: at }) + delta;
}
