import type { Definition } from "../definition.ts";
import { isWorkedOut } from "../written.ts";
import type { Findings } from "./findings.ts";

/** The forms and roles that exist where the definition is deployed; what is not given is not checked. */
export interface KnownNames {
  forms?: ReadonlySet<string>;
  roles?: ReadonlySet<string>;
}

export function checkNames(definition: Definition, known: KnownNames, findings: Findings): void {
  for (const { id, form, assignment } of Object.values(definition.nodes)) {
    if (known.forms && form !== null && !known.forms.has(form)) findings.refuse(id, "unknown-form", { value: form });
    for (const role of assignment.groups) {
      if (known.roles && !isWorkedOut(role) && !known.roles.has(role))
        findings.refuse(id, "unknown-role", { value: role });
    }
  }
}
