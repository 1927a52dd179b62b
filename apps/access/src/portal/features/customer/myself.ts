import type { Me } from "@quintet/directory/contract";
import { createContext, use } from "react";

export const MyselfContext = createContext<Me | null>(null);

/** The one who is signed in. Throws outside `KnowMyself`. */
export function useMyself(): Me {
  const me = use(MyselfContext);
  if (!me) throw new Error("useMyself needs KnowMyself above it");
  return me;
}
