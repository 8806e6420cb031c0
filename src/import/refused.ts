/** Why a file is not imported: one Dutch sentence that says what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}
