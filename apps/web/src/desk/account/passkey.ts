import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import type { Session } from "../../api/operations.js";
import {
  type AddedPasskey,
  addPasskey,
  type PasskeyOptions,
  passkeyOptions,
  signInWithPasskey,
} from "./operations.js";

/** Whether this browser has passkeys here: they need TLS (or the own machine) and a name, not a number, as the address. */
export const passkeysWork = (): boolean =>
  isSecureContext && browserSupportsWebAuthn() && !/^[\d.]+$|:/.test(location.hostname);

/** The device or its owner said no, or nobody answered. */
export class PasskeyRefused extends Error {
  override readonly name = "PasskeyRefused";
}

const asked = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((cause: unknown) => {
    throw new PasskeyRefused("passkey", { cause });
  });

/** Asks for a passkey and signs in with it. @throws PasskeyRefused, Refusal */
export async function openWithPasskey(): Promise<Session> {
  const { options } = await passkeyOptions({});
  // The options are those of WebAuthn, made by the counterpart of this library.
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const answer = await asked(startAuthentication({ optionsJSON }));
  return signInWithPasskey({ body: { answer: answer as never } });
}

/** Has the device make a passkey and adds it. @throws PasskeyRefused, Refusal */
export async function makePasskey(options: PasskeyOptions, name: string): Promise<AddedPasskey> {
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const answer = await asked(startRegistration({ optionsJSON }));
  return addPasskey({ body: { name, answer: answer as never } });
}
