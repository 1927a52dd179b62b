import { command } from "@quintet/rpc";
import { MessageTold, TellMessage } from "../contract/message.ts";
import { workflowMay } from "../contract/permissions.ts";
import { deliverMessage } from "./deliver-message.ts";

/** Tells a message to the case that waits for it, or begins one by it; see `deliverMessage` for what is refused. */
export const tellMessage = command({
  permission: workflowMay.tellProcess,
  input: TellMessage,
  output: MessageTold,
  run: (deed) =>
    deed.system(async () => {
      const told = await deliverMessage(deed, deed.input);
      const { messageId, name, key } = deed.input;
      deed.audit({ subject: told.caseId, after: { messageId, message: name, key, how: told.how } });
      return told;
    }),
});
