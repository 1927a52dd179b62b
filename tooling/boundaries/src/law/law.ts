import type { IRegularForbiddenRuleType } from "dependency-cruiser";

/** A rule with the sentence that a person reads who broke it. */
export function forbid(
  name: string,
  comment: string,
  ways: Pick<IRegularForbiddenRuleType, "from" | "to">,
): IRegularForbiddenRuleType {
  return { name, comment, severity: "error", ...ways };
}
