import { and, eq, sql } from "@quintet/db";
import { DomainError } from "@quintet/kernel";
import { command, type Deed } from "@quintet/rpc";
import type { z } from "zod";
import { AgreementSaved, SaveAgreement } from "../contract/agreement.ts";
import { workflowMay } from "../contract/permissions.ts";
import { agreement } from "../tables/agreement.ts";
import { forget } from "./agreement-cache.ts";
import { findAgreement } from "./agreement-store.ts";
import { calendarsInForce } from "./calendar-store.ts";
import { handOf } from "./hand.ts";

type Saving = Deed<z.output<typeof SaveAgreement>>;

async function refuseUnfit({ tx, actor, input, now }: Saving, from: Date, until: Date | null): Promise<void> {
  const { calendarKey } = input.terms;
  if (until && until <= from) throw new DomainError("BAD_REQUEST", "bad-validity", "an agreement ends after it begins");
  if (from < now && input.validFrom !== null && now.getTime() - from.getTime() > 86_400_000)
    throw new DomainError("BAD_REQUEST", "bad-validity", "a new version does not begin in the past");
  if (calendarKey !== null && !(await calendarsInForce(tx, actor.tenantId, [calendarKey])).length)
    throw new DomainError("UNPROCESSABLE", "unknown-calendar", `there is no calendar ${calendarKey}`);
}

/**
 * A new version of an agreement. The version before ends where it begins; running clocks keep the one they were started
 * under. CONFLICT when it was based on an older version.
 */
export const saveAgreement = command({
  permission: workflowMay.manageAgreements,
  input: SaveAgreement,
  output: AgreementSaved,
  run: (deed) =>
    deed.system(async () => {
      const { tx, actor, input, now: at } = deed;
      const { tenantId } = actor;
      const { id, basedOn, terms } = input;
      const validFrom = input.validFrom === null ? at : new Date(input.validFrom);
      const validUntil = input.validUntil === null ? null : new Date(input.validUntil);
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/agreement/${id}`}, 0))`);
      await refuseUnfit(deed, validFrom, validUntil);
      const known = await findAgreement(tx, tenantId, id);
      const version = (known?.version ?? 0) + 1;
      if (basedOn !== version - 1)
        throw new DomainError("CONFLICT", "changed-meanwhile", "somebody has saved this agreement meanwhile");
      if (known && (known.validUntil === null || known.validUntil > validFrom))
        await tx
          .update(agreement)
          .set({ validUntil: validFrom })
          .where(and(eq(agreement.tenantId, tenantId), eq(agreement.id, id), eq(agreement.version, known.version)));
      const { kind, provider } = terms;
      const by = handOf(actor).name;
      await tx
        .insert(agreement)
        .values({ tenantId, id, version, kind, provider, terms, validFrom, validUntil, at, by });
      forget(tx, tenantId);
      deed.audit({ subject: id, before: known?.terms ?? null, after: { version, ...terms } });
      return { id, version };
    }),
});
