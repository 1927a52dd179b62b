/** A foreseen trouble: the message is one sentence that names the remedy, shown to the person without a stack. */
export class Remedy extends Error {
  override name = "Remedy";
}

/** What a person should read of an error: the sentence of a Remedy, the stack of anything unforeseen. */
export function readable(error: unknown): string {
  if (error instanceof Remedy) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
