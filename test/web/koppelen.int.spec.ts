import { describe, expect, it } from '@jest/globals';
import { formulier, woorden } from '../support/formulier.js';
import { voorbeeld } from '../support/web-voorbeeld.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();

describe('een stap koppelen', () => {
  it('kan aan een andere, ook van een ander traject', async () => {
    const eigen = `${werk.hier.trajectId}/${werk.hier.gehouden}`;
    const koppel = { relatie: 'VERVOLG_OP', doel: eigen };
    expect(await werk.vulIn('stap-koppelen', koppel, werk.hier.gepland)).toMatch(
      /is een vervolg op Bijeenkomst 1 op 9 april 2022/u,
    );
    const ander = await voorbeeld(werk.server);
    const elders = {
      relatie: 'GEBRUIKT_ERVARING_VAN',
      doel: `${ander.trajectId}/${ander.gepland}`,
    };
    const { text } = await werk.agent
      .get(werk.wijzig('stap-koppelen', werk.hier.gehouden))
      .expect(200);
    expect(text).toContain(`value="${elders.doel}"`);
    expect(text).not.toContain(`value="${eigen}"`);
    expect(await werk.vulIn('stap-koppelen', elders, werk.hier.gehouden)).toContain(
      'gebruikt de ervaring van Workshop in september 2022',
    );
    const { actie, velden } = formulier(text, 'Koppeling bewaren');
    const leeg = await werk.agent.post(actie).type('form').send(velden).expect(400);
    expect(woorden(leeg.text)).toContain('Kies een stap.');
  });
});
