/** An issuer with the product behind one address, as the suite needs it: embedded or a real Keycloak. */
export interface Stage {
  origin: string;
  /** Takes a realm role away at the issuer, as an administrator would. */
  demote(username: string, role: string): Promise<void>;
  close(): Promise<void>;
}
