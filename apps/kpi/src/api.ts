import type { AppRouter } from "@quintet/server/router";
import { createApi } from "@quintet/ui/client/client-provider.tsx";

export const { ClientProvider, useApi } = createApi<AppRouter>();
