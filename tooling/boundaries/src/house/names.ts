import type { Finding, SourceFile } from "./source-file.ts";

/** Words that name no concept, alone or at the end of a name: `date-utils` says no more than `utils`. */
const drawer = /^(?:.+-)?(?:utils?|misc|helpers?)$|^(?:common|shared|lib)$/;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const street = /^(?:packages|apps|tooling)\//;
const checkedFile = /\.(?:ts|tsx|css|html|bpmn|dmn)$/;
const generated = /(?:^|\/)drizzle\//;

/** Names of files and folders in packages, apps and tooling. */
export function checkNames(files: readonly SourceFile[]): Finding[] {
  const inStreet = files.filter(({ path }) => street.test(path) && !generated.test(path));
  return [...folders(inStreet), ...inStreet.map(({ path }) => path).filter((path) => checkedFile.test(path))].flatMap(
    (path) => checkName(path),
  );
}

function folders(files: readonly SourceFile[]): string[] {
  const found = new Set<string>();
  for (const { path } of files) {
    const parts = path.split("/");
    for (let depth = 1; depth < parts.length; depth++) found.add(`${parts.slice(0, depth).join("/")}/`);
  }
  return [...found].sort();
}

/** `invoice.module.css` and `retire.test.ts` have a name and words behind it; each must be kebab-case. */
function checkName(path: string): Finding[] {
  const last = path.replace(/\/$/, "").split("/").at(-1) ?? "";
  const words = last.split(".").filter((word) => word !== "");
  const [name = ""] = words;
  if (drawer.test(name)) return [{ rule: "no-drawer", where: path, what: `"${name}" names no concept` }];
  const odd = words.find((word) => !kebab.test(word));
  return odd === undefined ? [] : [{ rule: "kebab-case", where: path, what: `"${odd}" is not kebab-case` }];
}
