import type { Me } from "@quintet/directory/contract";
import { holds, type Permission } from "@quintet/kernel";
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

/** Whether to show what needs this permission; the server decides for itself. */
export function useMay(permission: Permission): boolean {
  return holds(useMe().roles, permission);
}
