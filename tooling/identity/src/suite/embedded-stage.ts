import { freePort } from "@quintet/postgres";
import { createIdentityHandler } from "../handler.ts";
import type { IdentityRealm } from "../options.ts";
import { openFront, passTo } from "./front.ts";
import { PASSWORD, people } from "./people.ts";
import { startProduct } from "./product.ts";
import type { Stage } from "./stage.ts";

const userOf = ({ username, subject, name, role }: (typeof people)[keyof typeof people]) => ({
  username,
  subject,
  name,
  roles: [role] as string[],
  password: PASSWORD,
});

/** The suite's stage with the embedded issuer, on the product's own database as in `npm start`. */
export async function openEmbeddedStage(): Promise<Stage> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const product = await startProduct(origin);
  const realms: IdentityRealm[] = [
    { name: "quintet", users: [userOf(people.agent), userOf(people.lead)] },
    { name: "quintet-customers", users: [userOf(people.customer)] },
  ];
  const options = { databaseUrl: product.adminUrl, realms, publicOrigin: origin, environment: "test" };
  const identity = await createIdentityHandler(options);
  const server = await product.serve();
  const front = await openFront(port, {
    issuer: (req, res) => void identity.handle(req, res),
    product: passTo(server.address, origin),
  });
  return {
    origin,
    async demote(username, role) {
      const user = realms[0]?.users.find((one) => one.username === username);
      if (user) user.roles = user.roles.filter((one) => one !== role);
    },
    async close() {
      await front.close();
      await server.close();
      await identity.close();
      await product.stop();
    },
  };
}
