import { z } from "zod";
import { CaseKind } from "./enums.ts";

export const ListKinds = z.strictObject({});
export const KindRow = z.strictObject({
  kind: CaseKind,
  name: z.string(),
  /** The name in English, or the only one there is. */
  nameEn: z.string(),
  /** Whether a case of it is about a customer. */
  customer: z.enum(["needed", "optional", "none"]),
  /** Whether the one who looks opens cases of this kind. */
  opens: z.boolean(),
  /** The form-js schema of what its opening asks for; null when title and description are enough. */
  form: z.record(z.string(), z.unknown()).nullable(),
});
export type KindRow = z.infer<typeof KindRow>;
/** Every process in force is a kind of case: those of the product first, then by name. */
export const KindRows = z.strictObject({ kinds: z.array(KindRow) });
