import type { Indicator } from "../contract/indicator.ts";
import { caseIndicators } from "./library/cases.ts";
import { contactIndicators } from "./library/contacts.ts";
import { partnerIndicators } from "./library/partners.ts";

/** The indicators that ship with the product (KPI-2). A changed definition takes a higher `version`, never the same. */
export const library: readonly Indicator[] = [...contactIndicators, ...caseIndicators, ...partnerIndicators];
