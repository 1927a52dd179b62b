/** Which user base an actor belongs to: employees and partners, or customers. */
export type ActorRealm = "staff" | "customers";

/** What the rest of the server may know about a verified token. */
export interface TokenClaims {
  realm: ActorRealm;
  subject: string;
  /** Single sign-on session, the same for every app of one log-in. */
  sid: string;
  name: string;
  /** Only a hint for the interface: rights are read from the server's own tables. */
  roles: readonly string[];
  /** Seconds since 1970. */
  expiresAt: number;
}

export type RefusalReason =
  | "missing"
  | "malformed"
  | "algorithm"
  | "wrong-issuer"
  | "unknown-key"
  | "identity-unavailable"
  | "bad-signature"
  | "expired"
  | "not-yet-valid"
  | "missing-claim"
  | "wrong-audience"
  | "wrong-client"
  | "wrong-type";

export type Verification = { ok: true; claims: TokenClaims } | { ok: false; reason: RefusalReason };

export function refused(reason: RefusalReason): Verification {
  return { ok: false, reason };
}
