import { LogUnavailable } from '../event-log/event-log-errors.js';

/** Why an export failed and what to do, in Dutch; it is tried again within the hour. */
export function exportTrouble(error: unknown): string {
  if (error instanceof LogUnavailable) return 'het logboek antwoordt niet.';
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === 'TimeoutError')
    return 'het stoppen laat er niet genoeg tijd voor. Maak er een met "trajectboek log export".';
  return TROUBLES[code ?? ''] ?? message;
}

const full = 'de schijf is vol. Maak plaats vrij.';
const readOnly =
  'daar kan niet geschreven worden. Maak de map beschrijfbaar, of kies een andere EXPORT_DIR.';
const noFolder = 'dat is geen map. Kies een andere EXPORT_DIR.';

const TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
};
