import { answerFields } from "@/domain/loan/answer-fields";
import type { LocalizedText } from "@/domain/localized-text";
import { type NeedMoreInfo, needMoreInfoSchema } from "@/domain/requests/request";
import { documentTypes } from "@/domain/requests/slot";
import type { RequestValues, SlotValues } from "./request-values";

/** Both languages where both are written, else the one that is, which then stands for both. */
const written = ({ en, zh }: LocalizedText): LocalizedText | string => {
  const [first, second] = [en.trim(), zh.trim()];
  return first && second ? { en: first, zh: second } : first || second;
};

const asked = ({ kind, label, help, required, accept, maxFiles, options, target }: SlotValues): Record<string, unknown> => ({
  kind,
  label: written(label),
  ...(written(help) ? { help: written(help) } : {}),
  required,
  ...(kind === "DOCUMENT"
    ? { maxFiles, ...(accept.length < documentTypes.length ? { accept } : {}) }
    : { maxFiles: 1, ...(kind === "NUMBER" && target in answerFields ? { target } : {}) }),
  ...(kind === "CHOICE"
    ? { options: options.map((option, index) => ({ value: String(index + 1), label: written(option) })) }
    : {}),
});

/** What is wrong with a request, by field: `slots`, `message`, `slots.2.label`. */
export type RequestErrors = readonly string[];

/** A request as it is decided, or the fields that keep it from being one. @param dueAt instant told to the applicant, when it is not the policy's */
export const toRequest = (
  { slots, message }: RequestValues,
  dueAt: string | undefined,
): { data: NeedMoreInfo } | { errors: RequestErrors } => {
  const parsed = needMoreInfoSchema.safeParse({ slots: slots.map(asked), message, ...(dueAt ? { dueAt } : {}) });
  const names = slots.flatMap(({ kind, options }, index) => {
    const texts = options.map(({ en, zh }) => en.trim() || zh.trim());
    return kind === "CHOICE" && new Set(texts).size < texts.length ? [`slots.${index}.options`] : [];
  });
  if (parsed.success && names.length === 0) return { data: parsed.data };
  const wrong = (parsed.error?.issues ?? []).map(({ path }) => path.slice(0, 3).join("."));
  return { errors: [...new Set([...wrong, ...names])] };
};
