import { accessDoors } from "@quintet/access/server";
import { cockpitDoors, saveFacts } from "@quintet/cockpit/server";
import { createDatabase, createWake, type Database } from "@quintet/db";
import { directoryDoors, recognition } from "@quintet/directory/server";
import { knowledgeDoors } from "@quintet/knowledge/server";
import { kpiDoors } from "@quintet/kpi/server";
import { type Door, type Ground, scopeOf } from "@quintet/rpc";
import { workflowDoors } from "@quintet/workflow/server";
import { v7 } from "uuid";

export interface GroundOptions {
  runtimeUrl: string;
  /** Connections for calls; the reserve of health checks is apart. */
  connections?: number;
  /** Milliseconds one statement may take. */
  statementTimeout?: number;
  log?: Ground["log"];
}

export interface OpenGround {
  ground: Ground;
  database: Database;
  close(): Promise<void>;
}

const everyDoor: readonly Door[] = [
  ...directoryDoors,
  ...cockpitDoors,
  ...workflowDoors,
  ...knowledgeDoors,
  ...accessDoors,
  ...kpiDoors,
];

/** Lays the ground under all procedures: the database as the runtime role, the doors between houses, ids and rings. */
export async function openGround(options: GroundOptions): Promise<OpenGround> {
  const log = options.log ?? (() => {});
  const onError = (error: Error) => log("warn", "a database connection broke", { error: error.message });
  const database = createDatabase({
    url: options.runtimeUrl,
    max: options.connections ?? 20,
    ...(options.statementTimeout ? { statementTimeout: options.statementTimeout } : {}),
    onError,
  });
  const wake = await createWake(options.runtimeUrl, onError);
  const ground: Ground = {
    database,
    recognition,
    scopeOf,
    doors: new Map(everyDoor.map((door) => [door.port.name, door])),
    saveFacts,
    newId: () => v7(),
    ring: wake.ring,
    listen: wake.listen,
    log,
  };
  return {
    ground,
    database,
    async close() {
      await wake.close();
      await database.close();
    },
  };
}
