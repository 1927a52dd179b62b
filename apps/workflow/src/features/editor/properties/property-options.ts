import { namedParties, partyRoles, plainParties } from "./party-fields.ts";
import type { PropertyField } from "./property-field.ts";
import type { PropertyWords } from "./property-wishes.ts";

interface Held {
  words: PropertyWords;
  formIds: () => readonly string[];
  decisionIds: () => readonly string[];
}

/** What a field offers. A value that is not among them stays on offer, so that opening a file changes nothing. */
export function propertyOptions({ words, formIds, decisionIds }: Held) {
  const codes: Record<NonNullable<PropertyField["options"]>, () => { value: string; label: string }[]> = {
    party: () => [...plainParties, ...namedParties].map((value) => ({ value, label: words(`editor.party.${value}`) })),
    role: () => partyRoles.map((value) => ({ value, label: words(`role.${value}`) })),
    form: () => formIds().map((value) => ({ value, label: value })),
    decision: () => decisionIds().map((value) => ({ value, label: value })),
  };
  return ({ options }: PropertyField, value: string) => {
    const offered = options ? codes[options]() : [];
    const strange = value !== "" && !offered.some((option) => option.value === value);
    return strange ? [...offered, { value, label: value }] : offered;
  };
}
