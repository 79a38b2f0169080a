import { CircleUserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense } from "react";
import type { Me } from "@/domain/me";
import { lazyPart } from "../lazy-part";
import { HeaderPopover } from "../ui/header-popover";
import { SkeletonRows } from "../ui/skeleton";

// Most pages are left without a look at it.
const UserChoices = lazyPart(async () => (await import("./user-choices")).UserChoices);

/** The person signed in, and what he may set for himself. */
export const UserMenu = ({ me }: { me: Me }) => {
  const t = useTranslations("frame");
  const trigger = (
    <>
      <CircleUserRound aria-hidden className="size-5" />
      <span className="hidden sm:inline">{me.name}</span>
    </>
  );
  return (
    <HeaderPopover label={t("userMenu", { name: me.name })} trigger={trigger} className="w-64">
      {(close) => (
        <Suspense fallback={<SkeletonRows rows={4} className="m-4 h-9" />}>
          <UserChoices me={me} onLeave={close} />
        </Suspense>
      )}
    </HeaderPopover>
  );
};
