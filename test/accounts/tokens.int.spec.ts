import { describe, expect, it } from '@jest/globals';
import { ApiTokens, type NewToken } from '../../src/accounts/api-tokens.service.js';
import { nr } from '../support/namen.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

const tokens = (op: OnDatabase): ApiTokens => new ApiTokens(op.db, op.log);
const NIEUW: NewToken = { name: ' agenda  op de website ', scope: 'LEZEN', days: 90 };
const maak = (op: OnDatabase): Promise<string> =>
  op.accounts.create({ naam: 'An', email: 'an@voorbeeld.be', rollen: ['BEHEERDER'] }, BY);

onEachDatabase((fresh, second) => {
  describe('een token', () => {
    it('zegt in elk proces van wie het is, met de rollen van nu, en staat nergens zoals het is', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      await op.accounts.create({ naam: 'Bo', email: 'bo@voorbeeld.be', rollen: ['BEHEERDER'] }, BY);
      const token = await tokens(op).make(accountId, NIEUW, BY);
      expect(token).toMatch(/^trajectboek_[\w-]{43}$/u);
      const van = { accountId, naam: 'An', scope: 'LEZEN' };
      expect(await tokens(second()).find(token)).toMatchObject({ ...van, rollen: ['BEHEERDER'] });
      await op.changes.setRoles(accountId, ['MEDEWERKER'], BY);
      expect(await tokens(second()).find(token)).toMatchObject({ ...van, rollen: ['MEDEWERKER'] });
      for (const tabel of ['api_token', 'access_log'])
        expect(JSON.stringify(await op.db.query(`select * from accounts.${tabel}`))).not.toContain(
          token.slice(12),
        );
      expect(await op.noted()).toContain('TOKEN_GEMAAKT');
    });

    it('toont waarvoor het dient, tot wanneer, en wanneer het laatst gebruikt werd', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      const token = await tokens(op).make(accountId, NIEUW, BY);
      const [ongebruikt] = await tokens(op).ofAccount(accountId);
      expect(ongebruikt).toMatchObject({
        ...{ name: 'agenda op de website', scope: 'LEZEN', expired: false, usedAt: null },
      });
      await tokens(op).find(token);
      expect((await tokens(op).ofAccount(accountId))[0]!.usedAt).toBeInstanceOf(Date);
      expect(await tokens(op).ofAccount(nr(7))).toEqual([]);
    });

    it('opent niets meer zodra wie het maakte een nieuw wachtwoord kreeg: ook daarom kan dat zijn', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      const token = await tokens(op).make(accountId, NIEUW, BY);
      await op.changes.setPassword(accountId, 'een hash', BY);
      expect(await tokens(second()).find(token)).toBeUndefined();
    });

    it('opent niets meer zodra het ingetrokken, verlopen of van een geblokkeerde is', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      await op.accounts.create({ naam: 'Bo', email: 'bo@voorbeeld.be', rollen: ['BEHEERDER'] }, BY);
      const token = await tokens(op).make(accountId, NIEUW, BY);
      await op.changes.setBlocked(accountId, true, BY);
      expect(await tokens(second()).find(token)).toBeUndefined();
      await op.changes.setBlocked(accountId, false, BY);
      expect(await tokens(second()).find(token)).toBeDefined();
      const { id } = (await tokens(op).ofAccount(accountId))[0]!;
      expect(await tokens(op).revoke(nr(7), id, BY)).toBe(false);
      expect(await tokens(second()).find(token)).toBeDefined();
      expect(await tokens(op).revoke(accountId, id, BY)).toBe(true);
      expect(await tokens(second()).find(token)).toBeUndefined();
      expect(await tokens(op).revoke(accountId, id, BY)).toBe(false);
      expect((await op.noted()).filter((what) => what === 'TOKEN_INGETROKKEN')).toHaveLength(1);
      const ander = await tokens(op).make(accountId, NIEUW, BY);
      await op.db.query(`update accounts.api_token set expires_at = now() - interval '1 second'`);
      expect(await tokens(op).find(ander)).toBeUndefined();
      expect(await tokens(op).ofAccount(accountId)).toMatchObject([{ expired: true }]);
    });

    it.each([
      ['TOKEN_ZONDER_NAAM', { name: ' ' }],
      ['TOKEN_ZONDER_NAAM', { name: 'a\u0007' }],
      ['TOKEN_NAAM_TE_LANG', { name: 'x'.repeat(101) }],
    ] as const)('weigert met %s: %j', async (reason, velden) => {
      const op = await fresh();
      const poging = tokens(op).make(await maak(op), { ...NIEUW, ...velden }, BY);
      await expect(poging).rejects.toMatchObject({ reason });
    });

    it('geldt hoogstens een jaar, en er zijn er hoogstens vijftig', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      const langer = { ...NIEUW, days: 400 as number as 365 };
      await expect(tokens(op).make(accountId, langer, BY)).rejects.toThrow('check');
      for (let n = 0; n < 49; n += 1) await tokens(op).make(accountId, NIEUW, BY);
      const samen = await Promise.allSettled([
        tokens(op).make(accountId, NIEUW, BY),
        tokens(second()).make(accountId, NIEUW, BY),
      ]);
      expect(samen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await tokens(op).ofAccount(accountId)).toHaveLength(50);
    });
  });
});
