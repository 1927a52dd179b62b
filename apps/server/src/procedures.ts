import { accessProcedures } from "@quintet/access/server";
import { cockpitProcedures } from "@quintet/cockpit/server";
import { directoryProcedures } from "@quintet/directory/server";
import { knowledgeProcedures } from "@quintet/knowledge/server";
import { kpiProcedures } from "@quintet/kpi/server";
import { workflowProcedures } from "@quintet/workflow/server";

/** Every way in, house by house: the router, the persona matrix and the tests walk this one list. */
export const procedures = {
  directory: directoryProcedures,
  cockpit: cockpitProcedures,
  workflow: workflowProcedures,
  knowledge: knowledgeProcedures,
  access: accessProcedures,
  kpi: kpiProcedures,
};
