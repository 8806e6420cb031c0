import type { Asker } from '../access/asker.js';
import { Injectable } from '@nestjs/common';
import { canUndo } from '../commands/can-undo.js';
import { delenVanFeit, type Categorie } from '../domain/aggregaten.js';
import type { DeelSleutel } from '../domain/deelsoort.js';
import { VraagVoorvallen } from '../../projections/voorvallen/voorvallen.query.js';
import { VraagMedewerkers } from '../questions/medewerkers.query.js';
import { VraagFeiten } from '../questions/feiten.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { vertel, type Voorval } from '../wording/voorval.js';
import { undoable } from './undoable.js';

const MEEST = 1000;

/** A fact of a stream in words, with what a page does with it. */
export interface PastEvent extends Voorval {
  /** The parts that it is about. */
  readonly delen: readonly DeelSleutel[];
  /** Whether who asks can undo its command now. */
  readonly kanTerug: boolean;
}

/** The story of one stream, straight from the log: what a page says was done is what was registered. */
@Injectable()
export class Past {
  constructor(private readonly desk: QuestionDesk) {}

  /**
   * Oldest first; none where the stream does not exist.
   * @param stroom 'traject-<id>' or 'werkjaar-2022'
   * @param van only of this command
   */
  async van(vrager: Asker, stroom: string, van?: string): Promise<PastEvent[]> {
    const feiten = await this.desk.ask(new VraagFeiten(stroom), vrager);
    const personen = await this.desk.ask(new VraagMedewerkers(), vrager);
    const namen = new Map(personen.map(({ id, naam }) => [id, naam]));
    const categorie = stroom.slice(0, stroom.indexOf('-')) as Categorie;
    const terug = undoable(feiten, categorie, canUndo(stroom, feiten, vrager));
    return vertel(feiten, namen).flatMap((voorval, n) => {
      const { commandId } = voorval.bij;
      if (van !== undefined && commandId !== van) return [];
      const delen = delenVanFeit(categorie, feiten[n]!);
      return [{ ...voorval, delen, kanTerug: terug(commandId) }];
    });
  }

  /** The same, of what was done to one part: the latest thousand facts. @param deel 'PARTNER/<id>' */
  async vanDeel(vrager: Asker, stroom: string, deel: DeelSleutel): Promise<PastEvent[]> {
    const keuze = { stroom, deel };
    const over = await this.desk.ask(
      new VraagVoorvallen(keuze, { vanaf: 0, limiet: MEEST }),
      vrager,
    );
    const revisies = new Set(over.map(({ revisie }) => revisie));
    return (await this.van(vrager, stroom)).filter(({ bij }) => revisies.has(bij.revisie));
  }
}
