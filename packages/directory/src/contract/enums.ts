import { z } from "zod";

export const TenantKind = z.enum(["group", "company"]);
export const UnitKind = z.enum(["company", "centre", "section", "department", "skill-group", "team"]);
export const PartnerKind = z.enum(["outsourced-centre", "virtual-operator", "content-provider", "internet-company"]);
export const CustomerKind = z.enum(["person", "business"]);
export const VipLevel = z.enum(["none", "silver", "gold", "diamond"]);
export const IdentityChannel = z.enum(["phone", "email", "wechat", "portal"]);
export const LoginKind = z.enum(["person", "partner", "customer"]);
export const ConnectorKind = z.enum(["person", "partner"]);
