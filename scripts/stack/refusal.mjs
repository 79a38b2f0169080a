/** Why the stack cannot start: one sentence for the user that also says what to do. Everything else thrown is a defect of ours. */
export class Refusal extends Error {
  /** @param {string} sentence @param {{ detail?: string }} [more] detail: what a program said, shown below the sentence */
  constructor(sentence, more = {}) {
    super(sentence);
    this.name = "Refusal";
    this.detail = more.detail;
  }
}
