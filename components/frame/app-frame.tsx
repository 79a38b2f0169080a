import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Me } from "@/domain/me";
import { LiveUpdates } from "../live/live-updates";
import { NotificationBell } from "../notifications/notification-bell";
import { SessionExpiryDialog } from "../sign-in/session-expiry-dialog";
import { SkipLink } from "../ui/skip-link";
import { Brand } from "./brand";
import { FrameSkeleton } from "./frame-skeleton";
import { LiveBadge } from "./live-badge";
import { NavLinks } from "./nav-links";
import { useAccount } from "./use-account";
import { UserMenu } from "./user-menu";

type Props = {
  /** Above the page, below the header. */
  banner?: ReactNode;
  /** In the header, before what everybody has. */
  tools?: ReactNode;
  children: ReactNode;
};

const Frame = ({ me, banner, tools, children }: Props & { me: Me }) => {
  const t = useTranslations("frame");
  return (
    <div className="min-h-dvh md:grid md:grid-cols-[13rem_minmax(0,1fr)]">
      <SkipLink />
      <aside className="hidden border-r border-line bg-surface md:block">
        <div className="sticky top-0 flex flex-col gap-5 p-3">
          <div className="px-2 pt-1.5">
            <Brand />
          </div>
          <nav aria-label={t("navigation")}>
            <NavLinks me={me} look="side" />
          </nav>
        </div>
      </aside>
      <div className="flex min-w-0 flex-col pb-16 md:pb-0">
        <header className="sticky top-0 z-30 flex h-12 items-center gap-2 border-b border-line bg-surface px-3 md:px-6">
          <div className="md:hidden">
            <Brand />
          </div>
          <div className="ml-auto flex items-center gap-2">
            {tools}
            <LiveBadge />
            <NotificationBell />
            <UserMenu me={me} />
          </div>
        </header>
        {banner}
        <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 p-3 outline-none md:p-6">
          {children}
        </main>
      </div>
      <nav aria-label={t("navigation")} className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface md:hidden">
        <NavLinks me={me} look="bottom" />
      </nav>
    </div>
  );
};

/** Navigation, account and the page itself, for everybody signed in. Who is not goes to sign-in and comes back. */
export const AppFrame = (props: Props) => {
  const me = useAccount();
  return (
    <>
      <LiveUpdates />
      <SessionExpiryDialog />
      {me ? <Frame {...props} me={me} /> : <FrameSkeleton />}
    </>
  );
};
