"use client";

import { useTranslations } from "next-intl";
import type { TimelineItem } from "@/domain/listing";
import { useFormat } from "../i18n/use-format";
import { useProblemText } from "../i18n/use-problem-text";
import { type EventWords, eventValues } from "./event-values";
import { useStageName } from "./use-stage-name";

/** Gives one plain sentence for an audit event; anything of a type not known here is named by its type. */
export const useEventSentence = (caseType = "loan") => {
  const t = useTranslations("cases");
  const tCommon = useTranslations("common");
  const tLoan = useTranslations("loan");
  const format = useFormat();
  const stageName = useStageName();
  const problemText = useProblemText();
  const named = (group: "role" | "outcome") => (code: string) =>
    tCommon.has(`${group}.${code}`) ? tCommon(`${group}.${code}`) : code;
  const words: EventWords = {
    format,
    role: named("role"),
    outcome: named("outcome"),
    stage: (stage) => stageName(caseType, stage),
    riskLevel: (level) => (tLoan.has(`risk.${level}`) ? tLoan(`risk.${level}`) : level),
    priority: (code) => (t.has(`priority.${code}`) ? t(`priority.${code}`) : code),
    channel: (code) => (t.has(`channel.${code}`) ? t(`channel.${code}`) : code),
    refusal: (code) => problemText({ code, message: code }),
  };
  const actorOf = (actor: TimelineItem["actor"]) =>
    "name" in actor ? actor.name : t.has(`actor.${actor.system}`) ? t(`actor.${actor.system}`) : actor.system;
  return ({ type, actor, data }: Pick<TimelineItem, "type" | "actor" | "data">): string => {
    const key = `event.${type.replaceAll(".", "_")}`;
    const values = { actor: actorOf(actor), type, ...eventValues(type, data, words) };
    return t.has(key) ? t(key, values) : t("event.other", values);
  };
};
