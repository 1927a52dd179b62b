export { directoryPersonalData } from "../tables/personal-data.ts";
export { subjectOfShownKey } from "./connectors.ts";
export { eraseAgain } from "./customer-rights.ts";
export { directoryDoors } from "./doors.ts";
export { recognition } from "./recognise.ts";
export { directoryProcedures } from "./router.ts";
