import { DomainError } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { SignalTold, TellSignal } from "../contract/message.ts";
import { workflowMay } from "../contract/permissions.ts";
import { deliverSignal } from "./deliver-signal.ts";

/** Tells a signal to every case of the tenant that waits for it. CONFLICT `told-before` for the same id again. */
export const tellSignal = command({
  permission: workflowMay.tellProcess,
  input: TellSignal,
  output: SignalTold,
  run: (deed) =>
    deed.system(async () => {
      const waiting = await deliverSignal(deed, deed.input);
      if (waiting === null) throw new DomainError("CONFLICT", "told-before", "this signal was told before");
      const { signalId, name } = deed.input;
      deed.audit({ subject: signalId, after: { signal: name, waiting } });
      return { waiting };
    }),
});
