import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { TRPCClient } from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import type { ReactNode } from "react";

/**
 * The provider and hooks of an app, typed by its router: `const { ClientProvider, useApi, useClient } =
 * createApi<AppRouter>()`. `useApi()` gives query, mutation and subscription options for TanStack Query.
 */
export function createApi<Router extends AnyTRPCRouter>() {
  const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<Router>();

  function ClientProvider({
    client,
    queryClient,
    children,
  }: {
    client: TRPCClient<Router>;
    queryClient: QueryClient;
    children: ReactNode;
  }) {
    return (
      <QueryClientProvider client={queryClient}>
        <TRPCProvider trpcClient={client} queryClient={queryClient}>
          {children}
        </TRPCProvider>
      </QueryClientProvider>
    );
  }

  return { ClientProvider, useApi: useTRPC, useClient: useTRPCClient };
}
