import { z } from "zod";

/** What may stand in an id and in an `app.*` setting of a transaction (trust.md SEC-2): no quoting trouble anywhere. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{1,64}$/;

export const Id = z.string().regex(ID_PATTERN, "an id has 1 to 64 letters, digits, _ or -");
export type Id = z.infer<typeof Id>;

/** An instant on the wire: ISO 8601 with offset, as `Date.toISOString()` writes it. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;
