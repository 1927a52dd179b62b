/** bpmn-moddle types its elements but not its own entry; these are the parts used here. */
declare module "bpmn-moddle" {
  export interface ModdleElement {
    readonly $type: string;
    readonly $attrs?: Record<string, unknown>;
    readonly $children?: ModdleElement[];
    readonly id?: string;
    readonly [property: string]: unknown;
  }
  export interface ModdleWarning {
    message: string;
    element?: ModdleElement;
    property?: string;
    value?: string;
  }
  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: ModdleWarning[] }>;
  }
}
