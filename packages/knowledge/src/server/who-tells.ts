import { personOf } from "@quintet/directory/contract";
import type { Look } from "@quintet/rpc";

/** Whose fact it is: a member of staff with his place, a partner's company, and of a customer nothing. */
export async function whoTells({ actor, ask }: Pick<Look<unknown>, "actor" | "ask">) {
  switch (actor.kind) {
    case "person": {
      const person = await ask(personOf, { personId: actor.personId });
      return { personId: actor.personId, teamId: person?.teamId ?? null, centreId: person?.centreId ?? null };
    }
    case "partner":
      return { partnerId: actor.partnerId };
    case "customer":
    case "system":
    case "anonymous":
      return {};
  }
}
