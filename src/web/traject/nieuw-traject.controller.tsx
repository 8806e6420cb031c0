import { Body, Get, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { StartTraject } from '../../domain/traject/starten.js';
import { DeelTrajectIn } from '../../domain/werkjaar/indelen.js';
import type { Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Loket } from '../formulier/loket.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { jaarUitAdres, type Verzoek } from '../verzoek.js';
import { Jaarpagina } from '../werkjaar/jaarpagina.service.js';
import { plaatsOpties, plaatsUit } from '../werkjaar/plaats.js';
import { NieuwTraject } from './nieuw-traject.view.js';

/** A traject begins, and gets its place in the report where that is known already. */
@PaginaController('trajecten/nieuw')
export class NieuwTrajectController {
  constructor(
    private readonly queries: QueryBus,
    private readonly jaarpagina: Jaarpagina,
    private readonly loket: Loket,
    private readonly paginas: Paginas,
  ) {}

  @Get()
  vraag(@Req() verzoek: Verzoek): Promise<string> {
    return this.pagina(verzoek, { ...nieuweIds(), soort: 'PROEFTUIN' });
  }

  /**
   * Two streams, so two commands, each with an id of its own: sent again after a failure in between, the first one counts
   * as done. A traject without a place is on its page, which says so.
   */
  @Post()
  async begin(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const trajectId = een(invoer, 'trajectId');
    const uitslag = await this.loket.stuur(
      { verzoek, antwoord, commandId: een(invoer, 'commandId') },
      StartTraject,
      { trajectId, titel: een(invoer, 'titel'), soort: een(invoer, 'soort') },
    );
    if (!uitslag.gelukt) {
      antwoord.status(uitslag.status);
      const waarden = uitslag.nieuweIds ? { ...invoer, ...nieuweIds() } : invoer;
      return this.pagina(verzoek, waarden, uitslag.fouten);
    }
    const jaar = Number(een(invoer, 'werkjaar'));
    const plaats = een(invoer, 'plaats');
    if (plaats && jaar)
      await this.loket.stuur(
        { verzoek, antwoord, commandId: een(invoer, 'plaatsId') },
        DeelTrajectIn,
        { jaar, trajectId, ...plaatsUit(plaats) },
      );
    const waar = jaar ? `jaar=${String(jaar)}&` : '';
    antwoord.redirect(303, `/trajecten/${trajectId}?${waar}gedaan=${uitslag.commandId}`);
    return undefined;
  }

  private async pagina(verzoek: Verzoek, waarden: Invoer, fouten: Fouten = []): Promise<string> {
    const open = await this.queries.execute(new VraagWerkjaren());
    const jaar = open.find((een) => een === jaarUitAdres(verzoek)) ?? open[0];
    const plaatsen = jaar
      ? plaatsOpties((await this.jaarpagina.stand(jaar)).boom, { soort: 'TRAJECT' })
      : [];
    const inhoud = <NieuwTraject {...{ jaar, plaatsen, waarden, fouten }} />;
    const titel = 'Traject beginnen';
    return this.paginas.toon(verzoek, { titel, inhoud, jaar, fout: fouten.length > 0 });
  }
}

const nieuweIds = (): Record<string, string> => ({
  commandId: randomUUID(),
  plaatsId: randomUUID(),
  trajectId: randomUUID(),
});
