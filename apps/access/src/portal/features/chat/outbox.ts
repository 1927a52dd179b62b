/** A message that was sent but has not arrived yet. `key` names it to the server, so that it arrives once. */
export type Outgoing = { key: string; text: string; at: string; failed?: true };

/** What waits for one conversation, from a stored text; anything broken counts as nothing. */
export function parseOutbox(stored: string | null): Outgoing[] {
  try {
    const value: unknown = JSON.parse(stored ?? "[]");
    if (!Array.isArray(value)) return [];
    return value.filter(
      (one): one is Outgoing =>
        typeof one === "object" &&
        one !== null &&
        typeof one.key === "string" &&
        typeof one.text === "string" &&
        typeof one.at === "string",
    );
  } catch {
    return [];
  }
}

/** The next message to send: the oldest, and none while an older one has failed, so that they arrive in order. */
export function nextToSend(outbox: readonly Outgoing[]): Outgoing | undefined {
  const first = outbox[0];
  return first?.failed ? undefined : first;
}

export function markFailed(outbox: readonly Outgoing[], key: string): Outgoing[] {
  return outbox.map((one) => (one.key === key ? { ...one, failed: true } : one));
}

/** All of them may be tried again. */
export function retryAll(outbox: readonly Outgoing[]): Outgoing[] {
  return outbox.map(({ failed: _, ...one }) => one);
}

export function withoutKey(outbox: readonly Outgoing[], key: string): Outgoing[] {
  return outbox.filter((one) => one.key !== key);
}
