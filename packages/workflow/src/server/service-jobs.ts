import type { Deed } from "@quintet/rpc";
import type { Variables } from "../core/index.ts";
import type { HeldCase } from "./instance-store.ts";

/** What a machine does in a service task; answers the variables it found out. Throws to be tried again. */
type ServiceJob = (deed: Deed<unknown>, held: HeldCase) => Promise<Variables>;

/** By the job names of definitions. No shipped definition asks for one yet. */
export const serviceJobs: ReadonlyMap<string, ServiceJob> = new Map();
