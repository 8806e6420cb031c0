import { describe, expect, it } from '@jest/globals';
import { nr } from '../support/namen.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

const maak = (op: OnDatabase): Promise<string> =>
  op.accounts.create({ naam: 'An', email: 'an@voorbeeld.be', rollen: ['BEHEERDER'] }, BY);

/** As if this long ago the session began, or was last used. */
const verouder = (
  op: OnDatabase,
  column: 'created_at' | 'seen_at',
  interval: string,
): Promise<unknown> =>
  op.db.query(`update accounts.session set ${column} = ${column} - interval '${interval}'`);

onEachDatabase((fresh, second) => {
  describe('een sessie', () => {
    it('zegt in elk proces wie er aangemeld is, met de rollen van nu', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      const token = await op.sessions.open({ accountId, ownDevice: true, device: 'Firefox' });
      expect(token).toMatch(/^[\w-]{43}$/u);
      expect(await second().sessions.find(token)).toMatchObject({
        ...{ accountId, naam: 'An', email: 'an@voorbeeld.be', rollen: ['BEHEERDER'] },
        ...{ ownDevice: true, factor: null },
      });
      const bewaard = JSON.stringify(await op.db.query('select * from accounts.session'));
      expect(bewaard).not.toContain(token);
      expect(await op.sessions.find(`${token}x`)).toBeUndefined();
      expect(await op.sessions.find('')).toBeUndefined();
    });

    it.each([
      [false, 'seen_at', '119 minutes', true],
      [false, 'seen_at', '121 minutes', false],
      [false, 'created_at', '719 minutes', true],
      [false, 'created_at', '721 minutes', false],
      [true, 'seen_at', '335 hours', true],
      [true, 'seen_at', '337 hours', false],
      [true, 'created_at', '2159 hours', true],
      [true, 'created_at', '2161 hours', false],
    ] as const)(
      'eigen toestel %j, %s %s geleden: telt nog: %j',
      async (ownDevice, kolom, geleden, telt) => {
        const op = await fresh();
        const token = await op.sessions.open({ accountId: await maak(op), ownDevice, device: '' });
        await verouder(op, kolom, geleden);
        const { id } = (await op.accounts.all())[0]!;
        expect(await op.sessions.ofAccount(id)).toHaveLength(telt ? 1 : 0);
        expect(Boolean(await op.sessions.find(token))).toBe(telt);
      },
    );

    it('blijft open zolang ze gebruikt wordt', async () => {
      const op = await fresh();
      const token = await op.sessions.open({
        accountId: await maak(op),
        ownDevice: false,
        device: '',
      });
      for (const _keer of [1, 2, 3]) {
        await verouder(op, 'seen_at', '100 minutes');
        expect(await op.sessions.find(token)).toBeDefined();
      }
    });

    it('krijgt een nieuw token, en het oude opent niets meer', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      const oud = await op.sessions.open({
        accountId,
        ownDevice: false,
        device: '',
        awaitsFactor: true,
      });
      expect(await op.sessions.find(oud)).toBeUndefined();
      expect(await op.sessions.find(oud, true)).toMatchObject({ accountId });
      const nieuw = await op.sessions.rotate(oud, 'TOTP');
      expect(await second().sessions.find(nieuw!)).toMatchObject({ accountId, factor: 'TOTP' });
      expect(await op.sessions.find(oud)).toBeUndefined();
      expect(await op.sessions.find(oud, true)).toBeUndefined();
      expect(await op.sessions.rotate(oud)).toBeUndefined();
    });

    it('eindigt alleen, of alle samen, in elk proces', async () => {
      const op = await fresh();
      const accountId = await maak(op);
      const open = (): Promise<string> =>
        op.sessions.open({ accountId, ownDevice: false, device: 'x' });
      const tokens = [await open(), await open(), await open(), await open()];
      await second().sessions.endByToken(tokens[0]!);
      const { sessionId } = (await op.sessions.find(tokens[1]!))!;
      expect(await op.sessions.end(nr(7), sessionId)).toBe(false);
      expect(await op.sessions.end(accountId, sessionId)).toBe(true);
      const deze = (await op.sessions.find(tokens[2]!))!.sessionId;
      expect(await op.sessions.endAll(accountId, deze)).toBe(1);
      const over = await Promise.all(tokens.map((token) => second().sessions.find(token)));
      expect(over.map(Boolean)).toEqual([false, false, true, false]);
      expect(await op.sessions.endAll(accountId)).toBe(1);
      expect(await second().sessions.find(tokens[2]!)).toBeUndefined();
    });
  });

  describe('een link', () => {
    const gebruik = (
      op: OnDatabase,
      kind: 'FIRST' | 'INVITE' | 'RESET',
      token: string,
    ): Promise<string | null> => op.db.transaction((sql) => op.links.use(kind, token, sql));
    const VERVALLEN = { reason: 'LINK_VERVALLEN' };

    it('werkt één keer, en van twee die tegelijk komen krijgt er één', async () => {
      const op = await fresh();
      const id = await maak(op);
      const token = await op.links.make('INVITE', id);
      expect(JSON.stringify(await op.db.query('select * from accounts.link'))).not.toContain(token);
      expect(await second().links.look('INVITE', token)).toBe(id);
      const gedaan = await Promise.allSettled([
        gebruik(op, 'INVITE', token),
        gebruik(second(), 'INVITE', token),
      ]);
      expect(gedaan.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      await expect(gebruik(op, 'INVITE', token)).rejects.toMatchObject(VERVALLEN);
      expect(await op.links.look('INVITE', token)).toBeUndefined();
    });

    it('is niet gebruikt als wat ze opent mislukt', async () => {
      const op = await fresh();
      const token = await op.links.make('RESET', await maak(op));
      const mislukt = op.db.transaction(async (sql) => {
        await op.links.use('RESET', token, sql);
        throw new Error('toch niet');
      });
      await expect(mislukt).rejects.toThrow('toch niet');
      expect(await op.links.look('RESET', token)).toBeDefined();
    });

    it.each([
      ['INVITE', '167 hours', true],
      ['INVITE', '169 hours', false],
      ['RESET', '29 minutes', true],
      ['RESET', '31 minutes', false],
    ] as const)('%s, %s geleden gemaakt: opent nog: %j', async (kind, geleden, opent) => {
      const op = await fresh();
      const token = await op.links.make(kind, await maak(op));
      await op.db.query(`update accounts.link set expires_at = expires_at - interval '${geleden}'`);
      expect(Boolean(await op.links.look(kind, token))).toBe(opent);
      const poging = gebruik(op, kind, token).then(
        () => true,
        () => false,
      );
      expect(await poging).toBe(opent);
    });

    it('van dezelfde soort vervangt de vorige, een andere soort niet, en een blok houdt alle tegen', async () => {
      const op = await fresh();
      const id = await maak(op);
      await op.accounts.create({ naam: 'Bo', email: 'bo@voorbeeld.be', rollen: ['BEHEERDER'] }, BY);
      const [oud, ander] = [await op.links.make('INVITE', id), await op.links.make('RESET', id)];
      const nieuw = await op.links.make('INVITE', id);
      expect(await op.links.look('INVITE', oud)).toBeUndefined();
      expect(await op.links.look('RESET', nieuw)).toBeUndefined();
      for (const [kind, token] of [
        ['INVITE', nieuw],
        ['RESET', ander],
      ] as const)
        expect(await op.links.look(kind, token)).toBe(id);
      await op.changes.setBlocked(id, true, BY);
      expect(await op.links.look('INVITE', nieuw)).toBeUndefined();
    });

    it('voor het eerste account is er maar één, en geen meer zodra er een account is', async () => {
      const op = await fresh();
      const oud = await op.links.makeFirst();
      const nieuw = await second().links.makeFirst();
      expect(await op.links.opensFirst(oud)).toBe(false);
      expect(await op.links.opensFirst(nieuw)).toBe(true);
      await maak(op);
      expect(await op.links.opensFirst(nieuw)).toBe(false);
    });
  });
});
