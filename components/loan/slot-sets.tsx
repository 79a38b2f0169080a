import { Check, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { type LoanSlotSet, loanSlotSets } from "@/domain/loan/slot-sets";
import { Button } from "../ui/button";
import { hasSet, type SlotValues, slotValuesOf } from "./request-values";

type Props = { slots: readonly SlotValues[]; onAdd: (slots: SlotValues[]) => void };

/** What is asked for most, one press each. */
export const SlotSets = ({ slots, onAdd }: Props) => {
  const t = useTranslations("loan.request");
  return (
    <ul aria-label={t("sets")} className="flex flex-wrap gap-1.5">
      {(Object.keys(loanSlotSets) as LoanSlotSet[]).map((name) => {
        const there = hasSet(slots, loanSlotSets[name]);
        const Icon = there ? Check : Plus;
        return (
          <li key={name}>
            <Button
              size="sm"
              aria-disabled={there || undefined}
              className="aria-disabled:text-muted"
              onClick={() => there || onAdd(loanSlotSets[name].map(slotValuesOf))}
            >
              <Icon aria-hidden className="size-3.5" />
              {t(`set.${name}`)}
              {there && <span className="sr-only">{t("added")}</span>}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
