import type { Role } from "@quintet/kernel";

/** Somebody who works in the demonstration group or for one of its partners. */
export interface Person {
  tenantId: string;
  id: string;
  name: string;
  pinyin: string;
  role: Role;
  centreId: string | null;
  teamId: string | null;
  partnerId: string | null;
  skills: Readonly<Record<string, number>>;
  /** ISO date. */
  hiredOn: string;
}

export const subjectOfPerson = (id: string): string => `staff_${id}`;
export const subjectOfCustomer = (id: string): string => `customers_${id}`;
