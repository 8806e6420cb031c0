import { expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirstAccount } from '../../src/accounts/first-account.service.js';
import { FIRST_LINK_FILE, removeFirstLink, writeFirstLink } from '../../src/accounts/first-link.js';
import { Passwords } from '../../src/accounts/passwords.service.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { BY, onEachDatabase, type OnDatabase } from './stores.js';

const first = (op: OnDatabase): FirstAccount =>
  new FirstAccount(op.db, op.accounts, op.links, new Passwords());
const AN = { naam: 'An', email: 'an@voorbeeld.be', password: 'paraplu giraf oever knikker' };
const BO = { ...AN, naam: 'Bo', email: 'bo@voorbeeld.be' };

onEachDatabase((fresh, second) => {
  it('van twee die tegelijk de link gebruiken wint er één, en van de ander staat er niets', async () => {
    const op = await fresh();
    const token = await op.links.makeFirst();
    const gedaan = await Promise.allSettled([
      first(op).make(token, AN, BY),
      first(second()).make(token, BO, BY),
    ]);
    expect(gedaan.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await op.accounts.all()).toMatchObject([{ rollen: ['COORDINATOR', 'BEHEERDER'] }]);
    expect(await new Medewerkers(op.db).alle()).toHaveLength(1);
  });

  it('een link van een vorige start, een verzonnen en een gebruikte maken geen account', async () => {
    const op = await fresh();
    const oud = await op.links.makeFirst();
    const nu = await second().links.makeFirst();
    const vervallen = { reason: 'LINK_VERVALLEN' };
    for (const token of [oud, `${nu}x`, ''])
      await expect(first(op).make(token, AN, BY)).rejects.toMatchObject(vervallen);
    await first(op).make(nu, AN, BY);
    await expect(first(op).make(nu, BO, BY)).rejects.toMatchObject(vervallen);
    const later = await op.links.makeFirst();
    await expect(first(op).make(later, BO, BY)).rejects.toMatchObject(vervallen);
    expect(await op.accounts.all()).toHaveLength(1);
  });

  it('wat niet kan, gebruikt de link niet op', async () => {
    const op = await fresh();
    const token = await op.links.makeFirst();
    for (const [reason, anders] of [
      ['TE_RADEN', { password: 'wachtwoord1234' }],
      ['EMAIL_ONGELDIG', { email: 'an' }],
      ['NAAM_LEEG', { naam: '' }],
    ] as const)
      await expect(first(op).make(token, { ...AN, ...anders }, BY)).rejects.toMatchObject({
        reason,
      });
    expect(await op.accounts.exist()).toBe(false);
    expect(await first(op).make(token, AN, BY)).toMatch(/^[\da-f-]{36}$/u);
  });
});

it('de link staat in een bestand dat niemand anders kan lezen, ook als er al een stond', () => {
  const map = mkdtempSync(join(tmpdir(), 'trajectboek-link-'));
  const bestand = join(map, 'data', FIRST_LINK_FILE);
  writeFirstLink(join(map, 'data'), 'http://localhost:3000/eerste-account/een');
  rmSync(bestand);
  writeFileSync(bestand, 'van iemand anders', { mode: 0o644 });
  writeFirstLink(join(map, 'data'), 'http://localhost:3000/eerste-account/twee');
  expect(statSync(bestand).mode & 0o777).toBe(0o600);
  expect(readFileSync(bestand, 'utf8')).toBe('http://localhost:3000/eerste-account/twee\n');
  removeFirstLink(join(map, 'data'));
  removeFirstLink(join(map, 'data'));
  expect(() => statSync(bestand)).toThrow('ENOENT');
  rmSync(map, { recursive: true });
});
