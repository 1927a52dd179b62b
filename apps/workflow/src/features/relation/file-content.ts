const kilo = 1024;

/** A size as people say it: 840 B, 12.4 kB, 3.1 MB. */
export function sayBytes(bytes: number): string {
  if (bytes < kilo) return `${bytes} B`;
  const [size, unit] = bytes < kilo * kilo ? [bytes / kilo, "kB"] : [bytes / (kilo * kilo), "MB"];
  return `${size.toFixed(1)} ${unit}`;
}

/** What a file holds, as base64 without a heading. */
export async function toBase64(file: Pick<Blob, "arrayBuffer">): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  // A call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

export function fromBase64(content: string): Uint8Array<ArrayBuffer> {
  const text = atob(content);
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
