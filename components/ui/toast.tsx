import { Toast } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, Info, type LucideIcon, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { buttonStyle } from "./button-style";
import { connectToasts } from "./toast-manager";
import { type Tone, textTone } from "./tone";

const toastManager = Toast.createToastManager<{ tone: Tone }>();

const icons: Record<Tone, LucideIcon> = { neutral: Info, accent: Info, good: CircleCheck, warn: CircleAlert, bad: CircleAlert };

/** Base UI takes it for a dialog. */
const noDialog = { role: "group", "aria-modal": undefined };

const Toasts = () => {
  const t = useTranslations("common");
  const { toasts } = Toast.useToastManager<{ tone: Tone }>();
  return toasts.map((item) => {
    const tone = item.data?.tone ?? "neutral";
    const Icon = icons[tone];
    return (
      <Toast.Root key={item.id} toast={item} {...noDialog} className="rounded-lg border border-line bg-raised p-3 shadow-pop">
        <Toast.Content className="flex items-start gap-2">
          <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${textTone[tone]}`} />
          <div className="min-w-0 flex-1">
            <Toast.Title className="font-medium" />
            <Toast.Description className="text-sm text-muted" />
          </div>
          {item.actionProps && <Toast.Action className={buttonStyle("secondary", "sm")} />}
          <Toast.Close aria-label={t("close")} aria-hidden={false} className="rounded-sm p-1 text-muted hover:bg-sunken">
            <X aria-hidden className="size-4" />
          </Toast.Close>
        </Toast.Content>
      </Toast.Root>
    );
  });
};

const Viewport = () => {
  const t = useTranslations("common");
  return (
    <Toast.Viewport
      aria-label={t("toasts")}
      className="fixed right-3 bottom-16 left-3 z-50 flex flex-col gap-2 sm:bottom-4 sm:left-auto sm:w-88"
    >
      <Toasts />
    </Toast.Viewport>
  );
};

/** Where toasts appear; once, around the pages of the desk. */
export const Toaster = () => {
  // After the provider has begun to listen.
  useEffect(() => connectToasts(toastManager), []);
  return (
    <Toast.Provider toastManager={toastManager} limit={3} timeout={6_000}>
      <Toast.Portal>
        <Viewport />
      </Toast.Portal>
    </Toast.Provider>
  );
};
