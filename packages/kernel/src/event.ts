/** Who may see an event: every reader sees it by the one column that names him (architecture.md decision 4). */
export interface Audience {
  centreId?: string | null;
  teamId?: string | null;
  ownerId?: string | null;
  partnerId?: string | null;
  customerId?: string | null;
}

/** What a house tells the others and the desks; durable in the transaction in which it happens. */
export interface DomainEvent {
  type: string;
  subject: string;
  audience: Audience;
  payload: Record<string, unknown>;
}

/** Somebody's rights have changed: whatever a page of his shows is asked again, with the rights he has now (DIR-5). */
export const RIGHTS_CHANGED = "directory.rights-changed";

/** An event as a subscriber or a desk gets it. */
export interface StoredEvent extends DomainEvent {
  id: string;
  tenantId: string;
  at: string;
}

/** What a desk learns of an event: that it happened and to what. The desk then asks for what it may see. */
export interface DeskEvent {
  type: string;
  subject: string;
  at: string;
  payload: Record<string, unknown>;
}
