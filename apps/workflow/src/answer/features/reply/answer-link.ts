const complete = /^[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{20,64}$/;

/** The link behind the `#` of the address (`<tenant>.<secret>`), or null when a part of it was lost on the way. */
export function linkOf(hash: string): string | null {
  const link = hash.replace(/^#/, "");
  return complete.test(link) ? link : null;
}
