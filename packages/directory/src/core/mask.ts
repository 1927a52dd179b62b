/** 13812346620 → 138****6620: the Chinese custom; shorter numbers show their last two digits only. */
export function maskPhone(phone: string | null): string | null {
  if (!phone) return null;
  const digits = phone.replace(/\D/g, "");
  if (digits.length < 8) return `****${digits.slice(-2)}`;
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

/** Masks an e-mail address or an account name but for its ends. */
export function maskText(value: string): string {
  const [name = "", domain] = value.split("@");
  const kept = name.length <= 2 ? name.slice(0, 1) : `${name.slice(0, 1)}***${name.slice(-1)}`;
  return domain === undefined ? kept : `${kept}@${domain}`;
}
