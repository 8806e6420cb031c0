import { NOOIT_IN_TEKST } from '../../domain/gewist.js';

/**
 * A form that no text can be made of: bytes that are no UTF-8 (parsed all the same, its codes would be taken for what somebody
 * typed), or characters that no text holds (U+0000, and U+FDD0, which marks what a page has filled in). Nest hands it on as the
 * cause of an `HttpException`.
 */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
  readonly status = 400;
}

const NOOIT = new RegExp(`[\\0${NOOIT_IN_TEKST}]`, 'u');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * For `express.urlencoded`: refuses what it would leave undecoded, and what no text may hold.
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
    if (!NOOIT.test(decodeURIComponent(utf8.decode(inhoud)))) return;
  } catch {
    /* no UTF-8 */
  }
  throw new UnreadableForm();
}
