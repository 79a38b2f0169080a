import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { Badge } from "../ui/badge";
import { listedFlagsOf } from "./listed-facts";
import { byWeight, flagLooks } from "./order-flags";
import { useFlagSentence } from "./use-flag-sentence";

/** The reason that weighs most, for one line of a list, and how many there are besides. */
export const FlagSummary = ({ task }: { task: Task }) => {
  const t = useTranslations("order.why");
  const word = useFlagSentence("topFlag");
  const { flags, ...seen } = listedFlagsOf(task.facts);
  const [top, ...others] = byWeight(flags);
  if (!top) return <span className="text-muted">–</span>;
  const { tone, icon } = flagLooks[top.flag];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5 min-[60rem]:flex-col min-[60rem]:items-start">
      <Badge tone={tone} icon={icon}>
        {word(top, seen, task.currency ?? "")}
      </Badge>
      {others.length > 0 && <span className="text-sm text-muted">{t("more", { count: others.length })}</span>}
    </span>
  );
};
