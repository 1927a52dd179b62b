import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { and, eq } from "@quintet/db";
import { DomainError, Id } from "@quintet/kernel";
import type { Deed } from "@quintet/rpc";
import { z } from "zod";
import { recordingSecret } from "../tables/recording.ts";

const Permit = z.strictObject({
  use: z.literal("record"),
  tenantId: Id,
  personId: Id,
  deviceId: Id,
  /** Milliseconds since 1970. */
  endsAt: z.number().int(),
});
export type Permit = z.infer<typeof Permit>;

const PERMITS = "permits";

export const permitRefused = () =>
  new DomainError("FORBIDDEN", "permit-refused", "this permit does not hold; sign in and try again");

const mac = (secret: string, purpose: string, text: string): Buffer =>
  createHmac("sha256", Buffer.from(secret, "base64url")).update(`${purpose}\n${text}`).digest();

/** The tenant's secret, made by whoever needs it first. With the system's eyes. */
export async function recordingSecretOf({ tx, actor, now }: Deed<unknown>): Promise<string> {
  const { tenantId } = actor;
  const mine = and(eq(recordingSecret.tenantId, tenantId), eq(recordingSecret.id, PERMITS));
  const read = async () => (await tx.select().from(recordingSecret).where(mine))[0]?.secret;
  const known = await read();
  if (known) return known;
  const secret = randomBytes(32).toString("base64url");
  await tx.insert(recordingSecret).values({ tenantId, id: PERMITS, secret, createdAt: now }).onConflictDoNothing();
  return (await read()) ?? secret;
}

export function signPermit(secret: string, permit: Permit): string {
  const body = Buffer.from(JSON.stringify(permit)).toString("base64url");
  return `${body}.${mac(secret, "permit", body).toString("base64url")}`;
}

/** What the browser makes its key from: the same for the same person on the same device (decision 19). */
export const vaultSecret = (secret: string, personId: string, deviceId: string): string =>
  mac(secret, "vault", `${personId}\n${deviceId}`).toString("base64url");

/** What a permit says, not yet believed: only to know whose secret to check it with. Throws FORBIDDEN. */
export function claimedPermit(permit: string): Permit {
  try {
    return Permit.parse(JSON.parse(Buffer.from(permit.split(".")[0] ?? "", "base64url").toString()));
  } catch {
    throw permitRefused();
  }
}

/** A permit that this tenant signed and that has not ended. Throws FORBIDDEN for every other, all alike. */
export function readPermit(secret: string, permit: string, tenantId: string, now: Date): Permit {
  const [body = "", signature = "", more] = permit.split(".");
  const claimed = claimedPermit(permit);
  const expected = mac(secret, "permit", body);
  const given = Buffer.from(signature, "base64url");
  const genuine = given.length === expected.length && timingSafeEqual(given, expected) && more === undefined;
  if (!genuine || claimed.tenantId !== tenantId || claimed.endsAt <= now.getTime()) throw permitRefused();
  return claimed;
}
