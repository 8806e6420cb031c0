/** What a traject says besides its steps, kept as on paper. */
import type { TrajectEvent } from '../../../src/domain/traject/traject-events.js';

export class NaiveTexts {
  readonly deeltrajecten: { id: string; naam: string; withdrawn: boolean }[] = [];
  readonly lessen: { id: string; jaar: number; text: string; withdrawn: boolean }[] = [];
  readonly stand = new Map<number, string>();
  readonly doel = new Map<number, string[]>();

  apply(event: TrajectEvent): void {
    switch (event.type) {
      case 'DeeltrajectToegevoegd':
        this.deeltrajecten.push({ ...event.data, id: event.data.deeltrajectId, withdrawn: false });
        return;
      case 'DeeltrajectIngetrokken':
      case 'DeeltrajectHersteld':
        withdraw(this.deeltrajecten, event.data.deeltrajectId, event.type);
        return;
      case 'LesVastgelegd': {
        const { lesId: id, jaar, tekst: text } = event.data;
        this.lessen.push({ id, jaar, text, withdrawn: false });
        return;
      }
      case 'LesHerzien':
        this.lessen.find(({ id }) => id === event.data.lesId)!.text = event.data.tekst;
        return;
      case 'LesIngetrokken':
      case 'LesHersteld':
        withdraw(this.lessen, event.data.lesId, event.type);
        return;
      case 'StandVanZakenVastgelegd':
        this.stand.set(event.data.jaar, event.data.tekst);
        return;
      case 'DoelVastgelegd':
        this.doel.set(
          event.data.jaar,
          event.data.blokken.map(({ tekst }) => tekst),
        );
    }
  }
}

/** Or gives it back. */
function withdraw(
  parts: readonly { id: string; withdrawn: boolean }[],
  partId: string,
  type: string,
): void {
  parts.find(({ id }) => id === partId)!.withdrawn = type.endsWith('Ingetrokken');
}
