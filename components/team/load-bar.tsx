import type { Team } from "@/domain/inbox";

type Props = { load: Pick<Team["members"][number], "open" | "overdue" | "breachesToday">; most: number };

/** How much somebody has before him, drawn: overdue, due today, the rest. The numbers stand beside it. */
export const LoadBar = ({ load: { open, overdue, breachesToday }, most }: Props) => {
  const width = (count: number) => `${(100 * count) / Math.max(1, most)}%`;
  return (
    <span aria-hidden className="flex h-2 w-full min-w-24 overflow-hidden rounded-full bg-sunken">
      <span className="bg-bad" style={{ width: width(overdue) }} />
      <span className="bg-warn" style={{ width: width(breachesToday) }} />
      <span className="bg-accent" style={{ width: width(Math.max(0, open - overdue - breachesToday)) }} />
    </span>
  );
};
