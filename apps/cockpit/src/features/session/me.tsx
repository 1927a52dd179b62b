import type { Me } from "@quintet/directory/contract";
import { createContext, use } from "react";

export type Myself = Me & { logOut: () => void };

const MeContext = createContext<Myself | null>(null);
export const MeProvider = MeContext.Provider;

/** Who is signed in. Throws outside the signed-in part of the page. */
export function useMe(): Myself {
  const me = use(MeContext);
  if (!me) throw new Error("useMe needs somebody who is signed in");
  return me;
}
