/** An outside system cannot be reached, is too busy, or gives an answer that makes no sense; asking again later may help. */
export class SystemUnavailable extends Error {
  override name = "SystemUnavailable";
}

/** An outside system says no for good; `code` says why. Asking again will not help, and nothing was done. */
export class SystemDeclined extends Error {
  override name = "SystemDeclined";
  constructor(
    readonly code: "OUT_OF_STOCK" | "PAYMENT_DECLINED" | "ADDRESS_REFUSED" | "NOT_POSSIBLE",
    message: string,
    /** What it is about: the products that are short. */
    readonly about: readonly string[] = [],
  ) {
    super(message);
  }
}
