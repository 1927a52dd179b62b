import type { Deed } from "@quintet/rpc";
import { library } from "../core/library.ts";
import { addVersions } from "./indicator-store.ts";

/** Brings the shipped indicators into the tenant of a system deed; versions that are there already stay untouched. */
export const seedIndicators = ({ tx, actor, now }: Pick<Deed<unknown>, "tx" | "actor" | "now">): Promise<void> =>
  addVersions(tx, actor.tenantId, now, library);
