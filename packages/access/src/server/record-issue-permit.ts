import { principalOf } from "@quintet/kernel";
import { command } from "@quintet/rpc";
import { accessMay } from "../contract/permissions.ts";
import { IssuePermit, PERMIT_HOURS, PermitIssued } from "../contract/recording.ts";
import { recordingSecretOf, signPermit, vaultSecret } from "./record-permit.ts";

/** Lets the person who has just signed in go on recording on this device when the server is away (SEC-5). */
export const issuePermit = command({
  permission: accessMay.work,
  limit: { most: 600, seconds: 3_600 },
  input: IssuePermit,
  output: PermitIssued,
  run: (deed) =>
    deed.system(async () => {
      const { actor, now, input } = deed;
      const personId = principalOf(actor);
      const { deviceId } = input;
      const secret = await recordingSecretOf(deed);
      const endsAt = now.getTime() + PERMIT_HOURS * 3_600_000;
      deed.audit({ subject: deviceId, after: { endsAt: new Date(endsAt).toISOString() } });
      return {
        permit: signPermit(secret, { use: "record", tenantId: actor.tenantId, personId, deviceId, endsAt }),
        secret: vaultSecret(secret, personId, deviceId),
        endsAt: new Date(endsAt).toISOString(),
      };
    }),
});
