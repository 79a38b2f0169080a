import { useTranslations } from "next-intl";
import type { Me } from "@/domain/me";
import { useNavigation } from "../hooks/use-navigation";
import { cn } from "../ui/class-names";
import { Link } from "../ui/link";
import { currentPlace, placesFor } from "./navigation";

const looks = {
  side: {
    list: "flex flex-col gap-0.5",
    link: "flex min-h-9 items-center gap-2.5 rounded-md px-2.5 font-medium no-underline",
    active: "bg-accent-soft text-accent",
  },
  bottom: {
    list: "flex",
    link: "flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 px-1 text-center text-xs no-underline",
    active: "text-accent",
  },
} as const;

/** The places a person may go: beside the page on wide screens, at its foot on a phone. */
export const NavLinks = ({ me, look }: { me: Me; look: keyof typeof looks }) => {
  const t = useTranslations("frame");
  const { pathname } = useNavigation();
  const offered = placesFor(me);
  const current = currentPlace(pathname, offered);
  const style = looks[look];
  return (
    <ul className={style.list}>
      {offered.map((place) => {
        const { href, label, icon: Icon } = place;
        const here = place === current;
        return (
          <li key={href} className="min-w-0 flex-1">
            <Link
              href={href}
              aria-current={here ? "page" : undefined}
              className={cn(style.link, here ? style.active : "text-muted hover:text-ink")}
            >
              <Icon aria-hidden className="size-4.5 shrink-0" />
              <span className="min-w-0 truncate">{t(label)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
