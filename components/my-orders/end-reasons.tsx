import { useTranslations } from "next-intl";
import { Card } from "../ui/card";
import { whyEnded } from "./why-ended";

/** Why an order was not carried out, each reason a sentence. */
export const EndReasons = ({ reasons }: { reasons: readonly string[] }) => {
  const t = useTranslations("myOrders");
  const told = whyEnded(reasons);
  if (told.length === 0) return null;
  return (
    <Card title={t("reason.title")}>
      <ul className="list-disc pl-5">
        {told.map((code) => (
          <li key={code}>{t(`reason.${code}`)}</li>
        ))}
      </ul>
      <p className="mt-2 text-muted">{t("reason.mail")}</p>
    </Card>
  );
};
