/** A fact as a house tells it (`record(fact)`): made by the constructors of `@quintet/cockpit/contract`, nowhere else. */
export interface Fact {
  kind: string;
  at: Date;
  values: Record<string, string | number | boolean | null>;
}
