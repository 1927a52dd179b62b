export { directoryDoors } from "./doors.ts";
export { recognition } from "./recognise.ts";
export { createCustomer } from "./register-customer.ts";
export { directoryProcedures } from "./router.ts";
