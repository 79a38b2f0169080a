import { useTranslations } from "next-intl";
import { digests } from "@/domain/notice-groups";
import { useFormat } from "../i18n/use-format";
import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import type { NoticesForm } from "./use-notices-form";

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const clock = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

export const quietIds = { from: "notices-from", to: "notices-to" } as const;

type Props = { form: NoticesForm; errorOf: (field: keyof typeof quietIds) => string | undefined };

/** When mails come: at once or collected, and the hours in which none do. */
export const MailTimes = ({ form: { values, change }, errorOf }: Props) => {
  const t = useTranslations("profile.notices");
  const { timeZone } = useFormat();
  return (
    <div className="flex flex-col gap-3">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("digest")} hint={t("digestHint")}>
          <Select
            value={values.digest}
            onChange={({ target }) => change("digest", digests.find((digest) => digest === target.value) ?? "AT_ONCE")}
          >
            {digests.map((digest) => (
              <option key={digest} value={digest}>
                {t(`digests.${digest}`)}
              </option>
            ))}
          </Select>
        </Field>
        {values.digest === "DAILY" && (
          <Field label={t("hour")} hint={t("zone", { zone: timeZone })}>
            <Select value={values.digestHour} onChange={({ target }) => change("digestHour", Number(target.value))}>
              {hours.map((hour) => (
                <option key={hour} value={hour}>
                  {clock(hour)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <Checkbox
        checked={values.isQuiet}
        onChange={({ target }) => change("isQuiet", target.checked)}
        label={
          <>
            {t("quiet")}
            <span className="block text-sm text-muted">{t("quietHint")}</span>
          </>
        }
      />
      {values.isQuiet && (
        <div className="grid grid-cols-2 gap-4 sm:max-w-sm">
          <Field id={quietIds.from} label={t("from")} error={errorOf("from")}>
            <Input type="time" value={values.from} onChange={({ target }) => change("from", target.value)} />
          </Field>
          <Field id={quietIds.to} label={t("to")} error={errorOf("to")}>
            <Input type="time" value={values.to} onChange={({ target }) => change("to", target.value)} />
          </Field>
        </div>
      )}
    </div>
  );
};
