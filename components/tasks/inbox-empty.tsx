import { useTranslations } from "next-intl";
import { placesFor } from "../frame/navigation";
import { useMe } from "../hooks/use-me";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import type { InboxView } from "./inbox-query";

type Props = {
  view: InboxView;
  filtered: boolean;
  /** It was not empty a moment ago. */
  cleared: boolean;
  onClearFilters: () => void;
  onShowView: (view: InboxView) => void;
};

/** Why the list is empty, and what to do next. */
export const InboxEmpty = ({ view, filtered, cleared, onClearFilters, onShowView }: Props) => {
  const t = useTranslations("tasks");
  const tCommon = useTranslations("common");
  const { data: me } = useMe();
  const mayReadCases = me && placesFor(me).some(({ href }) => href === "/cases");
  if (filtered)
    return (
      <EmptyState
        kind={cleared ? "allDone" : "noMatch"}
        title={t(cleared ? "empty.cleared" : "empty.noMatch")}
        action={<Button onClick={onClearFilters}>{tCommon("clearFilters")}</Button>}
      >
        {t(cleared ? "empty.clearedHint" : "empty.noMatchHint")}
      </EmptyState>
    );
  const action =
    view === "needs-me" ? (
      mayReadCases && <ButtonLink href="/cases">{t("empty.toCases")}</ButtonLink>
    ) : (
      <Button onClick={() => onShowView("needs-me")}>{t("empty.toNeedsMe")}</Button>
    );
  return (
    <EmptyState kind={view === "needs-me" ? "allDone" : "firstUse"} title={t(`empty.${view}`)} action={action}>
      {t(`empty.${view}Hint`)}
    </EmptyState>
  );
};
