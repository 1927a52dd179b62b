import type { SealedText } from "./vault-store.ts";

const encoder = new TextEncoder();
const IV_BYTES = 12;

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** The person's key on this device; no script can read it out again. */
export async function keyFrom(secret: string, personId: string, device: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey("raw", bytesOf(secret), "HKDF", false, ["deriveKey"]);
  const salt = encoder.encode(device);
  const info = encoder.encode(`quintet recording ${personId}`);
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt, info },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** Seals a value to its place: under another id or person it does not open. */
export async function seal(key: CryptoKey, place: string, value: unknown): Promise<SealedText> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const text = encoder.encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: encoder.encode(place) }, key, text);
  return { iv, data };
}

/** What was sealed, or null when this key does not open it. */
export async function unseal<T>(key: CryptoKey, place: string, { iv, data }: SealedText): Promise<T | null> {
  try {
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: encoder.encode(place) }, key, data);
    return JSON.parse(new TextDecoder().decode(text)) as T;
  } catch {
    return null;
  }
}
