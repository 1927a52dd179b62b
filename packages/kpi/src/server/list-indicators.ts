import { Nothing } from "@quintet/directory/contract";
import { query } from "@quintet/rpc";
import { Indicators } from "../contract/indicator.ts";
import { kpiMay } from "../contract/permissions.ts";
import { loadIndicators } from "./indicator-store.ts";

/** The library: every indicator in the version in force. */
export const listIndicators = query({
  permission: kpiMay.readLibrary,
  input: Nothing,
  output: Indicators,
  run: async ({ tx, actor, now }) => ({ indicators: await loadIndicators(tx, actor.tenantId, now) }),
});
