/**
 * SQL: whether an account has a second factor. A passkey counts under whatever name the site had then: with a password alone nobody
 * gets past one that was set up.
 * @param id how the statement names the account's id: 'a.id', '$1'
 */
export const hasFactor = (id: string): string =>
  `(exists (select from accounts.totp t where t.account_id = ${id} and t.confirmed_at is not null)
    or exists (select from accounts.passkey p where p.account_id = ${id}))`;
