import type { Session } from "@quintet/auth/browser";
import type { AppRouter } from "@quintet/server/router";
import { createClient } from "@quintet/ui/client/create-client.ts";
import { createQueryClient } from "@quintet/ui/client/create-query-client.ts";
import { useState } from "react";
import { ClientProvider } from "../api.ts";
import { KnowMyself } from "./features/customer/know-myself.tsx";
import { PortalFrame } from "./portal-frame.tsx";
import { tokenOf } from "./session/token-of.ts";

/** The customer portal of one signed-in customer. */
export function Portal({ session }: { session: Session }) {
  const [client] = useState(() => createClient<AppRouter>({ url: "/trpc", token: tokenOf(session) }));
  const [queryClient] = useState(createQueryClient);
  return (
    <ClientProvider client={client} queryClient={queryClient}>
      <KnowMyself>
        <PortalFrame onLogOut={() => void session.logout(new URL("/access/portal", location.origin).href)} />
      </KnowMyself>
    </ClientProvider>
  );
}
