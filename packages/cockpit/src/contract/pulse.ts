import { port } from "@quintet/kernel";
import { z } from "zod";

/** Changes whenever a fact of the tenant becomes visible: whoever saw the same pulse before need not count again. */
export const readPulse = port("cockpit.read-pulse", z.strictObject({}), z.string());
