import { Body, Get, Post, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { StartTraject } from '../../domain/traject/starten.js';
import { DeelTrajectIn } from '../../domain/werkjaar/indelen.js';
import type { Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { ONVOLLEDIG, ontbrekendeIds } from '../formulier/volledig.js';
import { Loket, type Uitslag } from '../formulier/loket.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { jaarUitAdres, type Verzoek } from '../verzoek.js';
import { Jaarpagina } from '../werkjaar/jaarpagina.service.js';
import { plaatsOpties, plaatsUit } from '../werkjaar/plaats.js';
import { NieuwTraject } from './nieuw-traject.view.js';

/** A traject begins, and gets its place in the report where that is known already. */
@Toont()
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
   * as done. Where the second is refused, the form asks for another place.
   */
  @Post()
  async begin(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const ontbrekend = ontbrekendeIds(invoer, nieuweIds());
    if (Object.keys(ontbrekend).length) {
      antwoord.status(400);
      return this.pagina(verzoek, { ...invoer, ...ontbrekend }, { fouten: ONVOLLEDIG });
    }
    const trajectId = een(invoer, 'trajectId');
    const uitslag = await this.loket.stuur(
      { verzoek, antwoord, commandId: een(invoer, 'commandId') },
      StartTraject,
      { trajectId, titel: een(invoer, 'titel'), soort: een(invoer, 'soort') },
    );
    if (!uitslag.gelukt) {
      antwoord.status(uitslag.status);
      const waarden = uitslag.nieuweIds ? { ...invoer, ...nieuweIds() } : invoer;
      return this.pagina(verzoek, waarden, uitslag);
    }
    const jaar = Number(een(invoer, 'werkjaar'));
    const waar = jaar ? `jaar=${String(jaar)}&` : '';
    const begonnen = `/trajecten/${trajectId}?${waar}gedaan=${uitslag.commandId}`;
    const geplaatst = await this.plaats({ verzoek, antwoord }, invoer, jaar);
    if (geplaatst && !geplaatst.gelukt) {
      antwoord.status(geplaatst.status);
      const plaatsId = geplaatst.nieuweIds ? randomUUID() : een(invoer, 'plaatsId');
      const fouten = geplaatst.fouten.map(({ zin }) => ({ veld: 'plaats', zin }));
      return this.pagina(verzoek, { ...invoer, plaatsId }, { fouten, begonnen });
    }
    antwoord.redirect(303, begonnen);
    return undefined;
  }

  /** Undefined where no place was chosen. */
  private async plaats(
    van: { verzoek: Verzoek; antwoord: Response },
    invoer: Invoer,
    jaar: number,
  ): Promise<Uitslag | undefined> {
    const plaats = een(invoer, 'plaats');
    if (!plaats || !jaar) return undefined;
    const velden = { jaar, trajectId: een(invoer, 'trajectId'), ...plaatsUit(plaats) };
    return this.loket.stuur({ ...van, commandId: een(invoer, 'plaatsId') }, DeelTrajectIn, velden);
  }

  /** @param uitkomst what was wrong, and the address of the traject where it began all the same */
  private async pagina(
    verzoek: Verzoek,
    waarden: Invoer,
    { fouten = [], begonnen }: { fouten?: Fouten; begonnen?: string } = {},
  ): Promise<string> {
    const open = await this.queries.execute(new VraagWerkjaren());
    const gevraagd = jaarUitAdres(verzoek) ?? Number(een(waarden, 'werkjaar'));
    const jaar = open.find((een) => een === gevraagd) ?? open[0];
    const plaatsen = jaar
      ? plaatsOpties((await this.jaarpagina.stand(jaar)).boom, { soort: 'TRAJECT' })
      : [];
    const inhoud = <NieuwTraject {...{ jaar, plaatsen, waarden, fouten, begonnen }} />;
    const titel = 'Traject beginnen';
    return this.paginas.toon(verzoek, { titel, inhoud, jaar, fout: fouten.length > 0 });
  }
}

const nieuweIds = (): Record<string, string> => ({
  commandId: randomUUID(),
  plaatsId: randomUUID(),
  trajectId: randomUUID(),
});
