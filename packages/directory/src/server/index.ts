export { subjectOfShownKey } from "./connectors.ts";
export { directoryDoors } from "./doors.ts";
export { recognition } from "./recognise.ts";
export { directoryProcedures } from "./router.ts";
