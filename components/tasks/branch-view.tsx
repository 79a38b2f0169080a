import { ArrowRight, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { Ring } from "@/domain/schedule";
import { isoInstant } from "@/domain/schedule";
import { useFormat } from "../i18n/use-format";

/** What follows one outcome. */
export type Branch = {
  outcome: string;
  /** The outcome as one would say it: `approve`, `reject`. */
  verb: string;
  /** What happens next, a sentence each. */
  next: readonly string[];
  /** Whom it waits for then; null: nobody any more; left out where it goes on by itself. */
  goesTo?: string | null;
  /** Every clock that starts. */
  clocks: readonly Ring[];
};

type ClockGroup = { name: Ring["name"]; rings: Ring[] };

const grouped = (clocks: readonly Ring[]): ClockGroup[] => {
  const groups = new Map<Ring["name"], Ring[]>();
  for (const ring of clocks) groups.set(ring.name, [...(groups.get(ring.name) ?? []), ring]);
  return [...groups].map(([name, rings]) => ({ name, rings }));
};

/** More than so many times of one clock are told as first and last. */
const listed = 6;

const Times = ({ rings }: { rings: readonly Ring[] }) => {
  const format = useFormat();
  return rings.map(({ number, at }, index) => (
    <Fragment key={number}>
      {index > 0 && " · "}
      <time dateTime={isoInstant(at)} className="tabular whitespace-nowrap">
        {format.dateTime(isoInstant(at))}
      </time>
    </Fragment>
  ));
};

const Clocks = ({ clocks }: { clocks: readonly Ring[] }) => {
  const t = useTranslations("tasks.branch");
  const format = useFormat();
  const time = ({ at }: Ring) => format.dateTime(isoInstant(at));
  if (clocks.length === 0) return <p className="text-muted">{t("noClocks")}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {grouped(clocks).map(({ name, rings }) => {
        const [first, last] = [rings[0], rings.at(-1)];
        if (!first || !last) return null;
        return (
          <li key={name} className="flex items-start gap-1.5">
            <Clock aria-hidden className="mt-0.5 size-3.5 shrink-0 text-muted" />
            <span>
              {t(`clock.${name}`)}{" "}
              {rings.length > listed ? (
                t("many", { first: time(first), count: rings.length, last: time(last) })
              ) : (
                <Times rings={rings} />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

/** One branch: what happens next, in whose hands it is then, and every clock that starts, by the reader's clock. */
export const BranchView = ({ branch: { next, goesTo, clocks } }: { branch: Branch }) => {
  const t = useTranslations("tasks.branch");
  return (
    <div className="flex flex-col gap-2">
      {next.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {goesTo !== undefined && (
        <p className="flex items-start gap-1.5">
          <ArrowRight aria-hidden className="mt-0.5 size-3.5 shrink-0 text-muted" />
          {goesTo === null ? t("nobody") : t("goesTo", { who: goesTo })}
        </p>
      )}
      <Clocks clocks={clocks} />
    </div>
  );
};
