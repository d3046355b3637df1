import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

/* What an officer keeps for signing in. */

export const giveSecondFactor = operation<T.GiveSecondFactorData, T.GiveSecondFactorResponse>(
  "POST",
  "/api/session/second-factor",
);
export const chooseOwnPassword = operation<T.ChooseOwnPasswordData, T.ChooseOwnPasswordResponse>(
  "PUT",
  "/api/session/own-password",
);
export const readFactors = operation<T.ReadFactorsData, T.ReadFactorsResponse>("GET", "/api/session/factors");
export const offerAuthenticator = operation<T.OfferAuthenticatorData, T.OfferAuthenticatorResponse>(
  "POST",
  "/api/session/authenticator",
);
export const confirmAuthenticator = operation<T.ConfirmAuthenticatorData, T.ConfirmAuthenticatorResponse>(
  "PUT",
  "/api/session/authenticator",
);
export const removeAuthenticator = operation<T.RemoveAuthenticatorData, T.RemoveAuthenticatorResponse>(
  "POST",
  "/api/session/authenticator/removal",
);
export const makeRecoveryCodes = operation<T.MakeRecoveryCodesData, T.MakeRecoveryCodesResponse>(
  "POST",
  "/api/session/recovery-codes",
);
export const listSignInNotices = operation<T.ListSignInNoticesData, T.ListSignInNoticesResponse>(
  "GET",
  "/api/session/notices",
);
export const readSignInNotices = operation<T.ReadSignInNoticesData, T.ReadSignInNoticesResponse>(
  "POST",
  "/api/session/notices/read",
);

export type Offered = T.OfferAuthenticatorResponse;
export type Confirmed = T.ConfirmAuthenticatorResponse;

/** What opens doors stays in the memory of the page no longer than it is shown. */
export const FACTORS = ["factors"] as const;

export const listPasskeys = operation<T.ListPasskeysData, T.ListPasskeysResponse>(
  "GET",
  "/api/session/passkeys",
);
export const offerPasskey = operation<T.OfferPasskeyData, T.OfferPasskeyResponse>(
  "POST",
  "/api/session/passkeys/options",
);
export const addPasskey = operation<T.AddPasskeyData, T.AddPasskeyResponse>("POST", "/api/session/passkeys");
export const removePasskey = operation<T.RemovePasskeyData, T.RemovePasskeyResponse>(
  "POST",
  "/api/session/passkeys/removal",
);
export const passkeyOptions = operation<T.PasskeyOptionsData, T.PasskeyOptionsResponse>(
  "POST",
  "/api/session/passkey/options",
);
export const signInWithPasskey = operation<T.SignInWithPasskeyData, T.SignInWithPasskeyResponse>(
  "POST",
  "/api/session/passkey",
);

export const listSessions = operation<T.ListSessionsData, T.ListSessionsResponse>("GET", "/api/sessions");
export const endSession = operation<T.EndSessionData, T.EndSessionResponse>("DELETE", "/api/sessions/{id}");
export const endOtherSessions = operation<T.EndOtherSessionsData, T.EndOtherSessionsResponse>(
  "DELETE",
  "/api/sessions",
);

export type PasskeyOptions = T.OfferPasskeyResponse["options"];
export type AddedPasskey = T.AddPasskeyResponse;

export const PASSKEYS = ["passkeys"] as const;
export const SESSIONS = ["sessions"] as const;

export const signInWays = operation<T.SignInWaysData, T.SignInWaysResponse>("GET", "/api/session/ways");
export const beginAtProvider = operation<T.BeginAtProviderData, T.BeginAtProviderResponse>(
  "POST",
  "/api/session/provider",
);
export const returnFromProvider = operation<T.ReturnFromProviderData, T.ReturnFromProviderResponse>(
  "POST",
  "/api/session/provider/return",
);
