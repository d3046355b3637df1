import { Type } from "typebox";
import { type Contract, Moment, Nothing, problems } from "../../contract.js";
import { Session } from "../contract.js";
import { RecoveryCodes } from "../factors/contract.js";

const Password = Type.String({ minLength: 1, maxLength: 200 });
const CredentialId = Type.String({ minLength: 1, maxLength: 1400, pattern: "^[\\w-]+$" });

/** Options and answers of WebAuthn are the browser's, as JSON (WebAuthn level 3, 5.1.8 to 5.1.10). */
const WebAuthnOptions = Type.Object({ options: Type.Record(Type.String(), Type.Unknown()) });
const WebAuthnAnswer = Type.Object({
  id: CredentialId,
  rawId: CredentialId,
  type: Type.Literal("public-key"),
  response: Type.Record(Type.String(), Type.Unknown()),
  clientExtensionResults: Type.Record(Type.String(), Type.Unknown()),
});

/** Passkeys: the device proves that it is there and asks for the finger, the face or the PIN, so one alone is two factors. */
export const passkeysContract = {
  challenge: {
    method: "POST",
    url: "/api/session/passkey/options",
    schema: {
      operationId: "passkeyOptions",
      summary: "What a passkey is to sign for signing in",
      tags: ["access"],
      response: { 200: WebAuthnOptions },
    },
  },
  signIn: {
    method: "POST",
    url: "/api/session/passkey",
    schema: {
      operationId: "signInWithPasskey",
      summary: "Sign in with a passkey alone, or finish a sign-in with it",
      tags: ["access"],
      body: Type.Object({ answer: WebAuthnAnswer }),
      response: { 200: Session, ...problems(400, 401, 429) },
    },
  },
  list: {
    method: "GET",
    url: "/api/session/passkeys",
    schema: {
      operationId: "listPasskeys",
      summary: "The own passkeys",
      tags: ["access"],
      response: {
        200: Type.Object({
          passkeys: Type.Array(
            Type.Object({
              id: CredentialId,
              name: Type.String(),
              added: Moment,
              used: Type.Union([Moment, Type.Null()]),
            }),
          ),
        }),
        ...problems(401),
      },
    },
  },
  offer: {
    method: "POST",
    url: "/api/session/passkeys/options",
    schema: {
      operationId: "offerPasskey",
      summary: "What a new passkey is to sign; who is signed in gives the password again",
      tags: ["access"],
      body: Type.Object({ password: Type.Optional(Password) }),
      response: { 200: WebAuthnOptions, ...problems(400, 401, 429) },
    },
  },
  add: {
    method: "POST",
    url: "/api/session/passkeys",
    schema: {
      operationId: "addPasskey",
      summary:
        "Add a passkey: opens a new session, ends the others, and shows recovery codes once where it is the first factor",
      tags: ["access"],
      body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 100 }), answer: WebAuthnAnswer }),
      response: {
        200: Type.Object({
          session: Session,
          recoveryCodes: Type.Union([RecoveryCodes, Type.Null()]),
        }),
        ...problems(400, 401),
      },
    },
  },
  remove: {
    method: "POST",
    url: "/api/session/passkeys/removal",
    schema: {
      operationId: "removePasskey",
      summary: "Remove a passkey, where another factor is left or none is required; other sessions end",
      tags: ["access"],
      body: Type.Object({ id: CredentialId, password: Password }),
      response: { 204: Nothing, ...problems(400, 401, 403, 404, 429) },
    },
  },
} as const satisfies Contract;
