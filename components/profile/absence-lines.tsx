import { UserRoundCheck, UserRoundMinus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { useFormat } from "../i18n/use-format";
import { useNow } from "../i18n/use-now";
import { TextLink } from "../ui/text-link";

const line = "flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-accent-soft px-3 py-2 text-ink md:px-6";

/** That one is away, and for whom one stands in, as long as it is so. */
export const AbsenceLines = ({ absences: { own, standsInFor } }: { absences: Me["absences"] }) => {
  const t = useTranslations("profile.absence");
  const format = useFormat();
  const now = useNow(1_000);
  const away = own && Date.parse(own.from) <= now && now < Date.parse(own.to);
  return (
    <>
      {away && (
        <p className={line}>
          <UserRoundMinus aria-hidden className="size-4 shrink-0 text-accent" />
          {t("bannerAway", { to: format.dateTime(own.to), name: own.deputy.name })}
          <TextLink href="/profile">{t("toProfile")}</TextLink>
        </p>
      )}
      {standsInFor
        .filter(({ until }) => now < Date.parse(until))
        .map(({ id, name, until }) => (
          <p key={id} className={line}>
            <UserRoundCheck aria-hidden className="size-4 shrink-0 text-accent" />
            {t("standsIn", { name, to: format.dateTime(until) })}
          </p>
        ))}
    </>
  );
};
