import type { Subscriber } from "@quintet/rpc";
import { MessageForCase, workflowEvents } from "../contract/events.ts";
import { SYSTEM } from "./hand.ts";
import { holdCase } from "./instance-store.ts";
import { moveCase } from "./move-case.ts";

/** Hands a message of any house to the case that waits for it; one that nobody waits for any more is let go. */
export const hearMessage: Subscriber = {
  name: "workflow.hear-message",
  type: workflowEvents.messageForCase,
  async apply(deed) {
    const { caseId, name, variables } = MessageForCase.parse(deed.input.payload);
    const held = await holdCase(deed.tx, deed.actor.tenantId, caseId);
    if (held) await moveCase(deed, held, { command: { kind: "message", name, variables }, by: SYSTEM });
  },
};
