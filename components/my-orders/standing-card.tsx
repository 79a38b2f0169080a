import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import { useFormat } from "../i18n/use-format";
import { Notice } from "../ui/notice";
import { type PlainOrder, plainOrder } from "./plain-order";
import { isOwnWish } from "./why-ended";

type Props = {
  order: Pick<CaseDetail, "stage" | "status" | "shipping" | "cancellation">;
  /** By when somebody means to have looked at it. */
  due: string | undefined;
  /** Why it ended, codes. */
  reasons: readonly string[];
};

/** Before these the wish to cancel is already said. */
const saysCancel: readonly PlainOrder[] = ["cancelReview", "cancelling", "closing"];

/** Where the order is, what happens next, and by when, in plain words. */
export const StandingCard = ({ order, due, reasons }: Props) => {
  const t = useTranslations("myOrders");
  const tMy = useTranslations("my");
  const format = useFormat();
  const { plain, tone } = plainOrder(order);
  const said = plain === "cancelled" && isOwnWish(reasons) ? "ownCancelled" : plain;
  const open = order.status === "OPEN";
  const leaving = open && order.cancellation !== null && order.cancellation.declined === null && !saysCancel.includes(plain);
  return (
    <Notice tone={tone} role="status">
      <h2 className="text-lg leading-6 font-semibold">{t(`status.${said}.title`)}</h2>
      <p className="mt-1">{t(`status.${said}.next`)}</p>
      {open && !leaving && (
        <p className="mt-1">
          {due && plain === "review"
            ? tMy("by", { when: `${format.longDate(due)}, ${format.time(due)}` })
            : t(`status.${said}.when`)}
        </p>
      )}
      {leaving && <p className="mt-1">{t("cancel.waiting")}</p>}
    </Notice>
  );
};
