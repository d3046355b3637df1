import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

/* Who the people of files are. */

export const readIdentity = operation<T.ReadIdentityData, T.ReadIdentityResponse>(
  "GET",
  "/api/files/{id}/identity",
);
export const putIdentity = operation<T.PutIdentityData, T.PutIdentityResponse>(
  "PUT",
  "/api/files/{id}/identity",
);
export const readPhoto = operation<T.ReadIdentityPhotoData, T.ReadIdentityPhotoResponse>(
  "GET",
  "/api/files/{id}/identity/photo",
);
export const listVersions = operation<T.ListIdentityVersionsData, T.ListIdentityVersionsResponse>(
  "GET",
  "/api/files/{id}/identity/history",
);
export const holdIdentity = operation<T.HoldIdentityData, T.HoldIdentityResponse>(
  "PUT",
  "/api/files/{id}/identity/hold",
);
export const searchIdentities = operation<T.SearchIdentitiesData, T.SearchIdentitiesResponse>(
  "POST",
  "/api/identities/search",
);
export const listMatches = operation<T.ListIdentityMatchesData, T.ListIdentityMatchesResponse>(
  "GET",
  "/api/identities/matches",
);
export const answerMatch = operation<T.AnswerIdentityMatchData, T.AnswerIdentityMatchResponse>(
  "PUT",
  "/api/files/{id}/identity/matches/{match}",
);

export type KnownIdentity = T.ReadIdentityResponse;
export type Identity = NonNullable<KnownIdentity["identity"]>;
export type Contact = NonNullable<KnownIdentity["contact"]>;
export type Name = Identity["names"][number];
export type Document = Identity["documents"][number];
export type Phone = Contact["phones"][number];
export type Address = Contact["addresses"][number];
export type Safety = Phone["safety"];
export type Photo = T.ReadIdentityPhotoResponse;
export type Version = T.ListIdentityVersionsResponse["versions"][number];
export type HoldReason = NonNullable<T.HoldIdentityData["body"]["because"]>;
export type Match = T.ListIdentityMatchesResponse["matches"][number];
export type Asked = T.SearchIdentitiesData["body"];

/** An identity stays in the memory of the page no longer than it is shown. */
export const BRIEFLY = { gcTime: 0, staleTime: 0, retry: false } as const;
export const identityKey = (file: string) => ["identity", file] as const;
export const matchesKey = (file: string) => ["identity-matches", file] as const;
