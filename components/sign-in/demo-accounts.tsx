import { useTranslations } from "next-intl";
import { useDemo } from "../hooks/use-demo";
import type { Credentials } from "../hooks/use-sign-in";
import { useFormat } from "../i18n/use-format";
import { Card } from "../ui/card";

type Props = { chosen: Credentials | undefined; onChoose: (account: Credentials) => void };

/** The accounts of the demo, each filling the form with one press. Shows nothing where there are none. */
export const DemoAccounts = ({ chosen, onChoose }: Props) => {
  const t = useTranslations("signin");
  const tRole = useTranslations("common.role");
  const format = useFormat();
  const { data: demo } = useDemo();
  if (!demo) return null;
  return (
    <Card title={t("demo.title")}>
      <p className="mb-2 text-muted">
        {t.rich("demo.hint", { password: demo.password, code: (text) => <code className="text-ink">{text}</code> })}
      </p>
      <ul className="grid gap-1 sm:grid-cols-2">
        {demo.people.map(({ name, email, roles, limit }) => (
          <li key={email}>
            <button
              type="button"
              aria-pressed={chosen?.email === email}
              onClick={() => onChoose({ email, password: demo.password })}
              className="h-full w-full rounded-md border border-line px-2.5 py-1.5 text-left hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft"
            >
              <span className="block font-medium">{name}</span>
              <span className="block text-sm text-muted">{roles.map((role) => tRole(role)).join(" · ")}</span>
              {limit !== undefined && (
                <span className="tabular block text-sm text-muted">{t("demo.limit", { limit: format.number(limit / 100) })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
