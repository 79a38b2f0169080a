import { randomUUID } from "node:crypto";
import { ApplicationFailure } from "@temporalio/activity";
import { discardFile } from "@/server/document-store";
import { type LoanFile, readLoanFileOfAgreement, type StoredAgreement } from "@/server/loan/read-loan-file";
import { storeSeal } from "@/server/loan/store-seal";
import type { AgreementSeal } from "../../agreements/agreement-content";
import { execution } from "../context";
import { contentOf, storeDocument } from "./agreement-document";
import type { LoanSteps } from "./loan-steps";

type Accepted = LoanFile & { agreement: StoredAgreement };

const readAccepted = async (agreementId: string): Promise<Accepted> => {
  const file = await readLoanFileOfAgreement(agreementId);
  if (file?.agreement?.status !== "ACCEPTED")
    throw ApplicationFailure.nonRetryable(`agreement ${agreementId} was not accepted`, "NOT_ACCEPTED");
  return { ...file, agreement: file.agreement };
};

const sealOf = ({ answeredAt, answeredBy, answeredFromIp, answeredFromAgent, sha256, id }: StoredAgreement): AgreementSeal => {
  if (!answeredAt || !answeredBy) throw ApplicationFailure.nonRetryable(`nobody accepted agreement ${id}`, "NOT_ACCEPTED");
  return {
    acceptedAt: answeredAt,
    acceptedBy: answeredBy,
    ip: answeredFromIp,
    userAgent: answeredFromAgent,
    documentSha256: sha256,
  };
};

/** Keeps the accepted agreement once more, with a last page that says who accepted what, when and from where. Final: NOT_ACCEPTED. */
export const sealAgreement: LoanSteps["sealAgreement"] = async (agreementId) => {
  const file = await readAccepted(agreementId);
  if (file.agreement.signedSha256) return { sha256: file.agreement.signedSha256 };
  const document = await storeDocument(contentOf(file, file.agreement, sealOf(file.agreement)));
  const stored = await storeSeal({ agreementId, documentId: randomUUID(), file: document, ...execution() });
  if (stored) return { sha256: document.sha256 };
  await discardFile(document.storedAs);
  const { signedSha256 } = (await readAccepted(agreementId)).agreement;
  if (!signedSha256) throw new Error(`the seal of agreement ${agreementId} is not on record`);
  return { sha256: signedSha256 };
};
