/** What is used of an element that bpmn-js has drawn. */
export interface DrawnElement {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  waypoints?: readonly { x: number; y: number }[];
  labelTarget?: unknown;
  parent?: DrawnElement;
  businessObject: Meaning;
}

/** What an element means: the moddle object behind the drawing. */
export interface Meaning {
  id: string;
  name?: string;
  $type: string;
  $instanceOf(type: string): boolean;
  get<Value = unknown>(property: string): Value | undefined;
  set(property: string, value: unknown): void;
  $parent?: Meaning;
}
