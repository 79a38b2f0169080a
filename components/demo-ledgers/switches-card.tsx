import { useTranslations } from "next-intl";
import type { ActiveFault } from "@/domain/demo/ledgers";
import { useTakeBackSwitches } from "../hooks/use-take-back-switches";
import { Button } from "../ui/button";
import { Card } from "../ui/card";
import { toast } from "../ui/toast-manager";
import { SwitchForm } from "./switch-form";
import { useSwitchName } from "./use-switch-name";

const SwitchLine = ({ fault }: { fault: ActiveFault }) => {
  const t = useTranslations("ledgers");
  const nameOf = useSwitchName();
  const { mutate, isPending } = useTakeBackSwitches();
  const { id, match, timesLeft } = fault;
  const left = timesLeft === null ? t("switches.forGood") : t("switches.left", { count: timesLeft });
  return (
    <li className="flex items-start justify-between gap-2 py-2">
      <span className="min-w-0">
        <span className="block font-medium">{nameOf(fault)}</span>
        <span className="block text-sm">{t(`fault.${fault.fault}`)}</span>
        <span className="block text-sm break-words text-muted">
          {[...(match ? [t("switches.about", { match })] : []), left].join(" · ")}
        </span>
      </span>
      <Button
        size="sm"
        busy={isPending}
        aria-label={t("switches.offOf", { name: nameOf(fault) })}
        onClick={() => mutate(id, { onSuccess: () => toast(t("switches.offDone")) })}
      >
        {t("switches.off")}
      </Button>
    </li>
  );
};

const AllOff = () => {
  const t = useTranslations("ledgers.switches");
  const { mutate, isPending } = useTakeBackSwitches();
  return (
    <Button size="sm" busy={isPending} onClick={() => mutate(null, { onSuccess: () => toast(t("allOffDone")) })}>
      {t("allOff")}
    </Button>
  );
};

/** Which calls are made to fail, and the form that makes others. */
export const SwitchesCard = ({ faults }: { faults: readonly ActiveFault[] }) => {
  const t = useTranslations("ledgers.switches");
  return (
    <Card title={t("title")} aside={faults.length > 0 && <AllOff />}>
      {faults.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul aria-label={t("list")} className="divide-y divide-line">
        {faults.map((fault) => (
          <SwitchLine key={fault.id} fault={fault} />
        ))}
      </ul>
      <h3 className="mt-4 mb-2 font-semibold">{t("new")}</h3>
      <SwitchForm />
    </Card>
  );
};
