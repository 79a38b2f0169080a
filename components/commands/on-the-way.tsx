import { useTranslations } from "next-intl";
import { useModal } from "../ui/dialog";

/** In place of a dialog of which the code is being loaded: keys pressed meanwhile do nothing to the page. */
export const OnTheWay = () => {
  const t = useTranslations("tasks.keys");
  const box = useModal();
  return <dialog ref={box} aria-label={t("palette")} aria-busy className="backdrop:bg-[rgb(10_14_20/0.5)]" />;
};
