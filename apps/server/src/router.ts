import { eventStream, mount, trpc } from "@quintet/rpc";
import { procedures } from "./procedures.ts";

/** The whole API on one screen. */
export const appRouter = trpc.router({
  events: eventStream,
  directory: mount(procedures.directory),
  cockpit: mount(procedures.cockpit),
  workflow: mount(procedures.workflow),
  knowledge: mount(procedures.knowledge),
  access: mount(procedures.access),
  kpi: mount(procedures.kpi),
});

export type AppRouter = typeof appRouter;
