import type { Vrager } from '../access/vrager.js';
import { Injectable } from '@nestjs/common';
import type { Feit } from '../domain/aggregate.js';
import type { DeelSleutel } from '../domain/deelsoort.js';
import { VraagVoorvallen } from '../../projections/voorvallen/voorvallen.query.js';
import { VraagMedewerkers } from '../questions/medewerkers.query.js';
import { VraagFeiten } from '../questions/feiten.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { vertel, type Voorval } from '../wording/voorval.js';

const MEEST = 1000;

/** The story of one stream, straight from the log: what a page says was done is what was registered. */
@Injectable()
export class Verleden {
  constructor(private readonly desk: QuestionDesk) {}

  /** Oldest first; none where the stream does not exist. @param stroom 'traject-<id>' or 'werkjaar-2022' */
  async van(vrager: Vrager, stroom: string): Promise<Voorval[]> {
    return vertel(...(await this.gelezen(vrager, stroom)));
  }

  /** The same, of what was done to one part: the latest thousand facts. @param deel 'PARTNER/<id>' */
  async vanDeel(vrager: Vrager, stroom: string, deel: DeelSleutel): Promise<Voorval[]> {
    const keuze = { stroom, deel };
    const over = await this.desk.ask(
      new VraagVoorvallen(keuze, { vanaf: 0, limiet: MEEST }),
      vrager,
    );
    const revisies = new Set(over.map(({ revisie }) => revisie));
    return (await this.van(vrager, stroom)).filter(({ bij }) => revisies.has(bij.revisie));
  }

  /** With the names of whom the facts may be about. */
  private async gelezen(vrager: Vrager, stroom: string): Promise<[Feit[], Map<string, string>]> {
    const feiten = await this.desk.ask(new VraagFeiten(stroom), vrager);
    const personen = await this.desk.ask(new VraagMedewerkers(), vrager);
    return [feiten, new Map(personen.map(({ id, naam }) => [id, naam]))];
  }
}
