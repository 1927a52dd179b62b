import { useLanguage } from "@quintet/ui/i18n/use-language.ts";
import type { TaskView } from "@quintet/workflow/contract";

/** What to call a task in the language of the reader. */
export function useTaskName(): (task: Pick<TaskView, "name" | "nameEn">) => string {
  const { language } = useLanguage();
  return ({ name, nameEn }) => (language === "en" ? nameEn : name);
}
