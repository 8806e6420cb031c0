import { expect } from '@jest/globals';
import type { Agent } from 'supertest';
import { formulier, woorden } from './formulier.js';

/** Fills in the form at an address and reads the words of the page after it. */
export async function vulFormulierIn(agent: Agent, adres: string, velden: object): Promise<string> {
  const leeg = formulier((await agent.get(adres).expect(200)).text, 'Annuleren');
  const antwoord = await agent
    .post(leeg.actie)
    .type('form')
    .send({ ...leeg.velden, ...velden });
  const fout = antwoord.status === 303 ? '' : woorden(antwoord.text);
  expect([antwoord.status, fout]).toEqual([303, '']);
  return woorden((await agent.get(antwoord.headers['location']!).expect(200)).text);
}
