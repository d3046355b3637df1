import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";

export const listPackages = operation<T.ListPackagesData, T.ListPackagesResponse>("GET", "/api/packages");
