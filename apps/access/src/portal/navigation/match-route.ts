export type Matched<Name extends string> = { name: Name; params: Readonly<Record<string, string>> };

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? "";
    if (part.startsWith(":")) {
      if (value === "") return undefined;
      params[part.slice(1)] = decode(value);
    } else if (part !== value) return undefined;
  }
  return params;
}

// An address that somebody cut in the middle of a `%` sign is an address of nothing, not a crash.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first pattern that fits, `/case/:caseId` for example, with what stands in its places. */
export function matchRoute<Name extends string>(
  patterns: Readonly<Record<Name, string>>,
  path: string,
): Matched<Name> | undefined {
  for (const name of Object.keys(patterns) as Name[]) {
    const params = paramsOf(patterns[name], path);
    if (params) return { name, params };
  }
  return undefined;
}
