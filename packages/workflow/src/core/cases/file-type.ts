/** What a file is, told by its first bytes; the sender's word for it is never believed (SEC-9). */
interface Kind {
  type: string;
  starts: readonly (readonly [offset: number, bytes: string])[];
}

const KINDS: readonly Kind[] = [
  { type: "image/png", starts: [[0, "\x89PNG\r\n\x1a\n"]] },
  { type: "image/jpeg", starts: [[0, "\xff\xd8\xff"]] },
  { type: "image/gif", starts: [[0, "GIF8"]] },
  {
    type: "image/webp",
    starts: [
      [0, "RIFF"],
      [8, "WEBP"],
    ],
  },
  { type: "application/pdf", starts: [[0, "%PDF-"]] },
  {
    type: "audio/wav",
    starts: [
      [0, "RIFF"],
      [8, "WAVE"],
    ],
  },
  { type: "audio/mpeg", starts: [[0, "ID3"]] },
  { type: "audio/mpeg", starts: [[0, "\xff\xfb"]] },
  { type: "audio/amr", starts: [[0, "#!AMR\n"]] },
  { type: "video/mp4", starts: [[4, "ftyp"]] },
];
const ZIP = "PK\x03\x04";
const OFFICE: readonly [string, string][] = [
  ["word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
];

const holdsAt = (bytes: Uint8Array, offset: number, text: string): boolean =>
  bytes.length >= offset + text.length &&
  [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));

/** The media type of a file's content, or null when it is of no kind that is taken in (programs, pages, pictures with script). */
export function fileType(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  const found = KINDS.find(({ starts }) => starts.every(([offset, text]) => holdsAt(bytes, offset, text)));
  if (found) return found.type;
  if (holdsAt(bytes, 0, ZIP)) return zipType(bytes);
  return isPlainText(bytes) ? "text/plain" : null;
}

/** An office file is a ZIP whose entries lie in its folder; the names stand readable between the entries. */
function zipType(bytes: Uint8Array): string {
  const names = new TextDecoder("latin1").decode(bytes);
  if (!names.includes("[Content_Types].xml")) return "application/zip";
  return OFFICE.find(([folder]) => names.includes(folder))?.[1] ?? "application/zip";
}

const MARKUP = /^\s*(<!doctype|<html|<svg|<\?xml|<script|<!--)/i;
const PROGRAM = /^#!\//;

/** Text that is text in UTF-8, without control characters, and neither a page nor a program. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !MARKUP.test(text) && !PROGRAM.test(text);
  } catch {
    return false;
  }
}
