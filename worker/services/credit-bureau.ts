/** One question to a bureau; asking again under the same key gives the same report and is charged once. */
export type CreditInquiry = {
  idempotencyKey: string;
  person: { name: string; email: string; dateOfBirth: string };
};

/** `score` 300-850 as bureaus give it; `attempts` how often this inquiry was asked, failed tries included. */
export type CreditReport = { bureau: string; score: number; attempts: number };

/** The bureau does not know the person; asking again will not help. */
export class ApplicantUnknown extends Error {
  override name = "ApplicantUnknown";
}

/** The bureau cannot be reached or is too busy; asking again later may help. */
export class BureauUnavailable extends Error {
  override name = "BureauUnavailable";
}

/** Port to a credit bureau. Throws ApplicantUnknown, BureauUnavailable; stops when `signal` is aborted. */
export type CreditBureau = {
  inquire: (inquiry: CreditInquiry, signal: AbortSignal) => Promise<CreditReport>;
};
