import type { Session } from "@quintet/auth/browser";

/** The token of each call. When the log-in has ended the page leaves for a new one and the call waits for ever. */
export function tokenOf(session: Session): () => Promise<string> {
  return async () => {
    try {
      return await session.token();
    } catch {
      await session.login();
      return new Promise<string>(() => undefined);
    }
  };
}
