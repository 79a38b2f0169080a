import { useTranslations } from "next-intl";
import type { TimelineItem } from "@/domain/listing";
import { useFileSize } from "../documents/use-file-size";
import { useFormat } from "../i18n/use-format";
import { useProblemText } from "../i18n/use-problem-text";
import type { EventWords } from "./event-value";
import { eventValues } from "./event-values";
import { useStageName } from "./use-stage-name";
import { useStepName } from "./use-step-name";

type Translator = ReturnType<typeof useTranslations>;

/** The word for a code within a group of words; the code itself where none is known. */
const wordIn = (t: Translator, group: string) => (code: string) => {
  const key = `${group}.${code.replaceAll(".", "_")}`;
  return t.has(key) ? t(key) : code;
};

const useEventWords = (caseType: string): EventWords => {
  const t = useTranslations("cases");
  const tCommon = useTranslations("common");
  const tLoan = useTranslations("loan");
  const tRefusal = useTranslations("documents.refusal");
  const stageName = useStageName();
  const stepName = useStepName();
  const problemText = useProblemText();
  return {
    format: useFormat(),
    size: useFileSize(),
    role: wordIn(tCommon, "role"),
    outcome: wordIn(tCommon, "outcome"),
    stage: (stage) => stageName(caseType, stage),
    step: (step) => stepName(caseType, step),
    system: wordIn(t, "system"),
    riskLevel: wordIn(tLoan, "risk"),
    priority: wordIn(t, "priority"),
    channel: wordIn(t, "channel"),
    refusal: (code) => problemText({ code, message: code }),
    reason: (code) => [`reason.${code}`, `error.${code}`].filter((key) => code && t.has(key)).map((key) => t(key))[0],
    field: wordIn(t, "field"),
    given: (name, value) => (t.has(`given.${name}`) ? t(`given.${name}`, { value }) : `${name} ${value}`),
    uploadRefusal: (code) => (tRefusal.has(code) ? tRefusal(code) : code),
  };
};

/**
 * Gives one plain sentence for an audit event, as its kind of case says it or as all do; anything of a type not known here is named by its
 * type.
 */
export const useEventSentence = (caseType = "loan") => {
  const t = useTranslations("cases");
  const tAll = useTranslations();
  const words = useEventWords(caseType);
  const actorOf = (actor: TimelineItem["actor"]) =>
    "name" in actor ? actor.name : t.has(`actor.${actor.system}`) ? t(`actor.${actor.system}`) : actor.system;
  return ({ type, actor, data }: Pick<TimelineItem, "type" | "actor" | "data">): string => {
    const name = type.replaceAll(".", "_");
    const key = [`${caseType}.event.${name}`, `cases.event.${name}`].find((candidate) => tAll.has(candidate));
    const values = { actor: actorOf(actor), type, ...eventValues(type, data, words) };
    return key ? tAll(key, values) : t("event.other", values);
  };
};
