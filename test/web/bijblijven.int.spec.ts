import { describe, expect, it } from '@jest/globals';
import { DiscoveryService, ModulesContainer, Reflector } from '@nestjs/core';
import { PROJECTIONS } from '../../projections/all.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { Bijblijven } from '../../src/web/schil/bijblijven.js';
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

it('elke pagina zegt welke leesmodellen ze toont, en die bestaan', () => {
  const { nest } = werk.server.application;
  const reflector = nest.get(Reflector);
  const bestaan = PROJECTIONS.map(({ name }) => name);
  const paginas = new DiscoveryService(nest.get(ModulesContainer))
    .getControllers()
    .map(({ metatype }) => metatype as new () => object)
    .filter((klasse) =>
      (Reflect.getMetadata('__interceptors__', klasse) as unknown[] | undefined)?.includes(
        Bijblijven,
      ),
    );
  expect(paginas.length).toBeGreaterThan(10);
  const getoond = paginas.map((klasse) => ({
    pagina: klasse.name,
    leesmodellen: reflector.get<string[] | undefined>('leesmodellen', klasse),
  }));
  for (const { pagina, leesmodellen } of getoond)
    expect({ pagina, vreemd: leesmodellen?.filter((naam) => !bestaan.includes(naam)) }).toEqual({
      pagina,
      vreemd: [],
    });
});
