import { directoryMay } from "@quintet/directory/contract";
import type { KindRow } from "@quintet/workflow/contract";
import { useKinds } from "../kind/use-kinds.ts";
import { useMay } from "../session/me.tsx";

/**
 * The kinds somebody can open here; undefined while they are being read. One that is about a customer is opened beside
 * the contact with him, unless one may look customers up.
 */
export function useOpenableKinds(): readonly KindRow[] | undefined {
  const finds = useMay(directoryMay.findCustomers);
  return useKinds()?.filter(({ opens, customer }) => opens && (customer !== "needed" || finds));
}
