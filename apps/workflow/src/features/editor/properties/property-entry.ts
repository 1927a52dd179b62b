import {
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry,
} from "@bpmn-io/properties-panel";
import { useService } from "bpmn-js-properties-panel";
import type { DrawnElement } from "../drawn-element.ts";
import type { Modeling } from "../modeler-services.ts";
import { propertyFault } from "./property-fault.ts";
import type { PropertyField } from "./property-field.ts";
import type { PropertyWishes } from "./property-wishes.ts";

type EntryInput = { element: DrawnElement; id: string; field: PropertyField; wishes: PropertyWishes };

const looks = { line: TextFieldEntry, lines: TextAreaEntry, choice: SelectEntry };
const edited = { line: isTextFieldEntryEdited, lines: isTextAreaEntryEdited, choice: isSelectEntryEdited };

const unhinted = ["role", "clockLabel", "clockLabelEn", "resultVariable", "calledElement"] as const;
type Hinted = Exclude<PropertyField["key"], (typeof unhinted)[number]>;
const isHinted = (key: PropertyField["key"]): key is Hinted => !unhinted.some((one) => one === key);

/** The panel calls this as a component of its own library, not React's. */
function PropertyEntry({ element, id, field, wishes }: EntryInput): object {
  const modeling = useService<Modeling>("modeling");
  const debounce = useService<unknown>("debounceInput");
  const { words } = wishes;
  const meaning = element.businessObject;
  const setValue = (value: string | undefined) => {
    const properties = field.write(value ?? "", meaning);
    const owner = field.on?.(meaning);
    if (owner) modeling.updateModdleProperties(element, owner, properties);
    else modeling.updateProperties(element, properties);
  };
  return looks[field.kind]({
    element,
    id,
    label: words(`editor.property.${field.key}`),
    description: isHinted(field.key) ? words(`editor.hint.${field.key}`) : undefined,
    getValue: () => field.read(meaning),
    setValue,
    debounce,
    validate: (value) => {
      const fault = propertyFault(field, value ?? "");
      return fault ? words(`editor.fault.${fault}`) : null;
    },
    monospace: field.fault === "feel",
    autoResize: true,
    rows: 2,
    getOptions: () => [{ value: "", label: words("editor.none") }, ...wishes.options(field, field.read(meaning))],
  });
}

/** An entry of the panel for a field. */
export const propertyEntry = (field: PropertyField, wishes: PropertyWishes) => ({
  id: `quintet-${field.key}`,
  field,
  wishes,
  component: PropertyEntry,
  isEdited: edited[field.kind],
});
