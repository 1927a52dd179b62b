import { erasePersonal, exportPersonal, type PersonalRows, type PersonalTable, type Tx } from "@quintet/db";
import type { Port } from "@quintet/kernel";
import type { z } from "zod";
import { type Door, door, writingDoor } from "./ground.ts";

type Subject = z.ZodType<{ customerId: string }>;

/** The three doors by which a house answers for the people in its tables (DIR-7). */
export interface PersonalPorts {
  held: Port<Subject, z.ZodType<PersonalRows>>;
  underWay: Port<Subject, z.ZodType<string | null>>;
  erase: Port<Subject, z.ZodType<Record<string, number>>>;
}

/** Answers a house's doors from its list of tables; `underWay` says what must end before somebody may be erased. */
export function answerPersonalDoors(
  ports: PersonalPorts,
  tables: readonly PersonalTable[],
  underWay: (tx: Tx, who: { tenantId: string; customerId: string }) => Promise<string | null>,
): Door[] {
  return [
    door(ports.held, ({ tx, actor, input }) => exportPersonal(tx, tables, { tenantId: actor.tenantId, ...input })),
    door(ports.underWay, ({ tx, actor, input }) => underWay(tx, { tenantId: actor.tenantId, ...input })),
    writingDoor(ports.erase, ({ tx, actor, input }) =>
      erasePersonal(tx, tables, { tenantId: actor.tenantId, ...input }),
    ),
  ];
}
