import type { Actor } from "@quintet/kernel";
import type { z } from "zod";
import type { AuthorKind } from "../contract/enums.ts";

/** Who does something to a case, as the case remembers it. */
export interface Hand {
  kind: z.infer<typeof AuthorKind>;
  name: string;
  personId: string | null;
}

export const SYSTEM: Hand = { kind: "system", name: "系统", personId: null };

export function handOf(actor: Actor): Hand {
  switch (actor.kind) {
    case "person":
      return { kind: "person", name: actor.name, personId: actor.personId };
    case "partner":
      return { kind: "partner", name: actor.name, personId: actor.personId };
    case "customer":
      return { kind: "customer", name: actor.name, personId: null };
    case "system":
    case "anonymous":
      return SYSTEM;
  }
}
