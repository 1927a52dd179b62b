import { query } from "@quintet/rpc";
import { workflowMay } from "../contract/permissions.ts";
import { ReviewVariants, VariantRows } from "../contract/review.ts";
import { variantsOf } from "../core/review/variants.ts";
import { casesOfSubject } from "./review-cases.ts";
import { tracesOf } from "./review-traces.ts";

/** Every way that was gone, page by page. */
export const reviewVariants = query({
  permission: workflowMay.reviewProcess,
  input: ReviewVariants,
  output: VariantRows,
  run: async (look) => {
    const { after, limit, key } = look.input;
    const { heads } = await casesOfSubject(look, look.input);
    const { traces } = await tracesOf(look, heads, key === "imported");
    const all = variantsOf(traces);
    const next = after + limit;
    return { rows: all.slice(after, next), total: all.length, next: next < all.length ? next : null };
  },
});
