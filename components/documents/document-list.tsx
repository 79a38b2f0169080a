import { useTranslations } from "next-intl";
import type { CaseDetail } from "@/domain/case";
import type { CaseDocument } from "@/domain/requests/slot";
import type { DocumentGroup } from "./document-groups";
import { DocumentRow } from "./document-row";
import { SlotHeading } from "./slot-heading";

type Props = {
  detail: Pick<CaseDetail, "type" | "currency">;
  groups: readonly DocumentGroup[];
  chosenId: string | null;
  userId: string;
  onChoose: (documentId: string) => void;
};

/** Files by what was asked for. */
export const DocumentList = ({ detail, groups, chosenId, userId, onChoose }: Props) => {
  const t = useTranslations("documents");
  const rows = (documents: readonly CaseDocument[]) => (
    <ul className="flex flex-col gap-1 empty:hidden">
      {documents.map((document) => (
        <DocumentRow
          key={document.id}
          document={document}
          chosen={document.id === chosenId}
          userId={userId}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
  return (
    <div className="flex flex-col gap-4">
      {groups.map((group) => (
        <div key={group.key} className="flex flex-col gap-2">
          <h3 className="text-sm font-semibold text-muted">
            {group.kind === "round" ? t("group.round", { round: group.request.round }) : t(`group.${group.kind}`)}
          </h3>
          {group.kind === "round"
            ? group.slots.map(({ slot, documents }) => (
                <div key={slot.id} className="flex flex-col gap-1">
                  <SlotHeading slot={slot} sent={documents.length} caseType={detail.type} currency={detail.currency} />
                  {rows(documents)}
                </div>
              ))
            : rows(group.documents)}
        </div>
      ))}
    </div>
  );
};
