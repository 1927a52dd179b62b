import { useMemo } from "react";
import { useNameOfKey } from "./use-name-of-key.ts";

const quoted = /[「“]([\w-]+)[」”]/g;

/** A formula in words names the kinds it counts by their codes; here they get the names people use. */
export function usePlainly(): (words: string) => string {
  const nameOf = useNameOfKey();
  return useMemo(
    () => (words) => words.replace(quoted, (whole, code: string) => whole.replace(code, nameOf("variant", code, code))),
    [nameOf],
  );
}
