import type { AccountRefused } from '../../accounts/account-refused.js';
import { accountInWoorden, accountveld } from '../../wording/account.js';
import type { FormFault } from '../form/errors.view.js';

/** As a form tells it: beside the field that it is about, where it is about one. */
export function accountFault({ reason }: AccountRefused): FormFault {
  const veld = accountveld(reason);
  return { zin: accountInWoorden(reason), ...(veld ? { veld } : {}) };
}
