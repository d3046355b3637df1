import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

/* What an officer keeps for signing in. */

export const giveSecondFactor = operation<T.GiveSecondFactorData, T.GiveSecondFactorResponse>(
  "POST",
  "/api/session/second-factor",
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
