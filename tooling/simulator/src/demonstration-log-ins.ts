import { customerCast } from "./customers/customer-cast.ts";
import { staffCast } from "./organisation/cast.ts";

/** A log-in of the demonstration, as the start shows it and as the identity server knows it. */
export interface LogIn {
  realm: "quintet" | "quintet-customers";
  username: string;
  password: string;
  subject: string;
  name: string;
  roles: readonly string[];
  demonstration: { zh: string; en: string };
  path: string;
}

const PASSWORD = "quintet";

/** Everybody one can log in as: one for each role, and two customers. */
export function demonstrationLogIns(): LogIn[] {
  const staff = staffCast.map(
    ({ username, id, name, role, does, path }): LogIn => ({
      realm: "quintet",
      username,
      password: PASSWORD,
      subject: id,
      name,
      roles: [role],
      demonstration: { zh: `${does.zh} ${name}`, en: does.en },
      path,
    }),
  );
  const customers = customerCast.map(
    ({ username, id, name }): LogIn => ({
      realm: "quintet-customers",
      username,
      password: PASSWORD,
      subject: id,
      name,
      roles: ["customer"],
      demonstration: { zh: `客户 ${name}`, en: "Customer" },
      path: "/access/portal",
    }),
  );
  return [...staff, ...customers];
}
