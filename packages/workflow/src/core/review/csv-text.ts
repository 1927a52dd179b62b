/** A field of a line, with what a spreadsheet would run as a formula made harmless by an apostrophe before it. */
export function csvField(text: string): string {
  const harmless = /^'*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What `csvField` wrote, as it was. */
export const plainField = (field: string): string => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(field) ? field.slice(1) : field);

export interface CsvLine {
  /** Number of the line in the file where it begins, from 1. */
  line: number;
  fields: string[];
  /** A quote that was never closed, or text behind a closing quote. */
  broken: boolean;
}

/** Which of comma, semicolon and tab the first line is parted by. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.indexOf("\n") < 0 ? undefined : text.indexOf("\n")).replace(/"[^"]*"/g, "");
  const counted = [",", ";", "\t"].map((sign) => ({ sign, times: first.split(sign).length }));
  return counted.sort((a, b) => b.times - a.times)[0]?.sign ?? ",";
}

/** The lines of a CSV file (RFC 4180, any line end, byte-order mark, quoted line breaks), one by one. */
export function* csvLines(text: string, separator = separatorOf(text)): Generator<CsvLine> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const begins = line;
    const fields: string[] = [];
    let broken = false;
    for (;;) {
      let field = "";
      if (text[at] === '"') {
        for (at += 1; ; ) {
          const close = text.indexOf('"', at);
          if (close < 0) {
            field += text.slice(at);
            at = text.length;
            broken = true;
            break;
          }
          field += text.slice(at, close);
          at = close + 1;
          if (text[at] !== '"') break;
          field += '"';
          at += 1;
        }
        line += field.split("\n").length - 1;
      }
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at += 1;
      if (at > from && field !== "") broken = true;
      fields.push(field + text.slice(from, at));
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    if (fields.length > 1 || fields[0] !== "") yield { line: begins, fields, broken };
  }
}
