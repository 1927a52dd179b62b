const LONGEST_TOKEN = 16_384;
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;

export type BearerToken = { ok: true; token: string } | { ok: false; reason: "missing" | "malformed" };

/** Takes the token out of an `Authorization` header; a bare token is accepted as it is. */
export function readBearer(header: string | undefined): BearerToken {
  const text = header?.trim() ?? "";
  if (text === "") return { ok: false, reason: "missing" };
  const token = /^bearer\s+(.*)$/i.exec(text)?.[1] ?? text;
  if (token.length > LONGEST_TOKEN || !COMPACT.test(token)) return { ok: false, reason: "malformed" };
  return { ok: true, token };
}
