import { Id, Instant, Role } from "@quintet/kernel";
import { z } from "zod";

/** Roles a machine may hold: none that gives rights, none that sees every company. */
export const ConnectorRole = Role.exclude(["administrator", "executive", "customer", "anonymous", "system"]);

export const Connector = z.strictObject({
  id: Id,
  name: z.string(),
  partnerId: Id.nullable(),
  role: Role,
  ending: z.string(),
  createdAt: Instant,
  validUntil: Instant,
  revokedAt: Instant.nullable(),
});
export const Connectors = z.strictObject({ connectors: z.array(Connector) });

export const CreateConnector = z.strictObject({
  name: z.string().trim().min(2).max(80),
  /** The company the connector belongs to; null for a system of one's own house. */
  partnerId: Id.nullable().default(null),
  role: ConnectorRole,
  centreId: Id.nullable().default(null),
  teamId: Id.nullable().default(null),
  /** Days until the key ends by itself. */
  days: z.number().int().min(1).max(730).default(365),
});
/** `key` is shown this once; only its hash is kept. */
export const ConnectorCreated = z.strictObject({ id: Id, key: z.string(), validUntil: Instant });
export const RevokeConnector = z.strictObject({ connectorId: Id, reason: z.string().trim().min(2).max(300) });
export const ConnectorRevoked = z.strictObject({ id: Id, revokedAt: Instant });
