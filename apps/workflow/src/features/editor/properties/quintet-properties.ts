import { Group } from "@bpmn-io/properties-panel";
import type { DrawnElement } from "../drawn-element.ts";
import type { Factory } from "../modeler-services.ts";
import { quintetFields } from "./fields-of.ts";
import { propertyEntry } from "./property-entry.ts";
import type { PropertyField } from "./property-field.ts";
import { propertyOptions } from "./property-options.ts";
import type { PropertyWishes } from "./property-wishes.ts";
import { ruleFields } from "./rule-fields.ts";

type Held = Parameters<typeof propertyOptions>[0];
type PanelGroup = { id: string; label: string; component: object; entries: unknown[]; shouldOpen?: boolean };
interface Panel {
  registerProvider(priority: number, provider: object): void;
}

/** Adds our groups to the panel: what the engine does with a step, and the rules of BPMN it reads. */
export function quintetProperties(held: Held) {
  const wishes: PropertyWishes = { words: held.words, options: propertyOptions(held) };
  const groupOf = (id: "quintet" | "rules", fields: PropertyField[]): PanelGroup[] =>
    fields.length === 0
      ? []
      : [
          {
            id,
            label: held.words(`editor.group.${id}`),
            component: Group,
            entries: fields.map((field) => propertyEntry(field, wishes)),
            shouldOpen: true,
          },
        ];
  const provide = (panel: Panel, factory: Factory) => {
    const make = (type: string, properties: Record<string, unknown>) => factory.create(type, properties);
    const getGroups =
      ({ businessObject }: DrawnElement) =>
      (groups: PanelGroup[]) => {
        const ours = [
          ...groupOf("rules", ruleFields(businessObject, make)),
          ...groupOf("quintet", quintetFields(businessObject)),
        ];
        const general = groups.slice(0, 1).map((group) => ({ ...group, shouldOpen: true }));
        return [...general, ...ours, ...groups.slice(1)];
      };
    panel.registerProvider(500, { getGroups });
    return {};
  };
  return {
    __init__: ["quintetProperties"],
    quintetProperties: ["factory", Object.assign(provide, { $inject: ["propertiesPanel", "bpmnFactory"] })],
  };
}
