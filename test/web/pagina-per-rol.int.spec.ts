/** Each role is shown what it may do, and nothing that it could only be refused: all pages, walked along their links as each role. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { isAllowed, LEZEN } from '../../src/access/rights.js';
import type { Rol } from '../../src/domain/rol.js';
import { rolesOf } from '../../src/web/form/form-roles.js';
import { pathsOf, patternOf, type FormRoute } from '../../src/web/form/route.js';
import { FORM_ROUTES } from '../../src/web/forms.js';
import { mag, WIE } from '../access/wie.js';
import { routesOf } from '../access/routes.js';
import { accountVan, cookieVan } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { elkeToestand } from './support/elke-toestand.js';
import { rondgang, type Rondgang } from './support/rondgang.js';

const BEGIN = ['/', '/zoek?q=buurt', '/trajecten?op=2022-06-10&klok=gebeurd'];

let server: TestServer;
const rondes = new Map<string, Rondgang>();
beforeAll(async () => {
  server = await TestServer.start();
  await elkeToestand(server);
  for (const [naam, rollen] of WIE)
    rondes.set(naam, await rondgang(await browserVan(naam, rollen), BEGIN));
});
afterAll(() => server.close());

const browserVan = async (naam: string, rollen: readonly Rol[]): Promise<Agent> => {
  const agent = server.vreemde();
  const account = await accountVan(server.application, naam, rollen);
  const cookie = await cookieVan(server.application, account);
  agent.jar.setCookie(`${cookie}; path=/`, '127.0.0.1', '/');
  return agent;
};

const zonderVraag = (adres: string): string => adres.replace(/\?.*$/su, '');
const formulierOp = (adres: string): FormRoute | undefined =>
  FORM_ROUTES.find((route) =>
    pathsOf(route).some((pad) => patternOf(pad).test(zonderVraag(adres))),
  );
const namen = (routes: Iterable<FormRoute | undefined>): string[] =>
  [...new Set([...routes].flatMap((route) => route?.path ?? []))].sort();

describe.each(WIE)('als %s', (naam, rollen) => {
  it('leidt geen link naar een pagina die men niet mag zien', () => {
    const { paginas } = rondes.get(naam)!;
    // Whoever may not read is told who may; whoever has a role begins at what he may do.
    const [start, ...lezen] = BEGIN;
    const begin = [
      ...(rollen.length > 0 ? [] : [start!]),
      ...(isAllowed({ rollen }, LEZEN) ? [] : lezen),
    ];
    const anders = [...paginas].filter(([adres, { status }]) =>
      begin.includes(adres) ? status !== 403 : status !== 200,
    );
    expect(anders.map(([adres, { status }]) => ({ adres, status }))).toEqual([]);
  });

  it('wordt geen knop getoond die alleen geweigerd kan worden', () => {
    const routes = routesOf(server.application.nest).filter(({ methode }) => methode === 'POST');
    const acties = [...rondes.get(naam)!.verstuurd].flatMap((actie) => {
      const pad = zonderVraag(actie);
      const route = routes.find((een) => patternOf(een.pad.slice(1)).test(pad));
      return route ? [{ actie, mag: route.mag }] : [];
    });
    expect(acties).toContainEqual({ actie: '/afmelden', mag: 'iedereen' });
    expect(acties.filter((een) => een.mag !== 'iedereen' && !mag(rollen, een.mag))).toEqual([]);
  });

  it('staat alles wat men mag ergens, en niets anders', () => {
    const { paginas, verstuurd } = rondes.get(naam)!;
    const getoond = [...paginas.keys(), ...verstuurd].map(formulierOp);
    const magHij = FORM_ROUTES.filter(({ form }) => isAllowed({ rollen }, rolesOf(form)));
    expect(namen(getoond)).toEqual(namen(magHij));
  });

  it('blijft nergens een leeg menu of een lege rij knoppen staan', () => {
    const leeg =
      /<(div|p|ul|ol) class="(menu-lijst|handelingen|knoppen|toevoegen|los)[^"]*">\s*<\//u;
    const met = [...rondes.get(naam)!.paginas].filter(([, { html }]) => leeg.test(html));
    expect(met.map(([adres]) => adres)).toEqual([]);
  });
});

it('wie leest, komt op dezelfde pagina’s, wat hij er ook mag doen', () => {
  const gelezen = (rol: Rol): string[] =>
    [...rondes.get(rol)!.paginas.keys()].filter((adres) => !formulierOp(adres)).sort();
  expect(gelezen('MEDEWERKER')).toEqual(gelezen('COORDINATOR'));
  expect(gelezen('STUURGROEPLID')).toEqual(gelezen('COORDINATOR'));
  expect(gelezen('STUURGROEPLID').length).toBeGreaterThan(10);
});

it('een coördinator mag elk formulier', () => {
  expect(namen(FORM_ROUTES.filter(({ form }) => rolesOf(form).includes('COORDINATOR')))).toEqual(
    namen(FORM_ROUTES),
  );
});

it('wie alleen leest, leest in het hoofdmenu wat een ander er leest; wie niets leest, niets', () => {
  const menu = (naam: string): string =>
    /<nav aria-label="Hoofdmenu">.*?<\/nav>/su.exec(rondes.get(naam)!.paginas.get('/')!.html)![0];
  expect(menu('STUURGROEPLID')).toBe(menu('COORDINATOR'));
  expect(menu('COORDINATOR')).toContain('Trajecten');
  for (const naam of ['BEHEERDER', 'zonder rol']) expect(menu(naam)).not.toContain('<a');
});
