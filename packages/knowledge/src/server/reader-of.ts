import { type Actor, assertNever, holds, rolesOf } from "@quintet/kernel";
import type { Reader } from "../contract/enums.ts";
import { knowledgeMay } from "../contract/permissions.ts";

/** As which reader somebody searches; staff search the internal rows, which hold the words of all renditions. */
export function readerOf(actor: Actor): Reader {
  switch (actor.kind) {
    case "person":
    case "system":
      return "internal";
    case "partner":
      return "partner";
    case "customer":
    case "anonymous":
      return "external";
    default:
      return assertNever(actor);
  }
}

/** Whether he sees drafts and sources. */
export const mayEdit = (actor: Actor): boolean => holds(rolesOf(actor), knowledgeMay.edit);
