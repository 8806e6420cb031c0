/** Why an export is not taken in; `message` is one Dutch line for the person at the keyboard. */
export class TransferRefused extends Error {
  override readonly name = 'TransferRefused';
}

/** Most refusals come before the first write; the sentence says so. */
export const refused = (reason: string): TransferRefused =>
  new TransferRefused(`${reason} Er is niets ingelezen.`);
