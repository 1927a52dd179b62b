import type { Deed } from "@quintet/rpc";
import { versionsOf } from "./definition-store.ts";
import { deployVersion } from "./deploy-version.ts";
import { type Shipment, shippedDefinitions } from "./shipped-definitions.ts";

interface Brought {
  key: string;
  version: number;
  /** False when it is there already, or people have deployed their own on top. */
  deployed: boolean;
}

/** Brings the shipped definitions into force in the deed's tenant: a new version where the file changed and nobody edited. */
export async function deployDefinitions(deed: Deed<unknown>): Promise<Brought[]> {
  const brought: Brought[] = [];
  for (const shipment of await shippedDefinitions()) brought.push(await bring(deed, shipment));
  return brought;
}

export async function bring(deed: Deed<unknown>, shipment: Shipment): Promise<Brought> {
  const { key, digest, ...proposed } = shipment;
  const [newest, ...older] = await versionsOf(deed.tx, deed.actor.tenantId, [key]);
  const edited = [newest, ...older].some((version) => version && !version.shipped);
  if (newest && (edited || newest.shipment === digest)) return { key, version: newest.version, deployed: false };
  const { version, deployed } = await deployVersion(deed, { ...proposed, note: "", inForce: true, shipment: digest });
  return { key, version, deployed };
}
