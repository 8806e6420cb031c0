import type { Vrager } from '../access/vrager.js';
import { Injectable } from '@nestjs/common';
import type { Feit } from '../domain/aggregate.js';
import { delenVanFeit, type Categorie } from '../domain/aggregaten.js';
import type { DeelSleutel } from '../domain/deelsoort.js';
import { VraagMedewerkers } from '../questions/medewerkers.query.js';
import { VraagFeiten } from '../questions/feiten.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { vertel, type Voorval } from '../wording/voorval.js';

/** The story of one stream, straight from the log: what a page says was done is what was registered. */
@Injectable()
export class Verleden {
  constructor(private readonly desk: QuestionDesk) {}

  /** Oldest first; none where the stream does not exist. @param stroom 'traject-<id>' or 'werkjaar-2022' */
  async van(vrager: Vrager, stroom: string): Promise<Voorval[]> {
    return vertel(...(await this.gelezen(vrager, stroom)));
  }

  /** The same, of what was done to one part. @param deel 'PARTNER/<id>' */
  async vanDeel(vrager: Vrager, stroom: string, deel: DeelSleutel): Promise<Voorval[]> {
    const [feiten, personen] = await this.gelezen(vrager, stroom);
    const categorie = stroom.slice(0, stroom.indexOf('-')) as Categorie;
    return vertel(feiten, personen).filter((_voorval, n) =>
      delenVanFeit(categorie, feiten[n]!).includes(deel),
    );
  }

  /** With the names of whom the facts may be about. */
  private async gelezen(vrager: Vrager, stroom: string): Promise<[Feit[], Map<string, string>]> {
    const feiten = await this.desk.ask(new VraagFeiten(stroom), vrager);
    const personen = await this.desk.ask(new VraagMedewerkers(), vrager);
    return [feiten, new Map(personen.map(({ id, naam }) => [id, naam]))];
  }
}
