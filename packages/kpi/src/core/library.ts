import type { Indicator } from "../contract/indicator.ts";
import { caseIndicators } from "./library/cases.ts";
import { contactIndicators } from "./library/contacts.ts";
import { flowIndicators } from "./library/flow.ts";
import { handlingIndicators } from "./library/handling.ts";
import { partnerIndicators } from "./library/partners.ts";
import { qualityIndicators } from "./library/quality.ts";
import { reachIndicators } from "./library/reach.ts";
import { staffingIndicators } from "./library/staffing.ts";

/** The indicators that ship with the product (KPI-2). A changed definition takes a higher `version`, never the same. */
export const library: readonly Indicator[] = [
  ...contactIndicators,
  ...reachIndicators,
  ...handlingIndicators,
  ...staffingIndicators,
  ...qualityIndicators,
  ...caseIndicators,
  ...flowIndicators,
  ...partnerIndicators,
];
