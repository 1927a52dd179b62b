import type { PermitIssued } from "@quintet/access/contract";
import { keyFrom } from "./seal.ts";
import { deviceId, putMeta, readMeta, removeMeta } from "./vault-store.ts";

/** Who may record on this device now, and with what. */
export interface Holder {
  personId: string;
  name: string;
  deviceId: string;
  permit: string;
  endsAt: string;
  key: CryptoKey;
}

const HOLDER = "holder";

/** Puts the person who signed in into the place of whoever was there before, with his key and permit. */
export async function takeHold(person: { id: string; name: string }, issued: PermitIssued): Promise<Holder> {
  const device = await deviceId();
  const key = await keyFrom(issued.secret, person.id, device);
  const { permit, endsAt } = issued;
  const holder = { personId: person.id, name: person.name, deviceId: device, permit, endsAt, key };
  await putMeta(HOLDER, holder);
  return holder;
}

/** Who holds this device; nobody once the permit has ended, whose key goes with it. */
export async function readHolder(now = Date.now()): Promise<Holder | null> {
  const holder = await readMeta<Holder>(HOLDER).catch(() => undefined);
  if (!holder) return null;
  if (Date.parse(holder.endsAt) > now) return holder;
  await removeMeta(HOLDER);
  return null;
}

/** At log-out: what was recorded stays, sealed, and nobody opens it until the same person signs in here again. */
export const letGo = (): Promise<unknown> => removeMeta(HOLDER).catch(() => undefined);
