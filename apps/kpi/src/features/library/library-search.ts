import { Indicator } from "@quintet/kpi/contract";

type Audience = Indicator["audience"];
type Perspective = Indicator["perspective"];

/** What an address says of the library: words looked for, groups, and whose or which indicators alone. */
export interface LibrarySearch {
  q?: string;
  group?: "perspective";
  audience?: Audience;
  perspective?: Perspective;
}

export const audiences = Indicator.shape.audience.options;
export const perspectives = Indicator.shape.perspective.options;

/** Reads an address; what makes no sense is left out. */
export function parseLibrarySearch({ q, group, audience, perspective }: Record<string, unknown>): LibrarySearch {
  const whose = audiences.find((one) => one === audience);
  const which = perspectives.find((one) => one === perspective);
  return {
    ...(q === undefined || q === "" ? {} : { q: String(q) }),
    ...(group === "perspective" ? { group } : {}),
    ...(whose ? { audience: whose } : {}),
    ...(which ? { perspective: which } : {}),
  };
}
