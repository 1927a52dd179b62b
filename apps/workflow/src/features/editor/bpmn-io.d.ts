declare module "bpmn-js-properties-panel" {
  type Module = import("bpmn-js/lib/BaseViewer").ModuleDeclaration;
  export const BpmnPropertiesPanelModule: Module;
  export const BpmnPropertiesProviderModule: Module;
  export function useService<Service>(name: string): Service;
}

declare module "@bpmn-io/properties-panel" {
  type Option = { value: string; label: string; disabled?: boolean };
  type EntryProps<Value> = {
    element: object;
    id: string;
    label: string;
    description?: string | undefined;
    placeholder?: string | undefined;
    getValue: () => Value;
    setValue: (value: Value) => void;
    debounce?: unknown;
    validate?: ((value: Value) => string | null) | undefined;
    disabled?: boolean;
    monospace?: boolean;
    rows?: number;
    autoResize?: boolean;
    getOptions?: () => Option[];
  };
  type Entry = (props: EntryProps<string | undefined>) => object;
  export const Group: object;
  export const TextFieldEntry: Entry;
  export const TextAreaEntry: Entry;
  export const SelectEntry: Entry;
  export const CheckboxEntry: (props: EntryProps<boolean>) => object;
  export const isTextFieldEntryEdited: (node: HTMLElement) => boolean;
  export const isTextAreaEntryEdited: (node: HTMLElement) => boolean;
  export const isSelectEntryEdited: (node: HTMLElement) => boolean;
  export const isCheckboxEntryEdited: (node: HTMLElement) => boolean;
}

declare module "dmn-js/lib/Modeler" {
  type View = { id: string; name?: string; type: string; element: { id: string; name?: string } };
  type Viewer = { get: <Service>(name: string) => Service; on: (event: string, heard: () => void) => void };
  class DmnModeler {
    constructor(options: object);
    importXML(xml: string): Promise<{ warnings: readonly unknown[] }>;
    saveXML(options?: { format?: boolean }): Promise<{ xml: string }>;
    getViews(): View[];
    getActiveView(): View | undefined;
    getActiveViewer(): Viewer | undefined;
    open(view: View): Promise<unknown>;
    on(event: string, heard: (event: object) => void): void;
    destroy(): void;
  }

  export { DmnModeler as default };
}
