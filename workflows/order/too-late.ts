/** The goods have left: the order can be stopped no more. */
export class TooLate extends Error {
  override name = "TooLate";
}
