import type { Session } from "@quintet/auth/browser";
import type { AppRouter } from "@quintet/server/router";
import { createClient } from "@quintet/ui/client/create-client.ts";
import { createQueryClient } from "@quintet/ui/client/create-query-client.ts";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { ClientProvider, useApi } from "../../api.ts";
import { MeProvider } from "./me.tsx";

type SignedInProps = { session: Session; children: ReactNode };

/** Everything that needs somebody who is logged in: the client, and who it is. */
export function SignedIn({ session, children }: SignedInProps) {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(() =>
    createClient<AppRouter>({
      url: `${location.origin}/trpc`,
      token: () => session.token(),
      onUnauthorized: () => session.token().then(Boolean, () => false),
    }),
  );
  useEffect(() => session.onLogout(() => location.reload()), [session]);
  return (
    <ClientProvider client={client} queryClient={queryClient}>
      <WithMe session={session}>{children}</WithMe>
    </ClientProvider>
  );
}

function WithMe({ session, children }: SignedInProps) {
  const me = useQuery({ ...useApi().directory.seeMyself.queryOptions({}), staleTime: 300_000 });
  return (
    <QueryStates query={me} skeleton={<LoadingSkeleton shape="page" />}>
      {(person) => {
        if (person.kind === "partner") {
          location.replace("/access/partner");
          return null;
        }
        return <MeProvider value={{ ...person, logOut: () => void session.logout() }}>{children}</MeProvider>;
      }}
    </QueryStates>
  );
}
