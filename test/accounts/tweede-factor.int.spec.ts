/** A second factor: what counts once counts once for all processes, and what is kept of it opens nothing by itself. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppFactor } from '../../src/accounts/app-factor.service.js';
import { Factors } from '../../src/accounts/factors.service.js';
import { RecoveryCodes } from '../../src/accounts/recovery-codes.service.js';
import { SecretKey } from '../../src/accounts/secret-key.service.js';
import { codeVan, foutVoor } from '../support/code-van-app.js';
import { tempDir } from '../support/temp-dir.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

let map: ReturnType<typeof tempDir>;
beforeAll(() => {
  map = tempDir('tweede-factor');
});
afterAll(() => map.remove());

const sleutelIn = (naam = 'geheim.sleutel'): SecretKey =>
  new SecretKey({ secretKeyFile: join(map.path, naam) });
/** What one process has. */
const proces = (op: OnDatabase, sleutel = sleutelIn()) => {
  const codes = new RecoveryCodes(op.db);
  return {
    codes,
    factors: new Factors(op.db, op.changes, codes, sleutel),
    app: new AppFactor(op.db, sleutel, op.changes, codes),
  };
};
const metAn = async (op: OnDatabase) => {
  const email = 'an@voorbeeld.be';
  const id = await op.accounts.create({ naam: 'An', email, rollen: ['BEHEERDER'] }, BY);
  return { id, email };
};
type Proces = ReturnType<typeof proces>;
const stelIn = async ({ app }: Proces, an: { id: string; email: string }) => {
  const offer = app.offer(an);
  const owner = { accountId: an.id, sessionId: undefined, by: BY };
  const codes = await app.confirm(offer, codeVan(offer.secret), owner);
  return { geheim: offer.secret, codes, owner };
};

