import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createApi } from "../../src/client/client-provider.tsx";
import { createClient } from "../../src/client/create-client.ts";
import { createQueryClient } from "../../src/client/create-query-client.ts";
import { useLive } from "../../src/client/use-live.ts";
import { Button } from "../../src/parts/button.tsx";
import { Panel } from "../../src/parts/panel.tsx";
import { QueryStates } from "../../src/states/query-states.tsx";
import styles from "../gallery.module.css";
import type { LiveRouter } from "../live-router.ts";

const { ClientProvider, useApi } = createApi<LiveRouter>();

function Counter() {
  const api = useApi();
  const count = useQuery(api.count.queryOptions());
  const raise = useMutation(api.raise.mutationOptions());
  const state = useLive(api.raised.subscriptionOptions(undefined), () => [api.count.queryKey()]);
  return (
    <Panel title="Live" level={2} aside={state}>
      <QueryStates query={count} compact>
        {(value) => (
          <p>
            <output>{value}</output> <Button onClick={() => raise.mutate()}>+1</Button>
          </p>
        )}
      </QueryStates>
    </Panel>
  );
}

/** The client, the stream and the states against the little server of check-gallery.ts. */
export function LivePage() {
  const [client] = useState(() =>
    createClient<LiveRouter>({ url: `${location.origin}/trpc`, token: async () => undefined }),
  );
  const [queryClient] = useState(createQueryClient);
  return (
    <div className={styles.page}>
      <h1 className="sr-only">Live</h1>
      <ClientProvider client={client} queryClient={queryClient}>
        <Counter />
      </ClientProvider>
    </div>
  );
}
