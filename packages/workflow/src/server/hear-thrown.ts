import { DomainError, Id } from "@quintet/kernel";
import type { Subscriber } from "@quintet/rpc";
import { z } from "zod";
import { workflowEvents } from "../contract/events.ts";
import { GivenVariables } from "../contract/incident.ts";
import { deliverMessage } from "./deliver-message.ts";
import { deliverSignal } from "./deliver-signal.ts";

const Thrown = z.object({
  caseId: Id,
  what: z.enum(["message", "signal"]),
  name: z.string(),
  variables: GivenVariables,
});

/**
 * Carries what one process threw to those that wait for it, once per event. A message may bring its key as the variable
 * `key`; one that nobody waits for stays in the event log of the case that threw it, and is let go here.
 */
export const hearThrown: Subscriber = {
  name: "workflow.hear-thrown",
  type: workflowEvents.thrown,
  async apply(deed) {
    const { caseId, what, name, variables } = Thrown.parse(deed.input.payload);
    const id = deed.input.id;
    if (what === "signal") {
      await deliverSignal(deed, { signalId: id, name, variables }, caseId);
      return;
    }
    const key = ["string", "number"].includes(typeof variables.key) ? String(variables.key) : null;
    try {
      await deliverMessage(deed, { messageId: id, name, key, variables });
    } catch (error) {
      if (!(error instanceof DomainError) || error.reason !== "nobody-waits") throw error;
    }
  },
};
