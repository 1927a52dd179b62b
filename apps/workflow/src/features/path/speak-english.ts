/** What a file says of its elements, before it is drawn. */
export type ByIds = Readonly<Record<string, { name?: string; $attrs?: Readonly<Record<string, unknown>> }>>;

/** Puts the English names which a definition brings in the place of its own, where there are some. */
export function speakEnglish(elements: ByIds = {}): void {
  for (const element of Object.values(elements)) {
    const english = element.$attrs?.["quintet:nameEn"];
    if (typeof english === "string" && english !== "") element.name = english;
  }
}
