import { useTranslations } from "next-intl";
import { useState } from "react";
import type { LaneStep } from "@/domain/order/saga";
import { laneNews } from "./lane-news";
import type { LaneWords } from "./use-lane-words";

/** What changed last on a lane, in a sentence for those who do not see it; nothing of what it began with. */
export const useLaneNews = (lane: readonly LaneStep[], words: LaneWords): string => {
  const t = useTranslations("order.saga");
  const [seen, setSeen] = useState(lane);
  const [said, setSaid] = useState("");
  if (seen !== lane) {
    setSeen(lane);
    const sentences = laneNews(seen, lane).map((news) =>
      news.kind === "step"
        ? t("news", { name: words.step(news.name), status: words.stepStatus(news.status) })
        : t("news", { name: words.undo(news.name), status: words.undoStatus(news.status) }),
    );
    if (sentences.length > 0) setSaid(sentences.join(". "));
  }
  return said;
};
