import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { DiscoveryService, ModulesContainer, Reflector } from '@nestjs/core';
import { PROJECTIONS } from '../../projections/all.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { FormController } from '../../src/web/form/form.controller.js';
import { FORM_ROUTES } from '../../src/web/forms.js';
import { CatchUpInterceptor } from '../../src/web/shell/catch-up.interceptor.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();
const runner = (): ProjectionRunner =>
  werk.server.application.nest.get(ProjectionRunner, { strict: false });

const ACHTER = 'Deze pagina loopt even achter';

describe('een leesmodel dat stilstaat', () => {
  it('wordt gezegd op wat het toont, en op geen andere pagina', async () => {
    await runner().pause('jaartabel');
    await werk.vulIn('hernoemen', { titel: 'Moestuin aan de vaart' });
    const [lijst, traject] = [
      await werk.tekst('/trajecten'),
      await werk.tekst(`/trajecten/${werk.hier.trajectId}`),
    ];
    expect(lijst).toContain('Moestuin aan de vaart');
    expect(lijst).not.toContain(ACHTER);
    expect(traject).toContain(ACHTER);
    await runner().resume('jaartabel');
    expect(await werk.tekst(`/trajecten/${werk.hier.trajectId}`)).not.toContain(ACHTER);
  });
});

describe('een leesmodel dat er voor deze versie nog niet is', () => {
  const opgebouwd = (): jest.SpiedFunction<ProjectionRunner['unmade']> =>
    jest
      .spyOn(runner(), 'unmade')
      .mockImplementation((namen = ['jaartabel']) =>
        Promise.resolve(namen.filter((naam) => naam === 'jaartabel')),
      );
  afterEach(() => void jest.restoreAllMocks());

  it('wordt gezegd op wat het toont, en op geen andere pagina', async () => {
    opgebouwd();
    expect(await werk.tekst(`/trajecten/${werk.hier.trajectId}`)).toContain('nog niet volledig');
    expect(await werk.tekst('/trajecten')).not.toContain('nog niet volledig');
  });

  it('komt in geen verslag en in geen antwoord aan een programma', async () => {
    opgebouwd();
    const verslag = await werk.agent.get('/verslag/2022.md');
    expect([verslag.status, verslag.text]).toEqual([503, expect.stringContaining('opgebouwd')]);
    const antwoord = await werk.agent.get('/api/trajecten');
    expect([antwoord.status, antwoord.body]).toEqual([
      503,
      expect.objectContaining({ title: expect.stringContaining('opgebouwd') }),
    ]);
  });
});

it('elke pagina zegt welke leesmodellen ze toont, en die bestaan', () => {
  const { nest } = werk.server.application;
  const reflector = nest.get(Reflector);
  const bestaan = PROJECTIONS.map(({ name }) => name);
  const paginas = new DiscoveryService(nest.get(ModulesContainer))
    .getControllers()
    .map(({ metatype }) => metatype as new () => object)
    .filter((klasse) =>
      (Reflect.getMetadata('__interceptors__', klasse) as unknown[] | undefined)?.includes(
        CatchUpInterceptor,
      ),
    );
  const getoond = [
    ...paginas
      .filter((klasse) => klasse !== FormController)
      .map((klasse) => ({
        pagina: klasse.name,
        leesmodellen: reflector.get<readonly string[] | undefined>('leesmodellen', klasse),
      })),
    // One controller shows all forms: each is a page, and its scene says what it shows.
    ...FORM_ROUTES.map(({ path, form: { scene } }) => ({
      pagina: path,
      leesmodellen: scene.shows,
    })),
  ];
  expect(getoond.length).toBeGreaterThan(10);
  for (const { pagina, leesmodellen } of getoond)
    expect({ pagina, vreemd: leesmodellen?.filter((naam) => !bestaan.includes(naam)) }).toEqual({
      pagina,
      vreemd: [],
    });
});
