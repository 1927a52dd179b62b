import { archiveNames, queueNames } from "@quintet/access/contract";
import type { Dimension } from "@quintet/cockpit/contract";
import { partnerNames, personNames, tenantNames, unitNames } from "@quintet/directory/contract";
import type { Look } from "@quintet/rpc";

/** Who knows the names of a dimension's keys; channels and kinds are words the interface itself translates. */
const namers = {
  tenantId: tenantNames,
  centreId: unitNames,
  teamId: unitNames,
  personId: personNames,
  partnerId: partnerNames,
  queueId: queueNames,
  archiveCode: archiveNames,
  channel: null,
  variant: null,
} as const satisfies Record<Dimension, unknown>;

export interface NamedKey {
  dimension: Dimension;
  key: string;
}
export type NameOf = (named: NamedKey) => string;

/** The most ids one port takes at a time. */
const MOST = 1000;

/** Asks once per kind of name; a key without a name is shown as it is. */
export async function namesOfKeys(ask: Look<unknown>["ask"], keys: readonly NamedKey[]): Promise<NameOf> {
  const wanted = new Map<NonNullable<(typeof namers)[Dimension]>, Set<string>>();
  for (const { dimension, key } of keys) {
    const namer = namers[dimension];
    if (namer) wanted.set(namer, (wanted.get(namer) ?? new Set()).add(key));
  }
  const names = new Map<string, string>();
  for (const [namer, ids] of wanted) {
    const all = [...ids];
    for (let from = 0; from < all.length; from += MOST) {
      const found = await ask(namer, { ids: all.slice(from, from + MOST) });
      for (const [id, name] of Object.entries(found)) names.set(`${namer.name}/${id}`, name);
    }
  }
  return ({ dimension, key }) => names.get(`${namers[dimension]?.name}/${key}`) ?? key;
}
