import type { WeakPassword } from './password-strength.js';

/** Why an account cannot be made or changed as was asked; each door has the sentence from `wording/account.ts`. */
export type AccountRefusal =
  | 'EMAIL_ONGELDIG'
  | 'EMAIL_BEZET'
  | 'NAAM_LEEG'
  | 'NAAM_TE_LANG'
  | 'NAAM_ONLEESBAAR'
  | 'NAAM_BEZET'
  | 'MEDEWERKER_WEG'
  | 'HEEFT_AL_EEN_ACCOUNT'
  | 'ACCOUNT_WEG'
  | 'LAATSTE_BEHEERDER'
  | 'LINK_VERVALLEN'
  | 'GEBLOKKEERD'
  | 'GEEN_ROL'
  | 'ROL_ONBEKEND'
  | 'AANBOD_VERLOPEN'
  | 'CODE_FOUT'
  | 'GEEN_FACTOR'
  | 'PASSKEY_MISLUKT'
  | 'PASSKEY_ZONDER_NAAM'
  | 'PASSKEY_NAAM_TE_LANG'
  | 'TOKEN_ZONDER_NAAM'
  | 'TOKEN_NAAM_TE_LANG'
  | 'TOKEN_TE_VEEL'
  | WeakPassword;

export class AccountRefused extends Error {
  override readonly name = 'AccountRefused';

  constructor(readonly reason: AccountRefusal) {
    super(reason);
  }
}
