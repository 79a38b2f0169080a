import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import type { CaseState } from "@/domain/case-state";
import { Deadline } from "../applicant/deadline";
import { useFormat } from "../i18n/use-format";
import { ButtonLink } from "../ui/button-link";
import { Notice } from "../ui/notice";
import { plainStatus } from "./plain-status";
import { waitsFor } from "./waits-for";

type Props = { detail: CaseDetail; state: CaseState | undefined };

/** Where the application is, what is needed or happens next, and by when, in plain words. */
export const StatusCard = ({ detail, state }: Props) => {
  const t = useTranslations("myLoans");
  const tMy = useTranslations("my");
  const format = useFormat();
  const stands = state?.status ?? detail.status;
  const { status, tone } = plainStatus(state?.stage ?? detail.stage, stands);
  const open = stands === "OPEN";
  const due = state?.timers.find(({ name }) => name === "due")?.at;
  const wanted = open ? waitsFor(detail) : null;
  const ending = state?.result?.reasons?.[0];
  const said = status === "cancelled" && ending && t.has(`status.${ending}.title`) ? ending : status;
  // From the start of the payment on it cannot be stopped either; that is no wish of his.
  const leaving = open && !detail.mayCancel && status !== "paying";
  return (
    <Notice tone={tone} role="status">
      <h2 className="text-lg leading-6 font-semibold">{t(`status.${said}.title`)}</h2>
      <p className="mt-1">{t(`status.${said}.next`)}</p>
      {wanted && <Deadline at={wanted.until} />}
      {open && !leaving && !wanted && (
        <p className="mt-1">
          {due ? tMy("by", { when: `${format.longDate(due)}, ${format.time(due)}` }) : t(`status.${status}.when`)}
        </p>
      )}
      {leaving && <p className="mt-1">{t("withdraw.waiting")}</p>}
      {wanted && !leaving && (
        <ButtonLink href={wanted.href} variant="primary" className="mt-3 min-h-11 w-full sm:min-h-9 sm:w-auto">
          {t(`act.${wanted.what}`)}
        </ButtonLink>
      )}
    </Notice>
  );
};
