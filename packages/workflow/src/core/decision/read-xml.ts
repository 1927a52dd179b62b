/// <reference path="./saxen.d.ts" />
import { Parser } from "saxen";

/** One element: `name` without prefix, `namespace` in full, `text` all text directly in it. */
export interface XmlElement {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

export type ReadXml = { ok: true; root: XmlElement } | { ok: false; detail: string };

/** Deeper nesting is no drawing of people, and would exhaust those who walk the tree. */
const DEEPEST = 400;

/** Reads well-formed XML into a tree; entities other than those of XML itself are left as they stand. */
export function readXml(xml: string): ReadXml {
  let root: XmlElement | null = null;
  let trouble: string | null = null;
  const open: XmlElement[] = [];
  const parser = new Parser({ proxy: true }).ns();
  parser.on("openTag", ({ originalName, attrs, ns }, decode) => {
    const [prefix, local] = originalName.includes(":") ? originalName.split(":", 2) : ["xmlns", originalName];
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(attrs)) attributes[key] = decode(value);
    const element: XmlElement = {
      name: local ?? originalName,
      namespace: ns[`${ns[prefix ?? ""] ?? prefix}$uri`] ?? "",
      attributes,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > DEEPEST) throw new Error(`more than ${DEEPEST} elements inside each other`);
  });
  parser.on("closeTag", () => {
    open.pop();
  });
  parser.on("text", (text, decode) => {
    const element = open.at(-1);
    if (element) element.text += decode(text);
  });
  parser.on("cdata", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("error", (error) => {
    trouble ??= error.message;
  });
  try {
    parser.parse(xml.replace(/^\uFEFF/, ""));
  } catch (error) {
    trouble ??= error instanceof Error ? error.message : String(error);
  }
  if (trouble !== null) return { ok: false, detail: String(trouble).replace(/\s+/g, " ") };
  return root ? { ok: true, root } : { ok: false, detail: "no element" };
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | null =>
  element.children.find((child) => child.name === name) ?? null;

/** Trimmed text of the child `text`; null when there is none or it is empty. */
export function textIn(element: XmlElement | null): string | null {
  const text = element && childOf(element, "text")?.text.trim();
  return text ? text : null;
}

/** In DMN 1.1 the type is an element of its own or carries a prefix: feel:string is string. */
export function typeRefOf(source: XmlElement): string | null {
  const type = source.attributes.typeRef ?? childOf(source, "typeRef")?.text.trim();
  return type ? type.replace(/^.*:/, "") : null;
}
