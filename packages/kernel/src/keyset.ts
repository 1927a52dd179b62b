import { z } from "zod";

/** A page of a list: `after` is the opaque cursor of the last row of the page before. */
export const Page = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type Page = z.infer<typeof Page>;

export const pageOf = <T extends z.ZodType>(row: T) =>
  z.strictObject({ rows: z.array(row), next: z.string().nullable() });
