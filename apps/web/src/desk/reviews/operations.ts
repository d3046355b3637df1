import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

/* Whether opening closed parts in an emergency was right. */

export const listReviews = operation<T.ListReviewsData, T.ListReviewsResponse>("GET", "/api/reviews");
export const reviewEmergency = operation<T.ReviewEmergencyData, T.ReviewEmergencyResponse>(
  "PUT",
  "/api/emergencies/{id}/review",
);

export type WaitingReview = T.ListReviewsResponse["reviews"][number];

/** The list of what waits for a review by the officer. */
export const REVIEWS = ["reviews"] as const;
