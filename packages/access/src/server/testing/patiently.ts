import { DomainError } from "@quintet/kernel";

/** Tries again while the pool has no connection to give: such a call has not begun, so trying again is safe. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.reason !== "database-away" || tries > 60) throw error;
    }
  }
}
