import type { Vrager } from '../access/vrager.js';
import { Injectable } from '@nestjs/common';
import { VraagFeiten } from '../questions/feiten.query.js';
import { QuestionDesk } from '../questions/question-desk.js';
import { vertel, type Voorval } from '../wording/voorval.js';

/** The story of one stream, straight from the log: what a page says was done is what was registered. */
@Injectable()
export class Verleden {
  constructor(private readonly desk: QuestionDesk) {}

  /** Oldest first; none where the stream does not exist. @param stroom 'traject-<id>' or 'werkjaar-2022' */
  async van(vrager: Vrager, stroom: string): Promise<Voorval[]> {
    return vertel(await this.desk.ask(new VraagFeiten(stroom), vrager));
  }
}
