import type { AccountRefused } from '../../accounts/account-refused.js';
import { accountInWoorden, accountveld } from '../../wording/account.js';
import type { Fout } from '../form/errors.view.js';

/** As a form tells it: beside the field that it is about, where it is about one. */
export function accountFault({ reason }: AccountRefused): Fout {
  const veld = accountveld(reason);
  return { zin: accountInWoorden(reason), ...(veld ? { veld } : {}) };
}
