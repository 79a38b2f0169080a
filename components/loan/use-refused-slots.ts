import { useMemo } from "react";
import type { Slot } from "@/domain/requests/slot";
import { useCase } from "../hooks/use-case";
import { useRequest } from "../hooks/use-request";
import { type SlotValues, slotValuesOf } from "./request-values";

/** The same thing asked for again, with what was wrong with it as the help. */
const askedAgain = ({ refusal, help, accept, options, target, ...slot }: Slot): SlotValues =>
  slotValuesOf({
    ...slot,
    help: refusal ? { en: refusal, zh: refusal } : (help ?? undefined),
    accept: accept.length > 0 ? accept : undefined,
    options: options ?? undefined,
    target: target ?? undefined,
  });

/** What the last request asked for and a reviewer did not accept, to be asked again; undefined while it is not known. */
export const useRefusedSlots = (caseId: string, wanted: boolean): SlotValues[] | undefined => {
  const { data: detail } = useCase(wanted ? caseId : null);
  const last = detail?.requests.at(-1);
  const { data: request } = useRequest(last?.id ?? null);
  const none = detail !== undefined && last === undefined;
  return useMemo(
    () => (none ? [] : request?.slots.filter(({ status }) => status === "REFUSED").map(askedAgain)),
    [none, request],
  );
};
