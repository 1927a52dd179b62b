const PREFIX = "qk_";
/** 32 bytes in base64url. */
const KEY = /^qk_[A-Za-z0-9_-]{43}$/;

export const keyOf = (secret: string): string => `${PREFIX}${secret}`;
export const isKey = (text: string): boolean => KEY.test(text);
/** The log-in of a key: its hash, so that the table of log-ins opens nothing. */
export const subjectOfKey = (hash: string): string => `key_${hash}`;