onEachDatabase((fresh, second) => {
  it('een code telt één keer, ook bij twee processen tegelijk en voor een vroegere', async () => {
    const op = await fresh();
    const an = await metAn(op);
    const [hier, daar] = [proces(op), proces(second())];
    const { geheim } = await stelIn(hier, an);
    const code = codeVan(geheim, 1);
    const tegelijk = [hier, daar, hier, daar].map(({ factors }) =>
      factors.acceptsCode(an.id, code),
    );
    expect((await Promise.all(tegelijk)).filter(Boolean)).toHaveLength(1);
    for (const stap of [-1, 0, 1])
      expect(await daar.factors.acceptsCode(an.id, codeVan(geheim, stap))).toBe(false);
  });

  it('de code waarmee de app ingesteld werd, meldt niemand aan', async () => {
    const op = await fresh();
    const an = await metAn(op);
    const hier = proces(op);
    const offer = hier.app.offer(an);
    const code = codeVan(offer.secret);
    await hier.app.confirm(offer, code, { accountId: an.id, sessionId: undefined, by: BY });
    expect(await hier.factors.acceptsCode(an.id, code)).toBe(false);
    expect(await hier.factors.acceptsCode(an.id, codeVan(offer.secret, 1))).toBe(true);
  });

  it('een herstelcode telt één keer, hoe ze ook getypt wordt, en alleen voor haar account', async () => {
    const op = await fresh();
    const an = await metAn(op);
    const bo = await op.accounts.create(
      { naam: 'Bo', email: 'bo@voorbeeld.be', rollen: ['MEDEWERKER'] },
      BY,
    );
    const [hier, daar] = [proces(op), proces(second())];
    const { codes } = await stelIn(hier, an);
    expect(new Set(codes).size).toBe(10);
    const getypt = ` ${codes[3]!.toUpperCase().replaceAll('-', ' ')}`;
    expect(await hier.codes.use(bo, codes[3]!)).toBe(false);
    const tegelijk = [hier, daar].map((een) => een.codes.use(an.id, getypt));
    expect((await Promise.all(tegelijk)).filter(Boolean)).toHaveLength(1);
    expect(await hier.factors.of(an.id)).toEqual({ hasApp: true, passkeys: 0, codesLeft: 9 });
    for (const geen of ['', '-', 'abcd-efgh-jkmn-pqrs'])
      expect(await hier.codes.use(an.id, geen)).toBe(false);
  });

  it('wat bewaard is verraadt geheim noch herstelcodes, en zonder het sleutelbestand opent het niets', async () => {
    const op = await fresh();
    const an = await metAn(op);
    const { geheim, codes } = await stelIn(proces(op), an);
    const rijen = JSON.stringify([
      await op.db.query(
        `select encode(secret, 'escape') as s, encode(secret, 'hex') as h from accounts.totp`,
      ),
      await op.db.query(`select encode(hash, 'escape') as s from accounts.recovery_code`),
      await op.db.query('select * from accounts.access_log'),
    ]);
    for (const stuk of [geheim, Buffer.from(geheim).toString('hex'), ...codes])
      expect(rijen).not.toContain(stuk);
    const bestand = join(map.path, 'geheim.sleutel');
    expect(statSync(bestand).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(bestand, 'utf8'), 'base64')).toHaveLength(32);
    const anders = proces(op, sleutelIn('andere.sleutel'));
    expect(await anders.factors.acceptsCode(an.id, codeVan(geheim, 1))).toBe(false);
    expect(await anders.codes.use(an.id, codes[0]!)).toBe(true);
    expect(await proces(second()).factors.acceptsCode(an.id, codeVan(geheim, 1))).toBe(true);
  });

  describe('wat eraan verandert', () => {
    it('eindigt de andere sessies, en staat in het toegangslogboek', async () => {
      const op = await fresh();
      const an = await metAn(op);
      const sessie = { accountId: an.id, ownDevice: false, device: 'proef' };
      const [hier, elders] = [await op.sessions.open(sessie), await op.sessions.open(sessie)];
      const { sessionId } = (await op.sessions.find(hier))!;
      const dit = proces(op);
      const offer = dit.app.offer(an);
      const owner = { accountId: an.id, sessionId, by: BY };
      await dit.app.confirm(offer, codeVan(offer.secret), owner);
      expect(await op.sessions.find(hier)).toMatchObject({ hasFactor: true, factor: null });
      expect(await second().sessions.find(elders)).toBeUndefined();
      const vernieuwd = (await op.sessions.rotate(hier, 'TOTP'))!;
      expect(await op.sessions.find(hier)).toBeUndefined();
      expect(await op.sessions.find(vernieuwd)).toMatchObject({ factor: 'TOTP', sessionId });
      await dit.factors.setRequired(an.id, true, BY);
      expect(await second().sessions.find(vernieuwd)).toBeUndefined();
      await dit.factors.reset(an.id, BY);
      expect(await dit.factors.of(an.id)).toEqual({ hasApp: false, passkeys: 0, codesLeft: 0 });
      const lijnen = await op.db.query<{ details: { wat: string } }[]>(
        `select details from accounts.access_log where what = 'FACTOR_GEWIJZIGD' order by id`,
      );
      expect(lijnen.map(({ details }) => details.wat)).toEqual([
        ...['APP_ERBIJ', 'FACTOR_GEVRAAGD', 'FACTOREN_GEWIST'],
      ]);
    });

    it('een andere telefoon vervangt de vorige, en laat de herstelcodes zoals ze waren', async () => {
      const op = await fresh();
      const an = await metAn(op);
      const dit = proces(op);
      const oud = await stelIn(dit, an);
      const nieuw = await stelIn(dit, an);
      expect(nieuw.codes).toEqual([]);
      expect(await dit.factors.acceptsCode(an.id, codeVan(oud.geheim, 1))).toBe(false);
      expect(await dit.factors.acceptsCode(an.id, codeVan(nieuw.geheim, 1))).toBe(true);
      expect(await dit.codes.use(an.id, oud.codes[0]!)).toBe(true);
      const vers = await dit.factors.renewCodes(nieuw.owner);
      expect(await dit.codes.use(an.id, oud.codes[1]!)).toBe(false);
      expect(await dit.codes.use(an.id, vers[0]!)).toBe(true);
    });

    it('de app weghalen neemt de herstelcodes mee, en kan één keer', async () => {
      const op = await fresh();
      const an = await metAn(op);
      const dit = proces(op);
      const { owner, codes } = await stelIn(dit, an);
      await dit.factors.removeApp(owner);
      expect(await dit.codes.use(an.id, codes[0]!)).toBe(false);
      const weigert = { reason: 'GEEN_FACTOR' };
      await expect(dit.factors.removeApp(owner)).rejects.toMatchObject(weigert);
      await expect(dit.factors.renewCodes(owner)).rejects.toMatchObject(weigert);
    });

    it('een verkeerde code stelt niets in, en een aanbod is van één account', async () => {
      const op = await fresh();
      const an = await metAn(op);
      const dit = proces(op);
      const offer = dit.app.offer(an);
      const owner = { accountId: an.id, sessionId: undefined, by: BY };
      for (const code of ['', '12345', foutVoor(offer.secret)])
        await expect(dit.app.confirm(offer, code, owner)).rejects.toMatchObject({
          reason: 'CODE_FOUT',
        });
      expect(await dit.factors.of(an.id)).toMatchObject({ hasApp: false, codesLeft: 0 });
      expect(dit.app.again(an, offer.sealed)).toEqual(offer);
      expect(
        dit.app.again({ ...an, id: '00000000-0000-4000-8000-000000000009' }, offer.sealed),
      ).toBeUndefined();
      for (const zelf of ['', 'x', offer.sealed.slice(2), Buffer.from('{}').toString('base64url')])
        expect(dit.app.again(an, zelf)).toBeUndefined();
    });
  });
});
