import { DomainError } from "@quintet/kernel";
import type { Look } from "@quintet/rpc";
import { wayToCase } from "./case-access.ts";

/**
 * Opens the actor's own gate to cases he changes: he must have each of them himself. A task of a case is not enough
 * (FORBIDDEN `keepers-only`), a case he does not see is an unknown one (NOT_FOUND).
 */
export async function keepCases(look: Look<unknown>, ...caseIds: string[]): Promise<void> {
  for (const caseId of caseIds) {
    if ((await wayToCase(look, caseId)) !== "keeper")
      throw new DomainError("FORBIDDEN", "keepers-only", "only those who have the case do this");
  }
}
