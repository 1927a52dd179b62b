import { and, eq, isNull } from "@quintet/db";
import { personalDataDoors } from "@quintet/directory/contract";
import { answerPersonalDoors } from "@quintet/rpc";
import { workflowPersonalData } from "../tables/personal-data.ts";
import { serviceCase } from "../tables/service-case.ts";

/** An open case needs what its customer told: its process decides by it. It is ended first. */
export const workflowPersonalDoors = answerPersonalDoors(
  personalDataDoors.workflow,
  workflowPersonalData,
  async (tx, { tenantId, customerId }) => {
    const [open] = await tx
      .select({ id: serviceCase.id })
      .from(serviceCase)
      .where(
        and(eq(serviceCase.tenantId, tenantId), eq(serviceCase.customerId, customerId), isNull(serviceCase.closedAt)),
      )
      .limit(1);
    return open ? "open-cases" : null;
  },
);
