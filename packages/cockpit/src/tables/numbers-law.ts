import {
  appendedByAll,
  byWorker,
  inCentre,
  inTeam,
  inTenant,
  ofPartner,
  openTo,
  ownedBySelf,
  readByGroup,
} from "@quintet/db";

/** Who reads numbers: each as far as he sees. A customer reads none. */
const readAsFarAsSeen = () => [
  ...ownedBySelf("read", "person_id"),
  ...inTeam("read"),
  ...inCentre("read"),
  ...inTenant("read"),
  ...readByGroup(),
  ...ofPartner("read"),
];

/** Facts: told by every command, never altered. */
export const factLaw = () => [...readAsFarAsSeen(), ...byWorker("read"), ...appendedByAll(["group"])];

/** Rollups: the same rows of the same readers, kept by the worker alone. */
export const rollupLaw = () => [...readAsFarAsSeen(), ...byWorker()];

/** Narrow rollups know no person: whoever sees only his own counts his facts. */
export const narrowLaw = () => [
  ...inTeam("read"),
  ...inCentre("read"),
  ...inTenant("read"),
  ...readByGroup(),
  ...ofPartner("read"),
  ...byWorker(),
];

/** The mark says nothing of anybody; whoever reads or tells facts must see it, and the first fact makes it. */
export const markLaw = () => [
  ...openTo(["self", "team", "centre", "tenant", "partner", "customer"]),
  ...readByGroup(),
  ...appendedByAll(["group", "worker"]),
  ...byWorker(),
];
