export interface FileRead {
  key: string;
  name: string;
  xml: string;
}

export type FileFault = "not-xml" | "not-bpmn" | "no-process" | "too-large";

const largest = 1_000_000;
const bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";

/** Which process a file is about: the one marked executable, else the first. What else is wrong the check will say. */
function readProcess(xml: string): FileRead | FileFault {
  const page = new DOMParser().parseFromString(xml, "text/xml");
  if (page.querySelector("parsererror")) return "not-xml";
  if (page.documentElement.namespaceURI !== bpmn) return "not-bpmn";
  const all = [...page.getElementsByTagNameNS(bpmn, "process")];
  const process = all.find((one) => one.getAttribute("isExecutable") === "true") ?? all[0];
  const key = process?.getAttribute("id");
  if (!process || !key) return "no-process";
  return { key, name: process.getAttribute("name") || key, xml };
}

/** Reads a file that was dropped or chosen. */
export async function readFile(file: Pick<File, "size" | "text">): Promise<FileRead | FileFault> {
  if (file.size > largest) return "too-large";
  return readProcess(await file.text());
}

/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string, type = "application/xml"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
