import { Mag } from '../../access/access.guard.js';
import { DOWNLOADEN, LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { VNode } from 'preact';
import { NotMadeYet } from '../../../projections/not-made-yet.js';
import { FORMATS, type ReportFormat } from '../../report/formats.js';
import { ReportService } from '../../report/report.service.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { Composed, type Content } from '../shell/composed.service.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import { fromAddress, type PageRequest } from '../page-request.js';
import { reportAddress } from '../addresses.js';
import { YearStates } from '../werkjaar/year-state.service.js';
import { Jaar } from '../werkjaar/parameters.js';
import { vraagVan, zoalsUit, type Dagstand, type Zoals } from './as-of-choice.view.js';
import { Verslagpagina } from './verslag.view.js';

/** The report of a year as it would print, now or as of a day, and as a file. */
@Shows('onderdelen', 'procesverloop', 'jaartabel')
@PageController('verslag', LEZEN)
export class VerslagController {
  constructor(
    private readonly report: ReportService,
    private readonly standen: YearStates,
    private readonly paginas: Pages,
    private readonly composed: Composed,
  ) {}

  @Mag(DOWNLOADEN)
  @Get(':jaar.:extensie')
  async bestand(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param('jaar', Jaar) jaar: number,
    @Param('extensie') extensie: string,
  ): Promise<void> {
    const formaat = Object.values<ReportFormat>(FORMATS).find((een) => een.extension === extensie);
    const { asOf, fouten } = zoalsUit(verzoek, jaar, this.standen.vandaag());
    if (!formaat || fouten.length) throw new NotFoundException();
    // A file keeps what it says: it is not made of rows that are not all there.
    if (verzoek.inOpbouw && !asOf) throw new NotMadeYet();
    const verslag = await this.report.report(askerOf(verzoek), jaar, asOf);
    if (!verslag) throw new NotFoundException();
    const bytes = await formaat.render(verslag);
    antwoord.setHeader('Content-Type', formaat.mediaType);
    antwoord.setHeader(
      'Content-Disposition',
      `attachment; filename="${naam(jaar, asOf)}.${extensie}"`,
    );
    antwoord.end(bytes);
  }

  @Get(':jaar')
  async toon(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('jaar', Jaar) jaar: number,
  ): Promise<string | undefined> {
    const zoals = zoalsUit(verzoek, jaar, this.standen.vandaag());
    const { asOf, fouten } = zoals;
    // One address for one answer, however the day was typed.
    if (asOf && fromAddress(verzoek, 'op') !== asOf.dag) {
      antwoord.redirect(303, `${reportAddress(jaar)}${vraagVan(asOf)}`);
      return undefined;
    }
    const fout = fouten.length > 0;
    if (fout) antwoord.status(400);
    const compose = async (): Promise<Content> => ({
      ...{ titel: `Jaarverslag ${String(jaar)}`, jaar },
      inhoud: await this.inhoud(verzoek, jaar, zoals),
    });
    const pagina =
      asOf || fout
        ? await compose()
        : await this.composed.piece(askerOf(verzoek), `verslag/${String(jaar)}`, compose);
    return this.paginas.toon(verzoek, { ...pagina, fout });
  }

  private async inhoud(verzoek: PageRequest, jaar: number, zoals: Zoals): Promise<VNode> {
    const stand = await this.standen.van(askerOf(verzoek), jaar);
    if (!stand) throw new NotFoundException();
    const verslag = await this.report.report(askerOf(verzoek), jaar, zoals.asOf);
    return <Verslagpagina {...{ jaar, verslag, stand, zoals }} />;
  }
}

/** 'jaarverslag-2022', or 'jaarverslag-2022-gebeurd-2022-06-10' */
const naam = (jaar: number, asOf: Dagstand | undefined): string =>
  ['jaarverslag', jaar, ...(asOf ? [asOf.klok, asOf.dag] : [])].join('-');
