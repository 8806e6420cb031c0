import type { Asker } from '../../access/asker.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Injectable, NotFoundException } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagAlleTrajecten } from '../../../projections/onderdelen/trajecten.query.js';
import { VraagOnderdelen } from '../../../projections/onderdelen/onderdelen.query.js';
import type { Knoop } from '../../domain/werkjaar/werkjaar-delen.js';
import type { FormFaults } from '../form/errors.view.js';
import { Composed, type Content } from '../shell/composed.service.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { OutlineTree } from './outline-tree.js';
import { YearStates, type YearState } from './year-state.service.js';
import { Werkjaarpagina } from './werkjaar.view.js';

/** The page of a year, also with what went wrong when something on it was done at once. */
@Injectable()
export class YearPage {
  constructor(
    private readonly standen: YearStates,
    private readonly desk: QuestionDesk,
    private readonly paginas: Pages,
    private readonly composed: Composed,
  ) {}

  /** @throws NotFoundException where the year was not opened */
  async stand(vrager: Asker, jaar: number): Promise<{ stand: YearState; boom: OutlineTree }> {
    const stand = await this.standen.van(vrager, jaar);
    if (!stand) throw new NotFoundException();
    return { stand, boom: new OutlineTree(stand.rows.werkjaar, stand.titels) };
  }

  async toon(verzoek: PageRequest, jaar: number, fouten: FormFaults = []): Promise<string> {
    const vrager = askerOf(verzoek);
    const compose = (): Promise<Content> => this.inhoud(vrager, jaar, fouten);
    const fout = fouten.length > 0;
    const pagina = fout
      ? await compose()
      : await this.composed.piece(vrager, `werkjaar/${String(jaar)}`, compose);
    return this.paginas.toon(verzoek, { ...pagina, fout, stroom: stroomVan(jaar) });
  }

  private async inhoud(vrager: Asker, jaar: number, fouten: FormFaults): Promise<Content> {
    const { stand, boom } = await this.stand(vrager, jaar);
    const [trajecten, ingetrokken] = await Promise.all([
      this.desk.ask(new VraagAlleTrajecten(), vrager),
      this.ingetrokken(vrager, jaar),
    ]);
    const los = trajecten.filter(({ streamId }) => !boom.knoop(streamId));
    const inhoud = <Werkjaarpagina {...{ jaar, boom, stand, los, ingetrokken, fouten }} />;
    return { titel: `Werkjaar ${String(jaar)}`, jaar, inhoud };
  }

  /** What was taken out of the report and can be put back, by title; trajecten left out: those are placed anew. */
  private async ingetrokken(vrager: Asker, jaar: number): Promise<Knoop[]> {
    const keuze = { categorie: 'werkjaar', soort: 'KNOOP', ingetrokken: true } as const;
    const vraag = new VraagOnderdelen(
      { ...keuze, vanId: String(jaar) },
      { vanaf: 0, limiet: HOOGSTENS },
    );
    const { rijen } = await this.desk.ask(vraag, vrager);
    return rijen
      .map(({ deel }) => deel as Knoop)
      .filter(({ soortKnoop }) => soortKnoop !== 'TRAJECT');
  }
}

const HOOGSTENS = 1000;

export const stroomVan = (jaar: number): string => `werkjaar-${String(jaar)}`;
