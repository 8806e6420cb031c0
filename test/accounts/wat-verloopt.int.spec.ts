import { expect, it, jest } from '@jest/globals';
import { Attempts } from '../../src/accounts/attempts.service.js';
import { Devices } from '../../src/accounts/devices.service.js';
import { FirstAccount } from '../../src/accounts/first-account.service.js';
import { Guesses } from '../../src/accounts/guesses.service.js';
import { Passwords } from '../../src/accounts/passwords.service.js';
import { SignIn } from '../../src/accounts/sign-in.service.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

const AN = { naam: 'Annelies Vandersteen', email: 'an@voorbeeld.be', rollen: [] } as const;
const passwords = new Passwords();

onEachDatabase((fresh) => {
  const met = async (): Promise<OnDatabase & { attempts: Attempts }> => {
    const op = await fresh();
    await op.db.query('delete from accounts.attempt');
    return Object.assign(op, { attempts: new Attempts(op.db) });
  };

  it('wie in een pauze blijft raden, staat daarvoor één keer in het toegangslogboek', async () => {
    const op = await met();
    const guesses = new Guesses(op.attempts, new Devices(op.db));
    const signIn = new SignIn(op.accounts, passwords, guesses, op.log);
    const nu = Date.now();
    jest.spyOn(Date, 'now').mockReturnValue(nu);
    const raad = { email: AN.email, password: 'x', device: '', address: '203.0.113.7' };
    for (let n = 0; n < 6; n += 1) await signIn.withPassword(raad);
    for (let n = 0; n < 5; n += 1)
      expect(await signIn.withPassword(raad)).toMatchObject({ uitkomst: 'wacht' });
    jest.restoreAllMocks();
    const genoteerd = await op.noted();
    expect(genoteerd.filter((wat) => wat === 'AANMELDEN_MOET_WACHTEN')).toHaveLength(1);
  });

  it('tellingen die voorbij zijn, verdwijnen; de andere blijven', async () => {
    const { db, attempts } = await met();
    await attempts.take({ key: 'oud', free: 5 });
    await db.query('update accounts.attempt set expire = 1');
    await attempts.take({ key: 'nu', free: 5 });
    await attempts.expire();
    expect(await db.query('select key from accounts.attempt')).toEqual([{ key: 'n:nu' }]);
  });

  it('een nieuw e-mailadres, en een blokkering, laten geen link over', async () => {
    const op = await met();
    const id = await op.accounts.create({ ...AN, rollen: ['BEHEERDER'] }, BY);
    const oud = await op.links.make('RESET', id);
    await op.changes.setEmail(id, 'annelies@voorbeeld.be', BY);
    expect(await op.links.look('RESET', oud)).toBeUndefined();
    const nieuw = await op.links.make('RESET', id);
    await op.db.query('update accounts.account set blocked_at = now()');
    await expect(op.db.transaction((sql) => op.links.use('RESET', nieuw, sql))).rejects.toThrow();
  });

  it('wie zich in de lijst aanwijst, mag zijn naam niet in zijn wachtwoord hebben', async () => {
    const op = await met();
    const id = '5b0c3b5e-3b0e-4d61-9f0e-0a2d7f1c9a11';
    await op.db.query('insert into medewerker (id, naam) values ($1, $2)', [id, AN.naam]);
    const first = new FirstAccount(op.db, op.accounts, op.links, passwords);
    const person = { medewerkerId: id, email: AN.email, password: 'annelies vandersteen' };
    const token = await op.links.makeFirst();
    await expect(first.make(token, person, BY)).rejects.toMatchObject({ reason: 'TE_RADEN' });
  });
});
