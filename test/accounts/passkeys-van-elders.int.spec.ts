/** Who is left without a way in where the address of the site changes. */
import { expect, it } from '@jest/globals';
import { BoundElsewhere } from '../../src/accounts/bound-elsewhere.service.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

interface Iemand {
  readonly naam: string;
  readonly password?: string;
  readonly hosts?: readonly string[];
}

async function maak(op: OnDatabase, { naam, password, hosts = [] }: Iemand): Promise<string> {
  const email = `${naam.toLowerCase()}@voorbeeld.be`;
  const id = await op.accounts.create({ naam, email, rollen: [], password }, BY);
  for (const host of hosts)
    await op.db.query(
      `insert into accounts.passkey (id, account_id, rp_id, public_key, counter, name)
       values ($1, $2, $3, '\\x00', 0, 'sleutel')`,
      [`${naam}-${host}`, id, host],
    );
  return id;
}

onEachDatabase((fresh) => {
  it('noemt wie alleen passkeys van een ander adres heeft, en niemand anders', async () => {
    const op = await fresh();
    await maak(op, { naam: 'Cis', hosts: ['oud.be'] });
    await maak(op, { naam: 'An', hosts: ['oud.be', 'localhost'] });
    await maak(op, { naam: 'Bo', hosts: ['oud.be', 'nieuw.be'] });
    const dora = await maak(op, { naam: 'Dora', hosts: ['oud.be'], password: 'gehasht' });
    const gea = await maak(op, { naam: 'Gea', hosts: ['oud.be'], password: 'gehasht' });
    const herman = await maak(op, { naam: 'Herman', hosts: ['oud.be'], password: 'gehasht' });
    const inge = await maak(op, { naam: 'Inge', hosts: ['oud.be'], password: 'gehasht' });
    // Dora has an app, Gea a recovery code; Herman's code is used, and Inge never confirmed her app.
    const app = `insert into accounts.totp (account_id, secret, confirmed_at) values ($1, '\\x00', `;
    await op.db.query(`${app} now())`, [dora]);
    await op.db.query(`${app} null)`, [inge]);
    const code = `insert into accounts.recovery_code (account_id, hash, used_at) values ($1, '\\x00', `;
    await op.db.query(`${code} null)`, [gea]);
    await op.db.query(`${code} now())`, [herman]);
    await maak(op, { naam: 'Jos', password: 'gehasht' });
    await maak(op, { naam: 'Els' });
    const weg = await maak(op, { naam: 'Fien', hosts: ['oud.be'] });
    await op.db.query('update accounts.account set blocked_at = now() where id = $1', [weg]);
    const elders = new BoundElsewhere(op.db);
    expect(await elders.leftOutAt('nieuw.be')).toEqual([
      { naam: 'An', email: 'an@voorbeeld.be' },
      { naam: 'Cis', email: 'cis@voorbeeld.be' },
      { naam: 'Herman', email: 'herman@voorbeeld.be' },
      { naam: 'Inge', email: 'inge@voorbeeld.be' },
    ]);
    expect(await elders.leftOutAt('oud.be')).toEqual([]);
  });
});
