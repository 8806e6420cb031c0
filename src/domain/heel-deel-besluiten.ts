/** What adds and what revises a part as a whole, or why it cannot. */
import type { Beslissing, Context, DomainEvent } from './aggregate.js';
import { nieuwId, ongezien } from './deelregels.js';
import { gelijk } from './gelijk.js';
import { sleutel, zet, type Benoemd, type Staat } from './staat.js';
import { isWeigering, weiger } from './weigering.js';
import type { HeelDeel, Declaratie, Velden, Herzien } from './heel-deel.js';

/** The fact that adds a part, or why it cannot. */
export function voegToe<D extends HeelDeel & Alle, Alle extends Benoemd, V>(
  { soort, stam, lees, pastNiet }: Declaratie<D, Alle, V>,
  staat: Staat<Alle>,
  velden: Velden<V>,
  context: Pick<Context, 'vandaag'>,
): Beslissing<DomainEvent> {
  const { id } = velden;
  const gegevens = nieuwId<Alle>(staat, soort, id) ?? lees(velden, context);
  if (isWeigering(gegevens)) return gegevens;
  const deel = { ...gegevens, soort, id, ingetrokken: false, volgnr: 0 } as unknown as D;
  const feit = { type: `${stam}Toegevoegd`, data: { id, ...gegevens } };
  return pastNiet?.(straks(staat, deel), deel) ?? [feit];
}

/** The fact that revises a part, or why it cannot: also where nothing changes, or somebody was first. */
export function herzie<D extends HeelDeel & Alle, Alle extends Benoemd, V>(
  { soort, stam, naam, benoem, lees, pastNiet }: Declaratie<D, Alle, V>,
  staat: Staat<Alle>,
  velden: Herzien<V>,
  context: Pick<Context, 'vandaag'>,
): Beslissing<DomainEvent> {
  const { id, revisie } = velden;
  const gevonden = staat.get(sleutel(soort, id));
  if (!gevonden) return weiger('onderdeel-onbekend', { soort, id });
  const was = gevonden.deel as unknown as D;
  if (was.ingetrokken) return weiger('onderdeel-ingetrokken', { soort, naam: benoem(was) });
  const gegevens = ongezien([soort, id], gevonden, revisie) ?? lees(velden, context);
  if (isWeigering(gegevens)) return gegevens;
  const { ingetrokken, volgnr } = was;
  const deel = { ...gegevens, soort, id, ingetrokken, volgnr } as unknown as D;
  if (gelijk(was, deel)) return weiger('niets-gewijzigd', { wat: naam });
  const feit = { type: `${stam}Herzien`, data: { id, ...gegevens } };
  return pastNiet?.(straks(staat, deel), deel) ?? [feit];
}

/** As if the part were so already; nobody asks when that was registered. */
const straks = <D extends Alle, Alle extends Benoemd>(staat: Staat<Alle>, deel: D): Staat<Alle> =>
  zet<Alle>(staat, deel, {
    revisie: -1,
    commandId: '',
    op: '',
    door: { id: '', soort: 'systeem' },
  });
