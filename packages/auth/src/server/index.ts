export { createLogoutVerifier, type EndedLogin, type LogoutVerifier } from "./logout-token.ts";
export type { ActorRealm, RefusalReason, TokenClaims, Verification } from "./verification.ts";
export { createVerifier, type TrustedIssuer, type Verifier, type VerifierOptions } from "./verifier.ts";
