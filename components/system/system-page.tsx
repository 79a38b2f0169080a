import { useTranslations } from "next-intl";
import { PageTitle } from "../ui/page-title";
import { AlertList } from "./alert-list";
import { HealthCard } from "./health-card";

/** For operations: what went wrong, and whether the parts answer. */
export const SystemPage = () => {
  const t = useTranslations("frame.systemPage");
  return (
    <>
      <PageTitle title={t("title")} />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <AlertList />
        <HealthCard />
      </div>
    </>
  );
};
