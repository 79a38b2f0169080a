import { useTranslations } from "next-intl";
import type { Load } from "@/domain/inbox";
import { loadParts, partsOf } from "./load-parts";

/** How much somebody has before him, drawn, by how much of its time has passed. @param most what fills the whole width */
export const LoadBar = ({ load, most }: { load: Load; most: number }) => {
  const t = useTranslations("team");
  const parts = partsOf(load);
  return (
    <span
      role="img"
      aria-label={t("bar", { open: load.open, ...parts })}
      className="flex h-3 w-full min-w-24 gap-px overflow-hidden rounded-full border border-line bg-sunken"
    >
      {loadParts.map(
        ({ name, look }) =>
          parts[name] > 0 && (
            <span
              key={name}
              className={look}
              style={{ width: `${(100 * parts[name]) / Math.max(1, most)}%` }}
              title={`${parts[name]} ${t(name)}`}
            />
          ),
      )}
    </span>
  );
};
