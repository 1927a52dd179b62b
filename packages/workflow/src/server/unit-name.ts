import { personOf } from "@quintet/directory/contract";
import type { Look } from "@quintet/rpc";

/** The unit in whose name the actor speaks: his team, or nothing when he has none. */
export async function findUnitName({ actor, ask }: Look<unknown>): Promise<string> {
  if (actor.kind !== "person") return "";
  return (await ask(personOf, { personId: actor.personId }))?.teamName ?? "";
}
