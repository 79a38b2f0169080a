import { useTranslations } from "next-intl";
import type { ActiveFault } from "@/domain/demo/ledgers";

/** Gives what a switch is about in words: `Payment service, take the money`. */
export const useSwitchName = () => {
  const t = useTranslations("ledgers");
  return ({ port, call }: Pick<ActiveFault, "port" | "call">): string =>
    t("switches.line", { port: t(`port.${port}`), call: t.has(`call.${call}`) ? t(`call.${call}`) : call });
};
