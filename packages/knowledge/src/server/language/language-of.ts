import { asc, eq, sql, type Tx } from "@quintet/db";
import { domainWord, synonymGroup } from "../../tables/index.ts";
import { type Chinese, createChinese, type LanguageData } from "../text/chinese.ts";

/** A language holds a whole dictionary: tenants with the same words use the same one. */
const mostLanguages = 8;
const languages = new Map<string, Chinese>();
const tenants = new Map<string, { stamp: string; chinese: Chinese }>();

/** Changes whenever a word or synonym of the tenant does. */
async function stampOf(tx: Tx, tenantId: string): Promise<string> {
  const { rows } = await tx.execute<{ stamp: string }>(sql`
    select (select count(*) || '@' || coalesce(max(changed_at)::text, '') from synonym_group where tenant_id = ${tenantId})
      || '/' || (select count(*) || '@' || coalesce(max(changed_at)::text, '') from domain_word where tenant_id = ${tenantId})
      as stamp`);
  return rows[0]?.stamp ?? "";
}

async function loadWords(tx: Tx, tenantId: string): Promise<LanguageData> {
  const synonyms = await tx
    .select({ words: synonymGroup.words })
    .from(synonymGroup)
    .where(eq(synonymGroup.tenantId, tenantId))
    .orderBy(asc(synonymGroup.id));
  const dictionary = await tx
    .select({ word: domainWord.word, tag: domainWord.tag })
    .from(domainWord)
    .where(eq(domainWord.tenantId, tenantId))
    .orderBy(asc(domainWord.word));
  return { dictionary, synonyms: synonyms.map(({ words }) => words) };
}

function languageWith(words: LanguageData): Chinese {
  const content = JSON.stringify(words);
  const chinese = languages.get(content) ?? createChinese(words);
  languages.delete(content);
  languages.set(content, chinese);
  for (const oldest of languages.keys()) {
    if (languages.size <= mostLanguages) break;
    languages.delete(oldest);
  }
  return chinese;
}

/** The language in which a tenant's articles and queries are read, built at its first use in this process. */
export async function languageOf(tx: Tx, tenantId: string): Promise<Chinese> {
  const stamp = await stampOf(tx, tenantId);
  const known = tenants.get(tenantId);
  if (known?.stamp === stamp) return known.chinese;
  const chinese = languageWith(await loadWords(tx, tenantId));
  tenants.set(tenantId, { stamp, chinese });
  return chinese;
}
