import { and, eq, inArray } from "@quintet/db";
import { personalDataDoors } from "@quintet/directory/contract";
import { answerPersonalDoors } from "@quintet/rpc";
import { interaction } from "../tables/interaction.ts";
import { accessPersonalData } from "../tables/personal-data.ts";

/** A conversation under way is ended first: somebody is still talking with the customer. */
export const accessPersonalDoors = answerPersonalDoors(
  personalDataDoors.access,
  accessPersonalData,
  async (tx, { tenantId, customerId }) => {
    const [open] = await tx
      .select({ id: interaction.id })
      .from(interaction)
      .where(
        and(
          eq(interaction.tenantId, tenantId),
          eq(interaction.customerId, customerId),
          inArray(interaction.state, ["waiting", "offered", "active"]),
        ),
      )
      .limit(1);
    return open ? "open-contacts" : null;
  },
);
