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

  it('een sessie die een maand voorbij is, verdwijnt; een andere, en wie haar het laatst had, blijft', async () => {
    const op = await met();
    const accountId = await op.accounts.create(AN, BY);
    const oud = async (dagen: number, ownDevice: boolean): Promise<string> => {
      const token = await op.sessions.open({ accountId, ownDevice, device: 'x' });
      await op.db.query(
        `update accounts.session set created_at = now() - make_interval(days => $1), seen_at = now() - make_interval(days => $1)
         where id = (select id from accounts.session order by created_at desc limit 1)`,
        [dagen],
      );
      return token;
    };
    const weg = [await oud(31, false), await oud(45, true)];
    const net = [await oud(29, false), await oud(43, true), await oud(0, false)];
    expect(await op.sessions.expire()).toBe(2);
    for (const token of weg) expect(await op.sessions.ownerOf(token)).toBeUndefined();
    for (const token of net) expect(await op.sessions.ownerOf(token)).toBe(accountId);
    expect(await op.sessions.find(net[2]!)).toMatchObject({ accountId });
  });

  it('een sessie die elke dag gebruikt werd, verdwijnt een maand na haar negentigste dag', async () => {
    const op = await met();
    const accountId = await op.accounts.create(AN, BY);
    await op.sessions.open({ accountId, ownDevice: true, device: 'x' });
    const gemaakt = (dagen: number) =>
      op.db.query(
        'update accounts.session set created_at = now() - make_interval(days => $1), seen_at = now()',
        [dagen],
      );
    await gemaakt(119);
    expect(await op.sessions.expire()).toBe(0);
    await gemaakt(121);
    expect(await op.sessions.expire()).toBe(1);
  });

  it('links die niets meer openen, verdwijnen; die nog iets openen, blijven', async () => {
    const op = await met();
    const eerste = await op.links.makeFirst();
    await op.links.expire();
    expect(await op.links.opensFirst(eerste)).toBe(true);
    const id = await op.accounts.create(AN, BY);
    const nodig = await op.links.make('INVITE', id);
    const gebruikt = await op.links.make('RESET', id);
    await op.db.transaction((sql) => op.links.use('RESET', gebruikt, sql));
    expect(await op.links.expire()).toBe(2); // de gebruikte, en die van het eerste account
    expect(await op.links.look('INVITE', nodig)).toBe(id);
    await op.db.query(`update accounts.link set expires_at = now() - interval '1 second'`);
    expect(await op.links.expire()).toBe(1);
  });

  it('een toestel waar 400 dagen niemand zich aanmeldde, is niet meer bekend', async () => {
    const op = await met();
    const devices = new Devices(op.db);
    const id = await op.accounts.create(AN, BY);
    const token = await devices.remember(undefined, id);
    const gezien = (dagen: number) =>
      op.db.query('update accounts.device set seen_at = now() - make_interval(days => $1)', [
        dagen,
      ]);
    await gezien(399);
    expect(await devices.expire()).toBe(0);
    await gezien(401);
    expect(await devices.expire()).toBe(1);
    expect(await devices.isKnown(token, AN.email)).toMatchObject({ isKnown: false });
  });

  it('regels van het toegangslogboek verdwijnen na hun tijd, en anders nooit', async () => {
    const op = await met();
    for (const what of ['AANGEMELD', 'AFGEMELD'] as const) await op.log.note(BY, { what });
    await op.db.query(
      `insert into accounts.access_log (what, door, at) values ('EXPORT', 'CLI', now() - interval '731 days')`,
    );
    expect(await op.log.expire(732)).toBe(0);
    expect(await op.log.expire(730)).toBe(1);
    expect(await op.noted()).toEqual(['AANGEMELD', 'AFGEMELD']);
    await expect(op.db.query('delete from accounts.access_log')).rejects.toThrow('append only');
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
