import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { parseDefinition } from "../core/index.ts";
import type { Proposed } from "./judge-definition.ts";

const FOLDER = new URL("../../definitions/", import.meta.url);

export interface Shipment extends Proposed {
  key: string;
  digest: string;
}

async function filesIn(folder: string, ending: string): Promise<Map<string, string>> {
  const names = await readdir(new URL(folder, FOLDER)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const wanted = names.filter((name) => name.endsWith(ending)).sort();
  const read = async (name: string) => readFile(new URL(`${folder}${name}`, FOLDER), "utf8");
  return new Map(
    await Promise.all(wanted.map(async (name) => [name.slice(0, -ending.length), await read(name)] as const)),
  );
}

let read: Promise<Shipment[]> | null = null;

/**
 * What ships with the product: `definitions/*.bpmn`, each with the forms (`forms/<id>.json`) and decision tables
 * (`decisions/<id>.dmn`) it names. Read once in the life of a process. Throws when a shipped file cannot be read.
 */
export function shippedDefinitions(): Promise<Shipment[]> {
  read ??= readShipments();
  return read;
}

async function readShipments(): Promise<Shipment[]> {
  const processes = await filesIn("", ".bpmn");
  const [forms, decisions] = [await filesIn("forms/", ".json"), await filesIn("decisions/", ".dmn")];
  const shipments: Shipment[] = [];
  for (const [file, xml] of processes) {
    const parsed = await parseDefinition(xml);
    if (!parsed.ok) throw new Error(`${file}.bpmn: ${parsed.refusals.map((one) => one.sentence).join(" ")}`);
    const { id: key, nodes } = parsed.definition;
    const named = new Set(Object.values(nodes).flatMap(({ form }) => form ?? []));
    const ownForms = [...named].flatMap((id) =>
      forms.has(id) ? [[id, JSON.parse(forms.get(id) ?? "{}")] as const] : [],
    );
    const ownDecisions = [...decisions].filter(([id]) => xml.includes(`"${id}"`));
    const shipment = { xml, forms: Object.fromEntries(ownForms), decisions: Object.fromEntries(ownDecisions) };
    const digest = createHash("sha256").update(JSON.stringify(shipment)).digest("hex");
    shipments.push({ key, digest, ...shipment });
  }
  return shipments;
}
