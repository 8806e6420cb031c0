import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Shows } from '../shell/catch-up.interceptor.js';
import { Composed, type Content } from '../shell/composed.service.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import { NAME_SLOTS } from '../shell/slots.js';
import { Past } from '../past.service.js';
import { zoalsUit } from '../verslag/as-of-choice.view.js';
import { yearFromAddress, type PageRequest } from '../page-request.js';
import { GeschiedenisPagina } from './history.view.js';
import { TrajectSource } from './traject-source.service.js';
import { TrajectPagina } from './traject.view.js';

@Shows('onderdelen', 'procesverloop', 'jaartabel')
@PageController('trajecten/:id', LEZEN)
export class TrajectController {
  constructor(
    private readonly bron: TrajectSource,
    private readonly composed: Composed,
    private readonly verleden: Past,
    private readonly paginas: Pages,
  ) {}

  /** `?jaar=2022`, and `?op=…&klok=…` for the past. */
  @Get()
  async toon(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') trajectId: string,
  ): Promise<string> {
    const vrager = askerOf(verzoek);
    const jaar = await this.bron.jaar(vrager, trajectId, yearFromAddress(verzoek));
    const zoals = zoalsUit(verzoek, jaar, this.bron.vandaag());
    const fout = zoals.fouten.length > 0;
    if (fout) antwoord.status(400);
    const compose = async (): Promise<Content> => {
      const stand = await this.bron.stand(vrager, trajectId, jaar, zoals.asOf);
      const inhoud = <TrajectPagina stand={stand} zoals={zoals} namen={NAME_SLOTS} />;
      return { titel: stand.traject?.titel ?? stand.titel, jaar: stand.jaar, inhoud };
    };
    const pagina =
      zoals.asOf || fout
        ? await compose()
        : await this.composed.piece(vrager, `traject/${trajectId}/${String(jaar)}`, compose);
    return this.paginas.toon(verzoek, { ...pagina, stroom: `traject-${trajectId}`, fout });
  }

  @Get('geschiedenis')
  async geschiedenis(@Req() verzoek: PageRequest, @Param('id') trajectId: string): Promise<string> {
    const vrager = askerOf(verzoek);
    const stand = await this.bron.stand(vrager, trajectId, yearFromAddress(verzoek));
    const stroom = `traject-${trajectId}`;
    const voorvallen = await this.verleden.van(vrager, stroom);
    const [namen, pad] = [NAME_SLOTS, verzoek.originalUrl];
    const inhoud = <GeschiedenisPagina {...{ stand, voorvallen, namen, stroom, pad }} />;
    const titel = `Geschiedenis van ${stand.traject?.titel ?? 'een traject'}`;
    return this.paginas.toon(verzoek, { titel, inhoud, jaar: stand.jaar, stroom });
  }
}
