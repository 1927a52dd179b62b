import type { Assignment } from "../definition.ts";
import { elementOf, elementsOf, type Source, textOf, wordsOf } from "./source.ts";

/** Prefixes by which a file calls the namespaces of other tools; prefixes are free, so they are looked up by address. */
export interface VendorPrefixes {
  attributes: string[];
  zeebe: string | null;
}

const ATTRIBUTE_VENDORS = [
  "http://camunda.org/schema/1.0/bpmn",
  "http://flowable.org/bpmn",
  "http://activiti.org/bpmn",
];
const ZEEBE = "http://camunda.org/schema/zeebe/1.0";

export function vendorPrefixes(root: Source): VendorPrefixes {
  const found: VendorPrefixes = { attributes: [], zeebe: null };
  for (const [name, address] of Object.entries(root.$attrs ?? {})) {
    if (!name.startsWith("xmlns:")) continue;
    const prefix = name.slice("xmlns:".length);
    if (address === ZEEBE) found.zeebe = prefix;
    if (ATTRIBUTE_VENDORS.includes(String(address))) found.attributes.push(prefix);
  }
  return found;
}

export function vendorAttribute(source: Source, prefixes: VendorPrefixes, name: string): string | null {
  for (const prefix of prefixes.attributes) {
    const value = source.$attrs?.[`${prefix}:${name}`];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return null;
}

/** An attribute of one of Zeebe's extension elements, for instance `taskDefinition`, `type`. */
export function zeebeValue(source: Source, prefixes: VendorPrefixes, element: string, name: string): string | null {
  const found = extensionsOf(source).find((extension) => extension.$type === `${prefixes.zeebe}:${element}`);
  return found ? textOf(found, name) : null;
}

/** A vendor's extension elements of one name, for instance `inputOutput` or `ioMapping`. */
export function extensionsNamed(source: Source, prefixes: VendorPrefixes, name: string): Source[] {
  const known = [...prefixes.attributes, ...(prefixes.zeebe === null ? [] : [prefixes.zeebe])];
  return extensionsOf(source).filter((extension) => known.some((prefix) => extension.$type === `${prefix}:${name}`));
}

export function assignmentOf(source: Source, prefixes: VendorPrefixes): Assignment {
  const said = (attribute: string) =>
    vendorAttribute(source, prefixes, attribute) ?? zeebeValue(source, prefixes, "assignmentDefinition", attribute);
  const assignment: Assignment = {
    assignee: said("assignee"),
    users: listOf(said("candidateUsers")),
    groups: listOf(said("candidateGroups")),
  };
  const { assignee, users, groups } = assignment;
  return assignee === null && users.length + groups.length === 0 ? { assignee, ...ownersOf(source) } : assignment;
}

/** Commas inside an expression separate nothing. */
const listOf = (text: string | null): string[] => (text !== null && /^\s*=|[$#]\{/.test(text) ? [text] : wordsOf(text));

/** BPMN's own performers: a named resource, or an expression such as `user(li), group(agents)`, else taken for a group. */
function ownersOf(source: Source): { users: string[]; groups: string[] } {
  const users: string[] = [];
  const groups: string[] = [];
  for (const owner of elementsOf(source, "resources")) {
    const assigned = elementOf(owner, "resourceAssignmentExpression");
    const body = assigned && elementOf(assigned, "expression");
    const resource = elementOf(owner, "resourceRef");
    const said = (body && textOf(body, "body")) ?? (resource && textOf(resource, "name"));
    for (const word of listOf(said)) {
      const user = /^user\((.*)\)$/.exec(word)?.[1];
      if (user !== undefined) users.push(user);
      else groups.push(/^group\((.*)\)$/.exec(word)?.[1] ?? word);
    }
  }
  return { users, groups };
}

/** Name-value pairs of `properties` extension elements, of whatever vendor. */
export function propertiesOf(source: Source): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const list of extensionsOf(source)) {
    if (!list.$type.endsWith(":properties")) continue;
    for (const entry of list.$children ?? []) {
      const name = textOf(entry, "name");
      if (name) properties[name] = textOf(entry, "value") ?? "";
    }
  }
  return properties;
}

function extensionsOf(source: Source): Source[] {
  const container = elementOf(source, "extensionElements");
  return container ? elementsOf(container, "values") : [];
}
