import type { Deed } from "@quintet/rpc";
import type { Variables } from "../core/index.ts";
import type { HeldCase } from "./instance-store.ts";
import { grantPermission } from "./permission-request.ts";

/**
 * What a machine does in a service task; answers the variables it found out. Throws to be tried again, a `BpmnError` to
 * have the process itself go another way.
 */
export type ServiceJob = (deed: Deed<unknown>, held: HeldCase, task: ServiceTask) => Promise<Variables>;

/** The task a job is for. */
export interface ServiceTask {
  number: number;
  elementId: string;
}

/** An outcome the process has drawn an error event for: caught there by its code, else an incident. */
export class BpmnError extends Error {
  readonly code: string;
  readonly variables: Variables;
  constructor(code: string, message: string, variables: Variables = {}) {
    super(message);
    this.name = "BpmnError";
    this.code = code;
    this.variables = variables;
  }
}

/** By the job names of definitions. */
export const serviceJobs = new Map<string, ServiceJob>([["grant-permission", grantPermission]]);
