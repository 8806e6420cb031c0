/** Accounts on the machine itself: also the way back in for whoever lost his password. */
import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { emailVan } from '../support/meld-aan.js';
import type { Ended } from '../support/program.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('accounts');
const env = { DATA_DIR: hier.pad('data'), PORT: '4123' };
const TIJD = 300_000;
const zeg = (...args: string[]): Promise<Ended> =>
  hier.zeg(env, 'account', ...args, '--als', emailVan('An'));

it(
  'zonder account verwijst uitnodigen naar de link van de eerste minuut',
  async () => {
    const rest = ['--naam', 'Bo', '--rollen', 'medewerker'];
    const gezegd = await hier.zeg(env, 'account', 'uitnodigen', 'bo@voorbeeld.be', ...rest);
    expect(gezegd).toMatchObject({ code: 1, stdout: '' });
    expect(gezegd.stderr).toContain('Er is nog geen account. Maak het eerste met de link');
  },
  TIJD,
);

it(
  'nodigt uit, geeft rollen, blokkeert, geeft vrij en toont de lijst',
  async () => {
    await hier.account(env, 'An', ['BEHEERDER']);
    const rest = ['--naam', 'Bo', '--rollen', 'medewerker,Stuurgroeplid'];
    const uitgenodigd = await zeg('uitnodigen', 'bo@voorbeeld.be', ...rest);
    expect(uitgenodigd).toMatchObject({ code: 0, stderr: '' });
    expect(uitgenodigd.stdout).toMatch(/ {2}http:\/\/localhost:4123\/uitnodiging\/[\w-]{43}\n/u);
    expect(await zeg('rollen', 'BO@voorbeeld.be', 'coordinator')).toMatchObject({ code: 0 });
    expect(await zeg('blokkeren', 'bo@voorbeeld.be')).toMatchObject({ code: 0 });
    const lijst = await zeg('lijst');
    expect(lijst.stdout.split('\n')).toEqual([
      'An <an@voorbeeld.be>: beheerder; nog niet aangemeld',
      'Bo <bo@voorbeeld.be>: coördinator; nog niet aangemeld; geblokkeerd; koos nog geen wachtwoord',
      '',
    ]);
    const geweigerd = await zeg('herstel-link', 'bo@voorbeeld.be');
    expect(geweigerd).toMatchObject({
      code: 1,
      stderr: 'Dit account is geblokkeerd. Geef het eerst vrij.\n',
    });
    expect(await zeg('vrijgeven', 'bo@voorbeeld.be')).toMatchObject({ code: 0 });
    expect(await zeg('afmelden', 'bo@voorbeeld.be')).toMatchObject({ code: 0 });
  },
  TIJD,
);

it(
  'maakt een link voor een nieuw wachtwoord, ook voor de enige beheerder',
  async () => {
    const { stdout } = await zeg('herstel-link', emailVan('An'));
    expect(stdout).toMatch(/een half uur lang.*\n {2}http:\/\/localhost:4123\/nieuw-wachtwoord\//u);
  },
  TIJD,
);

it(
  'zegt in één zin wat niet kan',
  async () => {
    for (const [woorden, zin] of [
      [['blokkeren', emailVan('An')], 'Er moet minstens één beheerder overblijven'],
      [['rollen', emailVan('An'), 'medewerker'], 'Er moet minstens één beheerder overblijven'],
      [['rollen', emailVan('An'), 'keizer'], 'Deze rol bestaat niet: kies uit medewerker'],
      [['blokkeren', 'x@y.be'], 'Er is geen account met het e-mailadres x@y.be.'],
      [['uitnodigen', 'x@y.be', '--naam', 'X'], 'Geef ook --rollen'],
    ] as const) {
      const { code, stdout, stderr } = await zeg(...woorden);
      expect({ code, stdout, regels: stderr.split('\n').length }).toEqual({
        ...{ code: 1, stdout: '', regels: 2 },
      });
      expect(stderr).toContain(zin);
    }
  },
  TIJD,
);
