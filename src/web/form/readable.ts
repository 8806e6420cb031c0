/**
 * A form in bytes that are no UTF-8: parsed all the same, its codes would be taken for what somebody typed. Nest hands it on
 * as the cause of an `HttpException`.
 */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
  readonly status = 400;
}

/**
 * For `express.urlencoded`: refuses what it would leave undecoded.
 * @throws UnreadableForm
 */
export function checkReadable(
  _verzoek: unknown,
  _antwoord: unknown,
  inhoud: Uint8Array,
  tekens: string,
): void {
  if (tekens !== 'utf-8') return;
  try {
    decodeURIComponent(new TextDecoder('utf-8', { fatal: true }).decode(inhoud));
  } catch {
    throw new UnreadableForm();
  }
}
