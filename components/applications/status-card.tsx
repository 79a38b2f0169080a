"use client";

import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import type { CaseState } from "@/domain/case-state";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";
import { plainStatus } from "./plain-status";

type Props = { detail: CaseDetail; state: CaseState | undefined };

/** Where the application is, what happens next and by when, in plain words. */
export const StatusCard = ({ detail, state }: Props) => {
  const t = useTranslations("my");
  const format = useFormat();
  const { status, tone } = plainStatus(state?.stage ?? detail.stage);
  const open = (state?.status ?? detail.status) === "OPEN";
  const due = state?.timers.find(({ name }) => name === "due")?.at;
  const leaving = open && !detail.mayCancel;
  return (
    <Notice tone={tone} role="status">
      <h2 className="text-lg leading-5 font-semibold">{t(`status.${status}.title`)}</h2>
      <p className="mt-1">{t(`status.${status}.next`)}</p>
      {open && !leaving && <p className="mt-1">{due ? t("by", { when: format.dateTime(due) }) : t(`status.${status}.when`)}</p>}
      {leaving && <p className="mt-1">{t("withdraw.waiting")}</p>}
    </Notice>
  );
};
