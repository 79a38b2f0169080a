import { useTranslations } from "next-intl";

const sizes = [
  ["days", 86_400_000],
  ["hours", 3_600_000],
  ["minutes", 60_000],
] as const;

/** Says a length of time in its two largest parts, from milliseconds; under a minute as one minute. */
export const useDuration = () => {
  const t = useTranslations("common.duration");
  return (length: number): string => {
    let rest = Math.max(60_000, length);
    const parts: string[] = [];
    for (const [unit, size] of sizes) {
      const count = Math.floor(rest / size);
      rest -= count * size;
      if (count > 0 && parts.length < 2) parts.push(t(unit, { count }));
    }
    return parts.join(" ");
  };
};
