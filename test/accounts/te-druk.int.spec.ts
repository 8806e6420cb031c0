import { expect, it } from '@jest/globals';
import { Attempts } from '../../src/accounts/attempts.service.js';
import { Devices } from '../../src/accounts/devices.service.js';
import { Guesses } from '../../src/accounts/guesses.service.js';
import { Passwords } from '../../src/accounts/passwords.service.js';
import { SignIn } from '../../src/accounts/sign-in.service.js';
import { BY, onEachDatabase } from './stores.js';

const passwords = new Passwords();
const AN = { email: 'an@voorbeeld.be', password: 'paraplu giraf oever knikker' };
const VREEMDE = { device: '', address: '203.0.113.7' };
/** As many as may be inside. */
const VOL = 64;

onEachDatabase((fresh) => {
  it('willen te velen tegelijk aanmelden, dan wordt gevraagd terug te komen, en dat telt niet als raden', async () => {
    const op = await fresh();
    await op.db.query('delete from accounts.attempt');
    const password = await passwords.hash(AN.password);
    const { email } = AN;
    const accountId = await op.accounts.create({ naam: 'An', email, rollen: [], password }, BY);
    const guesses = new Guesses(new Attempts(op.db), new Devices(op.db));
    const signIn = new SignIn(op.accounts, passwords, guesses, op.log);
    let ga!: () => void;
    const open = new Promise<void>((resolve) => (ga = resolve));
    const binnen = Array.from({ length: VOL }, () => passwords.admitted(() => open));
    for (let n = 0; n < 30; n += 1)
      expect(await signIn.withPassword({ ...AN, ...VREEMDE })).toEqual({
        ...{ uitkomst: 'druk', seconds: 5 },
      });
    expect(await op.db.query('select * from accounts.attempt')).toEqual([]);
    ga();
    await Promise.all(binnen);
    const daarna = await signIn.withPassword({ ...AN, ...VREEMDE });
    expect(daarna).toMatchObject({ uitkomst: 'klopt', accountId });
  });
});
