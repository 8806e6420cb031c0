/** The commands that the form to log a step makes of what was typed. */
import { LogStap, PlanStap } from '../../domain/traject/stappen/loggen.js';
import type { Sent } from '../form/loose.js';
import { order, type Order } from '../form/order.js';
import type { Values } from '../form/values.js';
import { meantNumber } from './next-number.js';
import type { STEP_FIELDS } from './step-form-fields.js';
import type { AtNewStep } from './step.scene.js';
import { inWoorden, wanneerUit } from './when-input.js';

type Typed = Values<typeof STEP_FIELDS>;

const WITHOUT_NEXT =
  'Een volgende stap hoort bij een stap die gehouden is of niet doorging. Maak dit veld leeg, of log ze apart.';

export function stepOrders(typed: Typed, { vandaag }: AtNewStep): readonly Order[] | StepWrong {
  if (!typed.trajectId) return [{ veld: 'trajectId', zin: 'Kies een traject.' }];
  const jaar = Number(typed.werkjaar);
  const { dag, maand, jaar: jaartal, woorden } = typed;
  const zonderDatum = kept(typed.zonderDatum);
  const wanneer = wanneerUit({ dag, maand, jaar: jaartal, woorden, zonderDatum }, jaar, vandaag);
  const volgende = nextOf(typed, jaar, vandaag);
  if ('fout' in wanneer || 'wrong' in volgende)
    return [
      ...('fout' in wanneer ? [{ veld: 'wanneer' as const, zin: wanneer.fout }] : []),
      ...('wrong' in volgende ? [volgende.wrong] : []),
    ];
  const fields = { ...common(typed), jaar, wanneer: wanneer.tekst, zonderDatum };
  return [
    typed.toestand === 'gepland'
      ? order(PlanStap, fields)
      : order(LogStap, { ...fields, ...outcome(typed), ...volgende }),
  ];
}

/** Of the box that keeps words which are no time: ticked or not. */
const kept = (ticked: readonly string[]): 'ja' | 'nee' => (ticked.length ? 'ja' : 'nee');

type StepWrong = readonly {
  readonly veld: 'trajectId' | 'wanneer' | 'volgendeType' | 'volgendeWanneer';
  readonly zin: string;
}[];

const common = (
  typed: Typed,
): Omit<Sent<PlanStap>, 'jaar' | 'wanneer' | 'zonderDatum' | 'na' | 'medewerkers'> => ({
  trajectId: typed.trajectId,
  stapId: typed.stapId,
  ...kindOf(typed),
  deeltrajectId: typed.deeltrajectId,
  nummer: meantNumber({ ...typed, ...kindOf(typed) }),
  modus: typed.modus,
  doel: typed.doel,
  plaats: typed.plaats,
  uitvoerder: typed.uitvoerder,
  uitvoerderNaam: typed.uitvoerderNaam,
  aanwezigen: typed.aanwezigen,
  verslag: typed.verslag,
  aantal: typed.aantal,
});

/** 'Anders' with another kind chosen in the list is that kind. */
export function kindOf(typed: Pick<Typed, 'type' | 'andertype' | 'typeTekst'>): {
  type: string;
  typeTekst: string;
} {
  const type = typed.type === 'ANDERS' && typed.andertype ? typed.andertype : typed.type;
  return { type, typeTekst: type === 'ANDERS' ? typed.typeTekst : '' };
}

const outcome = (typed: Typed): Pick<Sent<LogStap>, 'uitkomst' | 'redencode' | 'toelichting'> =>
  typed.toestand === 'niet'
    ? {
        uitkomst: typed.voorlopig.length ? 'VOORLOPIG_NIET_DOORGEGAAN' : 'NIET_DOORGEGAAN',
        redencode: typed.redencode,
        toelichting: typed.toelichting,
      }
    : { uitkomst: 'GEHOUDEN' };

type Next = Pick<Sent<LogStap>, 'volgende'> | { readonly wrong: StepWrong[number] };

function nextOf(typed: Typed, jaar: number, vandaag: string): Next {
  const [type, words] = [typed.volgendeType, typed.volgendeWanneer.trim()];
  if (!type && !words) return {};
  if (typed.toestand === 'gepland') return { wrong: { veld: 'volgendeType', zin: WITHOUT_NEXT } };
  if (!type) return { wrong: { veld: 'volgendeType', zin: 'Kies ook wat de volgende stap is.' } };
  const zonderDatum = kept(typed.volgendeZonderDatum);
  const zoBewaren = zonderDatum === 'ja';
  const wanneer = inWoorden(words, { werkjaar: jaar, vandaag, zoBewaren });
  return 'fout' in wanneer
    ? { wrong: { veld: 'volgendeWanneer', zin: wanneer.fout } }
    : { volgende: { stapId: typed.volgendeId, type, wanneer: wanneer.tekst, zonderDatum } };
}
