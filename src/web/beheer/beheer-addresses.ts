/** Addresses of the pages of whoever manages accounts. */

export const ACCOUNTS = '/beheer/accounts';
export const INVITE = `${ACCOUNTS}/uitnodigen`;

export const ACCESS_LOG = '/beheer/toegangslogboek';
export const ACCESS_LOG_CSV = `${ACCESS_LOG}.csv`;

export const accountAddress = (id: string): string => `${ACCOUNTS}/${id}`;

/** What is done with an account from its page. */
export type AccountAction =
  | 'rollen'
  | 'blokkeren'
  | 'vrijgeven'
  | 'sessies'
  | 'link'
  | 'factor-vragen'
  | 'factor-niet-vragen'
  | 'factor-wissen';

export const accountActionAddress = (id: string, action: AccountAction): string =>
  `${accountAddress(id)}/${action}`;
