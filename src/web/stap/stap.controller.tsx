import { SCHRIJVEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Body, Get, Headers, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Response } from 'express';
import { renderToString } from 'preact-render-to-string';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import type { Fouten } from '../formulier/fouten.js';
import { een, type Invoer } from '../formulier/invoer.js';
import { Loket } from '../formulier/loket.js';
import { ONVOLLEDIG, ontbrekendeIds } from '../formulier/volledig.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { jaarUitAdres, uitAdres, type Verzoek } from '../verzoek.js';
import { opdrachtUit, voorbeeldUit } from './stap-invoer.js';
import { StapFormulier } from './stap-formulier.view.js';
import { StapGegevensBron } from './stap-bron.service.js';
import { VoorbeeldZin, WanneerRegel } from './voorbeeld.view.js';

/** Log a step: the page that is used most. */
@Toont('trajecten', 'procesverloop')
@PaginaController('', SCHRIJVEN)
export class StapController {
  constructor(
    private readonly bron: StapGegevensBron,
    private readonly loket: Loket,
    private readonly paginas: Paginas,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  @Get('stappen/nieuw')
  kies(@Req() verzoek: Verzoek): Promise<string> {
    return this.nieuw(verzoek, uitAdres(verzoek, 'traject'));
  }

  @Get('trajecten/:id/stappen/nieuw')
  async nieuw(@Req() verzoek: Verzoek, @Param('id') trajectId: string): Promise<string> {
    const werkjaar = await this.bron.werkjaar(askerOf(verzoek), trajectId, jaarUitAdres(verzoek));
    return this.formulier(verzoek, {
      ...nieuweIds(),
      trajectId,
      werkjaar: String(werkjaar),
      jaar: String(werkjaar),
      type: 'BIJEENKOMST',
      toestand: 'gehouden',
      uitvoerder: 'BAZ',
    });
  }

  @Post('stappen')
  async bewaar(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const trajectId = een(invoer, 'trajectId');
    const ontbreekt = await this.ontbrekend(verzoek, invoer);
    if (ontbreekt) {
      antwoord.status(400);
      return this.formulier(verzoek, { ...invoer, ...ontbreekt }, ONVOLLEDIG);
    }
    const opdracht = trajectId
      ? opdrachtUit(invoer, this.vandaag())
      : [{ veld: 'trajectId', zin: 'Kies een traject.' }];
    if (!('klasse' in opdracht)) {
      antwoord.status(400);
      return this.formulier(verzoek, invoer, opdracht);
    }
    const waarmee = { verzoek, antwoord, commandId: een(invoer, 'commandId') };
    const uitslag = await this.loket.stuur(waarmee, opdracht.klasse, opdracht.velden);
    if (uitslag.gelukt) {
      const naar = `/trajecten/${trajectId}?jaar=${een(invoer, 'werkjaar')}&gedaan=${uitslag.commandId}`;
      antwoord.redirect(303, naar);
      return undefined;
    }
    antwoord.status(uitslag.status);
    const waarden = uitslag.nieuweIds ? { ...invoer, ...nieuweIds() } : invoer;
    return this.formulier(verzoek, waarden, uitslag.fouten);
  }

  /** A piece of the page for `htmx`; the whole page for a browser without script. */
  @Post('stappen/voorbeeld')
  @HttpCode(200)
  async voorbeeld(
    @Req() verzoek: Verzoek,
    @Body() invoer: Invoer,
    @Headers('hx-request') los?: string,
  ): Promise<string> {
    if (!los) return this.formulier(verzoek, invoer);
    const voorbeeld = voorbeeldUit(invoer, this.vandaag());
    return renderToString(
      <>
        <VoorbeeldZin voorbeeld={voorbeeld} />
        <WanneerRegel wanneer={voorbeeld.wanneer} los />
      </>,
    );
  }

  /** What the form fills in itself and did not arrive, anew; undefined where all of it did. */
  private async ontbrekend(verzoek: Verzoek, invoer: Invoer): Promise<Invoer | undefined> {
    const ids = ontbrekendeIds(invoer, nieuweIds());
    const jaar = JAAR.test(een(invoer, 'werkjaar'))
      ? undefined
      : await this.bron.werkjaar(askerOf(verzoek), een(invoer, 'trajectId'));
    const weg = { ...ids, ...(jaar ? { werkjaar: String(jaar) } : {}) };
    return Object.keys(weg).length ? weg : undefined;
  }

  private vandaag(): string {
    return vandaagInBrussel(this.klok());
  }

  private async formulier(verzoek: Verzoek, waarden: Invoer, fouten: Fouten = []): Promise<string> {
    const werkjaar = Number(een(waarden, 'werkjaar'));
    const bron = await this.bron.voor(askerOf(verzoek), een(waarden, 'trajectId'), werkjaar);
    const voorbeeld = voorbeeldUit(waarden, this.vandaag());
    const inhoud = (
      <StapFormulier {...bron} waarden={waarden} fouten={fouten} voorbeeld={voorbeeld} />
    );
    return this.paginas.toon(verzoek, {
      titel: 'Stap toevoegen',
      inhoud,
      fout: fouten.length > 0,
      jaar: werkjaar || undefined,
    });
  }
}

const JAAR = /^\d{4}$/;

const nieuweIds = (): Record<string, string> => ({
  commandId: randomUUID(),
  stapId: randomUUID(),
  volgendeId: randomUUID(),
});
