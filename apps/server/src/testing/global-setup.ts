import { startTemplate } from "@quintet/testkit";
import * as composition from "./composition.ts";

/** Once per run of the tests: one PostgreSQL and its template; workers find both in their environment. */
export async function setup(): Promise<() => Promise<void>> {
  const template = await startTemplate(composition);
  process.env.QUINTET_TEST_ADMIN_URL = template.adminUrl;
  process.env.QUINTET_TEST_COMPOSITION = new URL("./composition.ts", import.meta.url).href;
  return template.stop;
}
