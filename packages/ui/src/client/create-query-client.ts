import { QueryClient } from "@tanstack/react-query";
import { isPassing } from "./failure.ts";

/**
 * How the apps remember what they read: fresh for 15 s (live events tell of changes sooner), asked again twice after a
 * passing fault and never after a refusal. Mutations are repeated by the client itself, under one name.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => count < 2 && isPassing(error),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
