import type { Session } from "@quintet/auth/browser";
import type { AppRouter } from "@quintet/server/router";
import { createClient } from "@quintet/ui/client/create-client.ts";
import { createQueryClient } from "@quintet/ui/client/create-query-client.ts";
import { LoadingSkeleton } from "@quintet/ui/states/loading-skeleton.tsx";
import { QueryStates } from "@quintet/ui/states/query-states.tsx";
import { useQuery } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { ClientProvider, useApi } from "../../api.ts";
import { router } from "../../routes/router.tsx";
import { letGo } from "../recording/holder.ts";
import { RecordingProvider } from "../recording/recording-provider.tsx";
import { watchedFetch } from "../recording/watch-server.ts";
import { MeProvider } from "./me.tsx";

/** What an agent needs when the server is gone: kept in the browser while it is there. */
const pagesOfRecording = () =>
  Promise.all([import("../recording/away-desk.tsx"), import("../../routes/recording.tsx")]);

/** Everything that needs somebody who is logged in: the client, who it is, the pages. */
export function SignedIn({ session }: { session: Session }) {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(() =>
    createClient<AppRouter>({
      url: `${location.origin}/trpc`,
      token: () => session.token(),
      fetch: watchedFetch,
      onUnauthorized: () => session.token().then(Boolean, () => false),
    }),
  );
  useEffect(() => session.onLogout(() => void letGo().then(() => location.reload())), [session]);
  return (
    <ClientProvider client={client} queryClient={queryClient}>
      <WithMe session={session} />
    </ClientProvider>
  );
}

function WithMe({ session }: { session: Session }) {
  const [token] = useState(() => () => session.token());
  const me = useQuery({ ...useApi().directory.seeMyself.queryOptions({}), staleTime: 300_000 });
  return (
    <QueryStates query={me} skeleton={<LoadingSkeleton shape="page" />}>
      {(person) => {
        if (person.kind === "partner") {
          location.replace("/access/partner");
          return null;
        }
        return (
          <MeProvider value={{ ...person, logOut: () => void letGo().then(() => session.logout()) }}>
            <RecordingProvider token={token} opening={pagesOfRecording}>
              <RouterProvider router={router} />
            </RecordingProvider>
          </MeProvider>
        );
      }}
    </QueryStates>
  );
}
