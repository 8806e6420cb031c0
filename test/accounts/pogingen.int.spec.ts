import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Attempts, pauseAfter } from '../../src/accounts/attempts.service.js';
import { Devices } from '../../src/accounts/devices.service.js';
import { Guesses, networkOf } from '../../src/accounts/guesses.service.js';
import { Passwords } from '../../src/accounts/passwords.service.js';
import { SignIn, type Credentials } from '../../src/accounts/sign-in.service.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

const passwords = new Passwords();
const WACHTWOORD = 'paraplu giraf oever knikker';
const VREEMDE = { device: '', address: '203.0.113.7' };

const signIn = (op: OnDatabase): SignIn => {
  const guesses = new Guesses(new Attempts(op.db), new Devices(op.db));
  return new SignIn(op.accounts, passwords, guesses, op.log);
};

async function metAn(op: OnDatabase): Promise<string> {
  await op.db.query('delete from accounts.attempt');
  const password = await passwords.hash(WACHTWOORD);
  return op.accounts.create(
    { naam: 'An', email: 'an@voorbeeld.be', rollen: ['BEHEERDER'], password },
    BY,
  );
}

const fout = (anders: Partial<Credentials> = {}): Credentials => ({
  ...VREEMDE,
  email: 'an@voorbeeld.be',
  password: 'iets anders dat niet klopt',
  ...anders,
});
const goed = (anders: Partial<Credentials> = {}): Credentials =>
  fout({ password: WACHTWOORD, ...anders });

/** Time stands still, so that no pause is over before the spec says so. */
let nu: number;
beforeEach(() => {
  nu = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => nu);
});
afterEach(() => void jest.restoreAllMocks());
const later = (seconds: number): void => void (nu += seconds * 1000);

