/** Invitations and links to a new password, where two come at once or something changed meanwhile. */
import { describe, expect, it } from '@jest/globals';
import { Invitations, type MadeLink } from '../../src/accounts/invitations.service.js';
import { PasswordLinks } from '../../src/accounts/password-links.service.js';
import { Passwords } from '../../src/accounts/passwords.service.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

const WACHTWOORD = 'paraplu giraf oever knikker';
const BO = { naam: 'Bo', email: 'bo@voorbeeld.be', rollen: ['MEDEWERKER'] } as const;
const VERVALLEN = { reason: 'LINK_VERVALLEN' };

const uitnodigingen = (op: OnDatabase): Invitations =>
  new Invitations(op.db, op.accounts, op.links, op.log);
const kies = (op: OnDatabase, link: MadeLink, naam?: string): Promise<string> =>
  new PasswordLinks(op.db, op.changes, op.links, new Passwords()).choose(
    link,
    { naam, password: WACHTWOORD },
    BY,
  );
const metAn = (op: OnDatabase): Promise<string> =>
  op.accounts.create({ naam: 'An', email: 'an@voorbeeld.be', rollen: ['BEHEERDER'] }, BY);

onEachDatabase((fresh, second) => {
  describe('een uitnodiging', () => {
    it('van twee die ze tegelijk gebruiken krijgt er één het account', async () => {
      const op = await fresh();
      await metAn(op);
      const link = await uitnodigingen(op).invite(BO, BY);
      const gedaan = await Promise.allSettled([
        kies(op, link, 'Bo een'),
        kies(second(), link, 'Bo twee'),
      ]);
      expect(gedaan.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const winnaar = gedaan[0].status === 'fulfilled' ? 'Bo een' : 'Bo twee';
      expect(await op.accounts.withId(link.accountId)).toMatchObject({
        ...{ naam: winnaar, hasPassword: true, rollen: ['MEDEWERKER'] },
      });
      expect((await op.noted()).filter((what) => what === 'WACHTWOORD_GEZET')).toHaveLength(1);
    });

    it('die niet kan, laat niets achter: geen naam, geen account, geen link', async () => {
      const op = await fresh();
      await metAn(op);
      for (const [reason, anders] of [
        ['EMAIL_BEZET', { email: 'AN@voorbeeld.be' }],
        ['NAAM_BEZET', { naam: 'an' }],
        ['NAAM_LEEG', { naam: ' ' }],
      ] as const)
        await expect(uitnodigingen(op).invite({ ...BO, ...anders }, BY)).rejects.toMatchObject({
          reason,
        });
      expect(await op.accounts.all()).toHaveLength(1);
      expect(await new Medewerkers(op.db).alle()).toHaveLength(1);
      expect(await op.noted()).toEqual(['ACCOUNT_GEMAAKT']);
    });

    it('met een naam die intussen van een ander is, blijft werken', async () => {
      const op = await fresh();
      await metAn(op);
      const link = await uitnodigingen(op).invite(BO, BY);
      await expect(kies(op, link, 'an')).rejects.toMatchObject({ reason: 'NAAM_BEZET' });
      expect(await kies(op, link, 'Bo')).toBe(link.accountId);
    });

    it('van wie intussen geblokkeerd is, opent niets, ook niet na een nieuwe', async () => {
      const op = await fresh();
      await metAn(op);
      const link = await uitnodigingen(op).invite(BO, BY);
      await op.changes.setBlocked(link.accountId, true, BY);
      await expect(kies(op, link)).rejects.toMatchObject(VERVALLEN);
      const nieuwe = uitnodigingen(op).again(link.accountId, BY);
      await expect(nieuwe).rejects.toMatchObject({ reason: 'GEBLOKKEERD' });
      expect(await op.accounts.withId(link.accountId)).toMatchObject({ hasPassword: false });
    });
  });

  describe('een nieuwe link', () => {
    it('is een uitnodiging tot er een wachtwoord is, en dan een voor een nieuw wachtwoord', async () => {
      const op = await fresh();
      await metAn(op);
      const oud = await uitnodigingen(op).invite(BO, BY);
      const nieuw = await uitnodigingen(second()).again(oud.accountId, BY);
      expect(nieuw.kind).toBe('INVITE');
      await expect(kies(op, oud)).rejects.toMatchObject(VERVALLEN);
      await kies(op, nieuw);
      const herstel = await uitnodigingen(op).again(oud.accountId, BY);
      expect(herstel.kind).toBe('RESET');
      const sessie = { accountId: oud.accountId, ownDevice: true, device: 'proef' };
      const token = await op.sessions.open(sessie);
      await kies(second(), herstel);
      expect(await op.sessions.find(token)).toBeUndefined();
      await expect(kies(op, herstel)).rejects.toMatchObject(VERVALLEN);
    });
  });
});
