import { useTranslations } from "next-intl";
import type { LaneStep } from "@/domain/order/saga";
import { useCaseState } from "../hooks/use-case-state";
import { Card } from "../ui/card";
import { laneHint } from "./lane-hint";
import { laneUndos } from "./lane-layout";
import { LaneStepItem } from "./lane-step";
import { LaneUndoItem } from "./lane-undo";
import { useLaneNews } from "./use-lane-news";
import { type LaneWords, useLaneWords } from "./use-lane-words";

/** Lines from the ends of an undo of several steps up to them, past what lies between. */
const Brackets = ({ lane }: { lane: readonly LaneStep[] }) => {
  const columns = ["@2xl:col-start-1", "@2xl:col-start-2", "@2xl:col-start-3", "@2xl:col-start-4", "@2xl:col-start-5"];
  const ends = laneUndos(lane).flatMap(({ undo, from, to, row }) =>
    row > 1 ? [from, to].map((column) => ({ undo, column })) : [],
  );
  return ends.map(({ undo, column }) => (
    <span
      key={`${undo}-${column}`}
      aria-hidden
      className={`-mb-2 ml-3 hidden border-l-2 border-dashed border-line-strong @2xl:row-start-1 @2xl:block ${columns[column - 1]}`}
    />
  ));
};

type LaneProps = { lane: readonly LaneStep[]; words: LaneWords };

const Undos = ({ lane, words, over }: LaneProps & { over: boolean }) => {
  const t = useTranslations("order.saga");
  const hint = laneHint(lane, over);
  return (
    <div>
      <p className="mb-2 text-sm text-muted">
        {hint === "ready" && <span className="@2xl:hidden">{t("hint.readyUpright")}</span>}
        <span className={hint === "ready" ? "hidden @2xl:inline" : undefined}>{t(`hint.${hint}`)}</span>
      </p>
      <div className="flex flex-col @2xl:grid @2xl:grid-cols-5 @2xl:gap-2">
        <Brackets lane={lane} />
        <ol aria-label={t("undos")} className="flex flex-col gap-2 @2xl:contents">
          {laneUndos(lane).map((undo) => (
            <LaneUndoItem key={undo.undo} undo={undo} words={words} />
          ))}
        </ol>
      </div>
    </div>
  );
};

const Lane = ({ lane, over }: { lane: readonly LaneStep[]; over: boolean }) => {
  const t = useTranslations("order.saga");
  const words = useLaneWords(over);
  const news = useLaneNews(lane, words);
  return (
    <Card title={t("title")}>
      <div className="@container">
        <div className="grid gap-4 @md:grid-cols-2 @2xl:grid-cols-1">
          <ol aria-label={t("steps")} className="flex flex-col @2xl:grid @2xl:grid-cols-5">
            {lane.map((step) => (
              <LaneStepItem key={step.step} step={step} words={words} />
            ))}
          </ol>
          <Undos lane={lane} words={words} over={over} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
    </Card>
  );
};

/** The steps of an order that reach out, forwards, and beneath them what takes each back, backwards; live. */
export const SagaLane = ({ caseId }: { caseId: string }) => {
  const { data } = useCaseState(caseId);
  const lane = data?.state.saga;
  if (!data || !lane) return null;
  return <Lane lane={lane} over={data.state.status !== "OPEN"} />;
};
