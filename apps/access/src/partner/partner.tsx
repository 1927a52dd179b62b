import type { Session } from "@quintet/auth/browser";
import type { AppRouter } from "@quintet/server/router";
import { createClient } from "@quintet/ui/client/create-client.ts";
import { createQueryClient } from "@quintet/ui/client/create-query-client.ts";
import { useState } from "react";
import { ClientProvider } from "../api.ts";
import { KnowMyself } from "../portal/features/customer/know-myself.tsx";
import { tokenOf } from "../portal/session/token-of.ts";
import { PartnerFrame } from "./partner-frame.tsx";
import { partnerBase } from "./partner-routes.ts";

/** The portal of one signed-in person of a partner company. */
export function Partner({ session }: { session: Session }) {
  const [client] = useState(() => createClient<AppRouter>({ url: "/trpc", token: tokenOf(session) }));
  const [queryClient] = useState(createQueryClient);
  return (
    <ClientProvider client={client} queryClient={queryClient}>
      <KnowMyself>
        <PartnerFrame onLogOut={() => void session.logout(new URL(partnerBase, location.origin).href)} />
      </KnowMyself>
    </ClientProvider>
  );
}
