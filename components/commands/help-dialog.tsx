import { useTranslations } from "next-intl";
import { MoreWords } from "../i18n/more-words";
import { setPreferences } from "../i18n/preferences";
import { usePreferences } from "../i18n/use-preferences";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { type Section, sections } from "./command";
import { keyOf, type PresentCommand } from "./command-registry";
import { commandWords } from "./command-words";
import type { CommandsBefore } from "./commands-before";
import { Keys } from "./keys";
import { OnTheWay } from "./on-the-way";
import { useCommandText } from "./use-command-text";
import { useCommandsSince } from "./use-commands-since";

const SwitchedOff = () => {
  const t = useTranslations("commands.help");
  return (
    <Notice className="mb-3" title={t("off")}>
      <Button size="sm" className="mt-1" onClick={() => setPreferences({ singleKeys: true })}>
        {t("on")}
      </Button>
    </Notice>
  );
};

const SectionKeys = ({ section, commands }: { section: Section; commands: readonly PresentCommand[] }) => {
  const t = useTranslations("commands.section");
  const text = useCommandText();
  return (
    <section>
      <h3 className="mb-1 font-semibold">{t(section)}</h3>
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-4 gap-y-1.5">
        {commands.map((command) => (
          <div key={command.name} className="contents">
            <dt>
              <Keys keys={keyOf(command) ?? ""} />
            </dt>
            <dd>{text.label(command)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

type HelpProps = { before: CommandsBefore; onClose: () => void };

const Help = ({ before, onClose }: HelpProps) => {
  const t = useTranslations("commands.help");
  const on = usePreferences()?.singleKeys ?? true;
  const withKey = useCommandsSince(before).filter((command) => keyOf(command) !== null);
  return (
    <Dialog open onOpenChange={onClose} title={t("title")}>
      {!on && <SwitchedOff />}
      <div className="flex flex-col gap-4">
        {sections.map((section) => {
          const those = withKey.filter((command) => command.section === section);
          return those.length > 0 && <SectionKeys key={section} section={section} commands={those} />;
        })}
      </div>
    </Dialog>
  );
};

/** The keys of the page as it is. */
export const HelpDialog = (props: HelpProps) => (
  <MoreWords words={commandWords} waiting={<OnTheWay />}>
    <Help {...props} />
  </MoreWords>
);
