import type { LineRule } from "./lines.ts";
import { isCode, type SourceFile } from "./source-file.ts";

const written = /\.(?:[cm]?[jt]sx?|css|html|sql|ya?ml|sh|md)$/;
const isWritten = ({ path }: SourceFile) => written.test(path);
const isConfig = ({ path }: SourceFile) => /\.config\.[cm]?[jt]s$|\.dependency-cruiser\.mjs$/.test(path);

/** Character classes such as [O] keep these patterns from finding themselves. */
export const lineRules: readonly LineRule[] = [
  {
    rule: "no-default-export",
    pattern: /^export defaul[t]\b|\bas defaul[t]\s*[,}]/,
    applies: (file) => isCode(file) && !isConfig(file),
  },
  { rule: "no-leftover", pattern: /\b(?:T[O]DO|F[I]XME|X{3}|H[A]CK)\b/, applies: isWritten },
  { rule: "no-any", pattern: /\bas an[y]\b(?=\s*[),;.\]}>|&]|\s*$)/, applies: isCode },
  { rule: "no-silenced-check", pattern: /@ts-(?:ignor[e]|nochec[k])\b/, applies: isCode },
  {
    rule: "no-skipped-test",
    pattern: /\b(?:test|describe|it|suite)\.(?:ski[p]|onl[y]|tod[o])\b/,
    applies: (file) => isCode(file) && /\.test\.|e2e\//.test(file.path),
  },
  {
    rule: "no-machine-path",
    pattern: /(?<![\w./-])\/(?:(?:hom[e]|User[s])\/(?!node\/)[\w.-]+|roo[t]|wor[k])\/|[A-Z]:\\Users\\/,
    applies: () => true,
  },
  {
    rule: "no-registry-host",
    pattern: /\/\/[\w.-]*(?:npmjs|registr[y]|artifactor[y]|npmmirro[r]|jfro[g]|verdacci[o])[\w.-]*\.[\w-]+/,
    applies: () => true,
  },
];