onEachDatabase((fresh, second) => {
  describe('aanmelden met een wachtwoord', () => {
    it('lukt met het juiste, wat ook de hoofdletters van de e-mail zijn', async () => {
      const op = await fresh();
      const accountId = await metAn(op);
      const uitkomst = await signIn(op).withPassword(goed({ email: ' AN@Voorbeeld.BE ' }));
      expect(uitkomst).toEqual({ uitkomst: 'klopt', accountId, needsFactor: false });
    });

    it('zegt hetzelfde van een verkeerd wachtwoord, een onbekende, een geblokkeerde en een zonder wachtwoord', async () => {
      const op = await fresh();
      await metAn(op);
      const bo = await op.accounts.create(
        {
          naam: 'Bo',
          email: 'bo@voorbeeld.be',
          rollen: [],
          password: await passwords.hash(WACHTWOORD),
        },
        BY,
      );
      await op.changes.setBlocked(bo, true, BY);
      await op.accounts.create({ naam: 'Cis', email: 'cis@voorbeeld.be', rollen: [] }, BY);
      for (const poging of [
        fout(),
        ...['niemand', 'bo', 'cis'].map((naam) => goed({ email: `${naam}@voorbeeld.be` })),
        goed({ email: '' }),
        goed({ password: '' }),
        goed({ password: `${WACHTWOORD}${'x'.repeat(100_000)}` }),
      ])
        expect(await signIn(op).withPassword(poging)).toEqual({ uitkomst: 'klopt-niet' });
    });
  });

  describe('wie blijft raden', () => {
    it('moet na vijf keer wachten, ook met het juiste wachtwoord en in een ander proces', async () => {
      const op = await fresh();
      const accountId = await metAn(op);
      for (let n = 0; n < 5; n += 1)
        expect(await signIn(op).withPassword(fout())).toEqual({ uitkomst: 'klopt-niet' });
      // One more is let through, and then there is a pause.
      expect(await signIn(op).withPassword(fout())).toEqual({ uitkomst: 'klopt-niet' });
      const wacht = { uitkomst: 'wacht', seconds: 1 };
      expect(await signIn(second()).withPassword(goed())).toEqual(wacht);
      expect(await signIn(second()).withPassword(goed({ address: '198.51.100.3' }))).toEqual(wacht);
      later(1);
      expect(await signIn(op).withPassword(goed())).toEqual({
        uitkomst: 'klopt',
        accountId,
        needsFactor: false,
      });
      // Then he begins anew.
      for (let n = 0; n < 5; n += 1)
        expect(await signIn(op).withPassword(fout())).toEqual({ uitkomst: 'klopt-niet' });
    });

    it('moet telkens twee keer zo lang wachten, tot een kwartier', async () => {
      const op = await fresh();
      await metAn(op);
      const pauzes: number[] = [];
      for (let n = 0; n < 20; n += 1) {
        const uitkomst = await signIn(op).withPassword(fout({ address: `203.0.113.${String(n)}` }));
        if (uitkomst.uitkomst !== 'wacht') continue;
        pauzes.push(uitkomst.seconds);
        later(uitkomst.seconds);
      }
      expect(pauzes).toEqual([1, 2, 4, 8, 16, 32, 64]);
      expect([0, 9, 10, 1_000_000].map(pauseAfter)).toEqual([1, 512, 900, 900]);
    });

    it('krijgt van dertig tegelijk niet meer dan de vrije pogingen en één, in alle processen samen', async () => {
      const op = await fresh();
      await metAn(op);
      const [een, twee] = [signIn(op), signIn(second())];
      const pogingen = await Promise.all(
        Array.from({ length: 30 }, (_, n) =>
          (n % 2 ? een : twee).withPassword(fout({ address: `203.0.113.${String(n)}` })),
        ),
      );
      const geraden = pogingen.filter(({ uitkomst }) => uitkomst === 'klopt-niet').length;
      expect(geraden).toBe(6);
    });

    it('naar veel namen vanop één adres, moet ook wachten', async () => {
      const op = await fresh();
      await metAn(op);
      const uitkomsten: string[] = [];
      for (let n = 0; n < 24; n += 1) {
        const email = `wie${String(n)}@voorbeeld.be`;
        uitkomsten.push((await signIn(op).withPassword(fout({ email }))).uitkomst);
      }
      expect(uitkomsten.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'klopt-niet'));
      expect(uitkomsten.slice(21)).toContain('wacht');
      const elders = await signIn(op).withPassword(goed({ address: '198.51.100.3' }));
      expect(elders.uitkomst).toBe('klopt');
    });

    it('houdt de eigenaar niet buiten, die op zijn bekende toestel blijft binnenraken', async () => {
      const op = await fresh();
      const accountId = await metAn(op);
      const device = await new Devices(op.db).remember(undefined, accountId);
      for (let n = 0; n < 100; n += 1)
        await signIn(second()).withPassword(fout({ address: `203.0.113.${String(n)}` }));
      expect((await signIn(op).withPassword(goed())).uitkomst).toBe('wacht');
      const eigen = goed({ device, address: '203.0.113.1' });
      expect(await signIn(op).withPassword(eigen)).toEqual({
        uitkomst: 'klopt',
        accountId,
        needsFactor: false,
      });
    });

    it('op een bekend toestel moet evengoed wachten, en een toestel van een ander telt niet', async () => {
      const op = await fresh();
      const accountId = await metAn(op);
      const device = await new Devices(op.db).remember(undefined, accountId);
      for (let n = 0; n < 6; n += 1) await signIn(op).withPassword(fout({ device }));
      expect((await signIn(op).withPassword(goed({ device }))).uitkomst).toBe('wacht');
      const bo = { naam: 'Bo', email: 'bo@voorbeeld.be', rollen: [] };
      await op.accounts.create(bo, BY);
      for (let n = 0; n < 6; n += 1)
        await signIn(op).withPassword(fout({ email: bo.email, device: 'een ander toestel' }));
      const vreemd = await signIn(op).withPassword(fout({ email: bo.email, device }));
      expect(vreemd.uitkomst).toBe('wacht');
    });

    it('staat in het toegangslogboek, zonder wat getypt werd', async () => {
      const op = await fresh();
      const id = await metAn(op);
      await signIn(op).withPassword(fout());
      await signIn(op).withPassword(fout({ email: 'geheim@elders.be' }));
      const rijen = await op.db.query<object[]>('select * from accounts.access_log order by id');
      expect(rijen.slice(1)).toMatchObject([
        { what: 'AANMELDEN_GEWEIGERD', about_id: id, address: VREEMDE.address, door: 'WEB' },
        { what: 'AANMELDEN_GEWEIGERD', about_id: null, address: VREEMDE.address },
      ]);
      const alles = JSON.stringify([rijen, await op.db.query('select * from accounts.attempt')]);
      expect(alles).not.toMatch(/geheim@elders|iets anders/u);
    });
  });
});

describe('een adres op het netwerk', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s telt als %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
