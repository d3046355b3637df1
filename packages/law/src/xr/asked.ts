import { duty } from "../common/asking.js";
import type { Asked } from "../model/coverage.js";
import type { XrProvision } from "./provisions.js";

export const ASKED: Readonly<Record<XrProvision, Asked>> = { "XRL 7": duty(["service-provider"]) };
