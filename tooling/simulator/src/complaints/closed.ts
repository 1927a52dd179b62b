import type { Complaint } from "./complaint.ts";
import type { Lived } from "./live-through.ts";

/** A case that is over, with its number. */
export interface Closed {
  complaint: Complaint;
  lived: Lived & { solvedAt: number; closedAt: number };
  id: string;
  number: string;
  definitionVersion: number;
}
