import { Injectable, NotFoundException } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { VraagAlleTrajecten } from '../../../projections/trajecten/trajecten.query.js';
import { VraagIngetrokken } from '../../../projections/werkjaar/ingetrokken.query.js';
import type { Fouten } from '../formulier/fouten.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import { Boom } from './boom.js';
import { Jaarstanden, type Jaarstand } from './jaarstand.service.js';
import { Werkjaarpagina } from './werkjaar.view.js';

/** The page of a year, also with what went wrong when something on it was done at once. */
@Injectable()
export class Jaarpagina {
  constructor(
    private readonly standen: Jaarstanden,
    private readonly queries: QueryBus,
    private readonly paginas: Paginas,
  ) {}

  /** @throws NotFoundException where the year was not opened */
  async stand(jaar: number): Promise<{ stand: Jaarstand; boom: Boom }> {
    const stand = await this.standen.van(jaar);
    if (!stand) throw new NotFoundException();
    return { stand, boom: new Boom(stand.rows.werkjaar, stand.titels) };
  }

  async toon(verzoek: Verzoek, jaar: number, fouten: Fouten = []): Promise<string> {
    const { stand, boom } = await this.stand(jaar);
    const [trajecten, ingetrokken] = await Promise.all([
      this.queries.execute(new VraagAlleTrajecten()),
      this.queries.execute(new VraagIngetrokken(jaar)),
    ]);
    const los = trajecten.filter(({ streamId }) => !boom.knoop(streamId));
    const inhoud = <Werkjaarpagina {...{ jaar, boom, stand, los, ingetrokken, fouten }} />;
    const titel = `Werkjaar ${String(jaar)}`;
    const fout = fouten.length > 0;
    return this.paginas.toon(verzoek, { titel, inhoud, fout, jaar, stroom: stroomVan(jaar) });
  }
}

export const stroomVan = (jaar: number): string => `werkjaar-${String(jaar)}`;
