import { useId } from "react";
import type { Load } from "@/domain/inbox";
import { Link } from "../ui/link";
import { LoadBar } from "./load-bar";
import { LoadFigures } from "./load-figures";

type Props = { title: string; load: Load; most: number; href: string };

/** A load that is nobody's own: of all together, or of what nobody has taken. */
export const LoadCard = ({ title, load, most, href }: Props) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-md border border-line bg-surface p-3">
      <h2 id={id} className="mb-2 font-semibold">
        {load.open > 0 ? (
          <Link href={href} className="underline">
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      <div className="flex flex-col gap-2">
        <LoadBar load={load} most={most} />
        <LoadFigures load={load} href={href} />
      </div>
    </section>
  );
};
