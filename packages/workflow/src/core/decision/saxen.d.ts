/** The parts of saxen used here; it ships no types. */
declare module "saxen" {
  export interface ParserElement {
    readonly originalName: string;
    readonly attrs: Record<string, string>;
    readonly ns: Record<string, string>;
  }
  type Decode = (text: string) => string;
  export class Parser {
    constructor(options: { proxy: true });
    ns(namespaces?: Record<string, string>): this;
    on(hook: "openTag", heard: (element: ParserElement, decode: Decode) => void): this;
    on(hook: "closeTag", heard: () => void): this;
    on(hook: "text", heard: (text: string, decode: Decode) => void): this;
    on(hook: "cdata", heard: (text: string) => void): this;
    on(hook: "error" | "warn", heard: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
