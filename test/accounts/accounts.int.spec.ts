import { describe, expect, it } from '@jest/globals';
import type { NewAccount } from '../../src/accounts/accounts.service.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { nr } from '../support/namen.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

const AN: NewAccount = {
  naam: 'An Peeters',
  email: 'an@voorbeeld.be',
  rollen: ['BEHEERDER', 'COORDINATOR'],
};
const BO: NewAccount = { naam: 'Bo', email: 'bo@voorbeeld.be', rollen: ['MEDEWERKER'] };

const sessie = (op: OnDatabase, accountId: string): Promise<string> =>
  op.sessions.open({ accountId, ownDevice: false, device: 'proef' });

onEachDatabase((fresh, second) => {
  describe('een account maken', () => {
    it('maakt er een onder de id van de medewerker, die gebeurtenissen dragen', async () => {
      const op = await fresh();
      expect(await op.accounts.exist()).toBe(false);
      const id = await op.accounts.create(AN, BY);
      expect(await op.accounts.exist()).toBe(true);
      expect(await op.accounts.withId(id)).toMatchObject({
        ...{ id, naam: 'An Peeters', email: 'an@voorbeeld.be', blocked: false, hasPassword: false },
        rollen: ['COORDINATOR', 'BEHEERDER'],
      });
      expect(await new Medewerkers(op.db).namen([id])).toEqual(new Map([[id, 'An Peeters']]));
      expect(await op.noted()).toEqual(['ACCOUNT_GEMAAKT']);
    });

    it('geeft een medewerker van vroeger zijn account, met zijn eigen id', async () => {
      const op = await fresh();
      const { id } = await new Medewerkers(op.db).metNaam('Cis');
      const { naam: _geen, ...zonderNaam } = BO;
      expect(await op.accounts.create({ ...zonderNaam, medewerkerId: id }, BY)).toBe(id);
      expect(await op.accounts.withEmail(' BO@voorbeeld.BE ')).toMatchObject({ id, naam: 'Cis' });
      const nogEens = op.accounts.create({ ...AN, medewerkerId: id }, BY);
      await expect(nogEens).rejects.toMatchObject({ reason: 'HEEFT_AL_EEN_ACCOUNT' });
      expect(await op.accounts.withId(id)).toMatchObject({ naam: 'Cis' });
    });

    it.each([
      ['EMAIL_ONGELDIG', { email: 'geen adres' }],
      ['EMAIL_ONGELDIG', { email: 'a@b.be,c@d.be' }],
      ['EMAIL_ONGELDIG', { email: 'a@b.be\r\nBcc: c@d.be' }],
      ['EMAIL_ONGELDIG', { email: `${'a'.repeat(60)}@${'b'.repeat(250)}.be` }],
      ['NAAM_LEEG', { naam: ' \u00a0 ' }],
      ['NAAM_TE_LANG', { naam: 'x'.repeat(101) }],
      ['NAAM_ONLEESBAAR', { naam: 'A\u0007n' }],
      ['NAAM_BEZET', { naam: ' an  peeters', email: 'ander@voorbeeld.be' }],
      ['EMAIL_BEZET', { naam: 'Ander', email: 'AN@voorbeeld.be' }],
      ['MEDEWERKER_WEG', { email: 'c@voorbeeld.be', medewerkerId: nr(9) }],
    ] as const)('weigert met %s: %j, en schrijft niets', async (reason, velden) => {
      const op = await fresh();
      await op.accounts.create(AN, BY);
      const poging = op.accounts.create({ ...BO, ...velden }, BY);
      await expect(poging).rejects.toMatchObject({ reason });
      expect(await op.accounts.all()).toHaveLength(1);
      expect(await new Medewerkers(op.db).alle()).toHaveLength(1);
      expect(await op.noted()).toEqual(['ACCOUNT_GEMAAKT']);
    });
  });

  describe('wat aan een account verandert', () => {
    it.each([
      ['rollen', 'ROLLEN_GEGEVEN', (op: OnDatabase, id: string) => op.changes.setRoles(id, [], BY)],
      ['blok', 'GEBLOKKEERD', (op: OnDatabase, id: string) => op.changes.setBlocked(id, true, BY)],
      [
        'wachtwoord',
        'WACHTWOORD_GEZET',
        (op: OnDatabase, id: string) => op.changes.setPassword(id, 'x', BY),
      ],
      [
        'e-mail',
        'EMAIL_GEWIJZIGD',
        (op: OnDatabase, id: string) => op.changes.setEmail(id, 'b@c.be', BY),
      ],
    ] as const)(
      '%s: beëindigt zijn sessies, ook in een ander proces, en staat genoteerd',
      async (_naam, what, doe) => {
        const op = await fresh();
        const an = await op.accounts.create(AN, BY);
        const bo = await op.accounts.create(BO, BY);
        const [vanAn, vanBo] = [await sessie(op, an), await sessie(op, bo)];
        expect(await second().sessions.find(vanBo)).toMatchObject({ accountId: bo });
        await doe(op, bo);
        expect(await second().sessions.find(vanBo)).toBeUndefined();
        expect(await second().sessions.find(vanAn)).toMatchObject({ accountId: an });
        expect((await op.noted()).at(-1)).toBe(what);
      },
    );

    it('laat de laatste beheerder zijn rol niet afgeven, en niet geblokkeerd worden', async () => {
      const op = await fresh();
      const an = await op.accounts.create(AN, BY);
      const bo = await op.accounts.create({ ...BO, rollen: ['BEHEERDER'] }, BY);
      await op.changes.setBlocked(bo, true, BY);
      const geen = { reason: 'LAATSTE_BEHEERDER' };
      await expect(op.changes.setRoles(an, ['COORDINATOR'], BY)).rejects.toMatchObject(geen);
      await expect(op.changes.setBlocked(an, true, BY)).rejects.toMatchObject(geen);
      expect(await op.accounts.withId(an)).toMatchObject({
        blocked: false,
        rollen: ['COORDINATOR', 'BEHEERDER'],
      });
      await op.changes.setBlocked(bo, false, BY);
      await op.changes.setRoles(an, ['COORDINATOR'], BY);
      expect(await op.accounts.withId(an)).toMatchObject({ rollen: ['COORDINATOR'] });
    });

    it('laat van twee beheerders die elkaar tegelijk blokkeren er één over', async () => {
      const op = await fresh();
      const an = await op.accounts.create(AN, BY);
      const bo = await op.accounts.create({ ...BO, rollen: ['BEHEERDER'] }, BY);
      const gedaan = await Promise.allSettled([
        op.changes.setBlocked(an, true, BY),
        second().changes.setBlocked(bo, true, BY),
      ]);
      expect(gedaan.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await op.accounts.all()).filter(({ blocked }) => !blocked)).toHaveLength(1);
    });

    it('zegt het van een account dat er niet is, en van een e-mail die een ander heeft', async () => {
      const op = await fresh();
      await op.accounts.create(AN, BY);
      const bo = await op.accounts.create(BO, BY);
      await expect(op.changes.setBlocked(nr(3), true, BY)).rejects.toMatchObject({
        reason: 'ACCOUNT_WEG',
      });
      await expect(op.changes.setEmail(bo, 'An@voorbeeld.be', BY)).rejects.toMatchObject({
        reason: 'EMAIL_BEZET',
      });
    });

    it('vindt geen wachtwoord van wie geblokkeerd is of er niet is', async () => {
      const op = await fresh();
      await op.accounts.create(AN, BY);
      const bo = await op.accounts.create({ ...BO, password: 'hash' }, BY);
      expect(await op.accounts.passwordOf('Bo@voorbeeld.be')).toEqual({
        ...{ id: bo, password: 'hash', hasFactor: false },
      });
      await op.changes.setBlocked(bo, true, BY);
      for (const email of ['bo@voorbeeld.be', 'niemand@voorbeeld.be'])
        expect(await op.accounts.passwordOf(email)).toEqual({
          ...{ id: null, password: null, hasFactor: false },
        });
    });
  });

  it('namen van een andere installatie gaan naar wie hier al een account heeft, met zijn account', async () => {
    const op = await fresh();
    const an = await op.accounts.create(AN, BY);
    const token = await sessie(op, an);
    const medewerkers = new Medewerkers(op.db);
    await medewerkers.metNaam('Cis');
    const elders = [
      { id: nr(1), naam: 'an peeters' },
      { id: nr(2), naam: 'Cis' },
      { id: nr(3), naam: 'Dré' },
    ];
    for (const _keer of [1, 2]) {
      await medewerkers.neemOver(elders);
      expect(await medewerkers.alle()).toEqual(elders);
      expect(await op.accounts.withEmail('an@voorbeeld.be')).toMatchObject({
        id: nr(1),
        rollen: ['COORDINATOR', 'BEHEERDER'],
      });
      expect(await op.sessions.find(token)).toMatchObject({ accountId: nr(1) });
    }
  });

  it('van het toegangslogboek verandert of verdwijnt niets, behalve wat oud genoeg is', async () => {
    const op = await fresh();
    await op.log.note(BY, { what: 'EXPORT' });
    for (const wijziging of [
      `update accounts.access_log set what = 'AANGEMELD'`,
      'delete from accounts.access_log',
      'truncate accounts.access_log',
    ])
      await expect(op.db.query(wijziging)).rejects.toThrow('append only');
    expect(await op.noted()).toEqual(['EXPORT']);
  });
});
