/** `shortAbandoned` → `short_abandoned`: a measure's or dimension's name as its column. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
