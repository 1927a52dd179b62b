const compound = /^(欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|司徒|司空|长孙)/;

/** What stands in a person's circle: the surname in Chinese (also of two characters), initials otherwise. */
export function avatarName(name: string): string {
  const trimmed = name.trim();
  const double = compound.exec(trimmed)?.[0];
  if (double) return double;
  if (/^\p{Script=Han}/u.test(trimmed)) return [...trimmed][0] ?? "";
  const words = trimmed.split(/\s+/);
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? "")
    .join("");
}

/** A hue of 0 to 359, always the same for the same id (FNV-1a over its characters). */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % 360;
}
