import type { ReactNode } from "react";

export type Fact = { key: string; label: ReactNode; value: ReactNode };

/** Label and value pairs, as a description list. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="grid grid-cols-1 gap-x-6 gap-y-2 min-[420px]:grid-cols-2">
    {facts.map(({ key, label, value }) => (
      <div key={key} className="min-w-0">
        <dt className="text-sm text-muted">{label}</dt>
        <dd className="break-words">{value}</dd>
      </div>
    ))}
  </dl>
);
