import { Id } from "@quintet/kernel";
import { z } from "zod";
import { GivenVariables } from "./incident.ts";

/** Told by another system or another case: heard by the one case that waits with this key, or starting a case. */
export const TellMessage = z.strictObject({
  /** The teller's own id of it: the same message told twice is heard once. */
  messageId: Id,
  name: z.string().min(1).max(120),
  key: z.string().max(200).nullable().default(null),
  variables: GivenVariables.default({}),
});
export type TellMessage = z.infer<typeof TellMessage>;
/** `twice` means this message id was heard before; `caseId` is then the case that heard it. */
export const MessageTold = z.strictObject({ caseId: Id, how: z.enum(["heard", "started", "twice"]) });

/** Heard by every case of the tenant that waits for it, by and by; starts cases of definitions that begin with it. */
export const TellSignal = z.strictObject({
  signalId: Id,
  name: z.string().min(1).max(120),
  variables: GivenVariables.default({}),
});
export type TellSignal = z.infer<typeof TellSignal>;
export const SignalTold = z.strictObject({ waiting: z.number().int() });
