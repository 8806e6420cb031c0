/** Pages are for people: no ids, no command lines, no other language. */
import { expect, it } from '@jest/globals';
import { woorden } from '../support/formulier.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject();

it('geen pagina toont een kenmerk, een opdrachtregel of een andere taal', async () => {
  const { trajectId, gehouden, gepland } = werk.hier;
  await werk.vulIn('les', { tekst: 'Water eerst.' });
  const paden = [
    ...['/', '/trajecten', '/trajecten/nieuw', '/stappen/nieuw', '/zoek?q=samentuin', '/nergens'],
    ...['/beheer/accounts', '/beheer/accounts/uitnodigen', '/beheer/toegangslogboek'],
    '/mijn-account',
    ...['/samenwerking', '/samenwerking/partners', '/samenwerking/partners/toevoegen'],
    ...['/werkjaren/2022', '/werkjaren/openen', '/werkjaren/2022/nieuw/traject', '/verslag/2022'],
    ...[werk.hier.pad, `/trajecten/${trajectId}/geschiedenis`, werk.wijzig('les')],
    ...[werk.wijzig('stap-verbeteren', gehouden), werk.wijzig('stap-gehouden', gepland)],
    ...[werk.wijzig('stap-koppelen', gehouden), werk.wijzig('resultaat'), werk.wijzig('doel')],
  ];
  for (const pad of paden) {
    const tekst = woorden((await werk.agent.get(pad)).text);
    expect([
      pad,
      tekst.match(/[0-9a-f]{8}-[0-9a-f]{4}|\bnpx?\b|\bnode\b|trajectboek \w+ --/giu),
    ]).toEqual([pad, null]);
    expect([pad, tekst.match(/\b(the|error|undefined|null|submit|save|true|false)\b/giu)]).toEqual([
      pad,
      null,
    ]);
  }
});
