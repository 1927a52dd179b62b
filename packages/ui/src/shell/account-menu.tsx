import { languageNames, languages } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useWords } from "../i18n/use-words.ts";
import { Avatar } from "../parts/avatar.tsx";
import { Button } from "../parts/button.tsx";
import { Chip } from "../parts/chip.tsx";
import { Popover } from "../parts/popover.tsx";
import { Segmented } from "../parts/segmented.tsx";
import { useTheme } from "../theme/theme-provider.tsx";
import styles from "./account-menu.module.css";

export type ShellPerson = {
  id: string;
  name: string;
  /** The part of the organisation in which the person works now: 华南省公司 · 华南一班. */
  organisation: string;
  /** Role names, already in the language of the screen. */
  roles: readonly string[];
};

/** Who I am here, how the screen looks, and the way out. */
export function AccountMenu({ person, onLogOut }: { person: ShellPerson; onLogOut: () => void }) {
  const words = useWords();
  const { language, setLanguage } = useLanguage();
  const { theme, density, setTheme, setDensity } = useTheme();
  return (
    <Popover
      label={words("shell.account", { name: person.name })}
      align="end"
      buttonClass={styles.button}
      button={<Avatar id={person.id} name={person.name} decorative />}
    >
      {() => (
        <div className={styles.sheet}>
          <div className={styles.who}>
            <Avatar id={person.id} name={person.name} size={40} decorative />
            <div>
              <div className={styles.name}>{person.name}</div>
              <div className={styles.organisation}>{person.organisation}</div>
            </div>
          </div>
          <div className={styles.roles}>
            <span className="sr-only">{words("shell.roles")}</span>
            {person.roles.map((role) => (
              <Chip key={role}>{role}</Chip>
            ))}
          </div>
          <div className={styles.choices}>
            <Segmented
              label={words("shell.language")}
              options={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={language}
              onChange={setLanguage}
            />
            <Segmented
              label={words("shell.theme")}
              options={[
                { value: "light", label: words("shell.themeLight") },
                { value: "dark", label: words("shell.themeDark") },
                { value: "system", label: words("shell.themeSystem") },
              ]}
              value={theme}
              onChange={setTheme}
            />
            <Segmented
              label={words("shell.density")}
              options={[
                { value: "comfortable", label: words("shell.densityComfortable") },
                { value: "compact", label: words("shell.densityCompact") },
              ]}
              value={density}
              onChange={setDensity}
            />
          </div>
          <Button look="plain" className={styles.out ?? ""} onClick={onLogOut}>
            {words("shell.logOut")}
          </Button>
        </div>
      )}
    </Popover>
  );
}
