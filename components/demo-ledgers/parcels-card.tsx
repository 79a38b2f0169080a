import { useTranslations } from "next-intl";
import type { Ledgers } from "@/domain/demo/ledgers";
import { type ParcelMove, parcelRoad } from "@/domain/demo/parcel-road";
import { useMoveParcel } from "../hooks/use-move-parcel";
import { useFormat } from "../i18n/use-format";
import { useProblemText } from "../i18n/use-problem-text";
import { problemOf } from "../tasks/problem-of";
import { Badge } from "../ui/badge";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { toast } from "../ui/toast-manager";
import { CaseLink } from "./case-link";

type Parcel = Ledgers["shipments"][number];

/** Whether there is anything left for a parcel to come to. */
const movesOn = ({ status }: Parcel): boolean => parcelRoad.slice(0, -1).some((stop) => stop.status === status);

const Moves = ({ parcel }: { parcel: Parcel }) => {
  const t = useTranslations("ledgers.shipments");
  const problemText = useProblemText();
  const { mutate, isPending } = useMoveParcel();
  const number = parcel.trackingNumber ?? parcel.caseId.slice(-6);
  const move = (status?: ParcelMove) =>
    mutate(
      { caseId: parcel.caseId, ...(status ? { status } : {}) },
      {
        onSuccess: (moved) => toast(t("moved", { status: t(`status.${moved.status}`) })),
        onError: (error) => toast(t("notMoved"), { tone: "bad", description: problemText(problemOf(error)) }),
      },
    );
  return (
    <span className="ml-auto flex gap-2">
      <Button size="sm" variant="ghost" busy={isPending} aria-label={t("failOf", { number })} onClick={() => move("FAILED")}>
        {t("fail")}
      </Button>
      <Button size="sm" busy={isPending} aria-label={t("moveOf", { number })} onClick={() => move()}>
        {t("move")}
      </Button>
    </span>
  );
};

const ParcelLine = ({ parcel }: { parcel: Parcel }) => {
  const t = useTranslations("ledgers.shipments");
  const format = useFormat();
  const { caseId, status, trackingNumber, nextUpdateAt } = parcel;
  const gone = status === "CANCELLED" || status === "FAILED";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <CaseLink caseId={caseId} />
      <Badge tone={gone ? "neutral" : "accent"}>{t(`status.${status}`)}</Badge>
      <span className="min-w-40 flex-1 text-sm text-muted">
        {trackingNumber ?? t("noNumber")}
        {nextUpdateAt && <span className="block">{t("next", { at: format.dateTime(nextUpdateAt) })}</span>}
      </span>
      {movesOn(parcel) && <Moves parcel={parcel} />}
    </li>
  );
};

/** The carrier's parcels, the latest first, each with a push to its next stop. */
export const ParcelsCard = ({ shipments }: { shipments: readonly Parcel[] }) => {
  const t = useTranslations("ledgers.shipments");
  return (
    <Card title={t("title")}>
      {shipments.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul aria-label={t("label")} className="divide-y divide-line">
        {shipments.map((parcel) => (
          <ParcelLine key={parcel.key} parcel={parcel} />
        ))}
      </ul>
    </Card>
  );
};
