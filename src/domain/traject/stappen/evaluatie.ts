/** What a step that was held has brought. */
import { GenesteLijst } from '../../invoer.js';
import { Regel, Regels, Tekst } from '../../invoer-tekst.js';
import { isWeigering, weiger } from '../../weigering.js';
import type { BeslisTraject } from '../traject-opdracht.js';
import { stapNaam } from '../traject-regels.js';
import { OverStap, ofNiets, gezien, GEHOUDEN } from './over-stap.js';

export class Antwoord {
  @Regel() vraag: string;
  @Tekst() antwoord: string;
}

export class EvalueerStap extends OverStap {
  @GenesteLijst(() => Antwoord) antwoorden: Antwoord[];
  @Regels() ervarenBaat: string[] = [];
}

export const evalueerStap: BeslisTraject<EvalueerStap> = (staat, opdracht) => {
  const gevonden = gezien(staat, opdracht);
  if (isWeigering(gevonden)) return gevonden;
  const { deel: stap } = gevonden;
  if (!GEHOUDEN.includes(stap.status))
    return weiger('stap-niet-gehouden', { stap: stapNaam(stap) });
  const { stapId, ervarenBaat } = opdracht;
  const antwoorden = opdracht.antwoorden.map(({ vraag, antwoord }) => ({ vraag, antwoord }));
  if (!antwoorden.some(({ antwoord }) => antwoord) && !ervarenBaat.length)
    return weiger('tekst-leeg', { veld: 'antwoorden' });
  return ofNiets(staat, { type: 'StapGeevalueerd', data: { stapId, antwoorden, ervarenBaat } });
};
