import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Medewerkers } from '../../medewerkers/medewerkers.service.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { Verleden } from '../verleden.service.js';
import { zoalsUit } from '../verslag/as-of.js';
import { jaarUitAdres, type Verzoek } from '../verzoek.js';
import { GeschiedenisPagina } from './geschiedenis.view.js';
import { TrajectBron } from './traject-bron.service.js';
import { TrajectPagina } from './traject.view.js';

@Toont('onderdelen', 'procesverloop', 'jaartabel')
@PaginaController('trajecten/:id', LEZEN)
export class TrajectController {
  constructor(
    private readonly bron: TrajectBron,
    private readonly medewerkers: Medewerkers,
    private readonly verleden: Verleden,
    private readonly paginas: Paginas,
  ) {}

  /** `?jaar=2022`, and `?op=…&klok=…` for the past. */
  @Get()
  async toon(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') trajectId: string,
  ): Promise<string> {
    const vrager = askerOf(verzoek);
    const nu = await this.bron.jaar(vrager, trajectId, jaarUitAdres(verzoek));
    const zoals = zoalsUit(verzoek, nu, this.bron.vandaag());
    const stand = await this.bron.stand(vrager, trajectId, nu, zoals.asOf);
    if (zoals.fouten.length) antwoord.status(400);
    const namen = await this.medewerkers.namen(stand.verloop.map(({ bij }) => bij.door.id));
    return this.paginas.toon(verzoek, {
      titel: stand.traject?.titel ?? 'Traject',
      inhoud: <TrajectPagina stand={stand} zoals={zoals} namen={namen} />,
      jaar: stand.jaar,
      stroom: `traject-${trajectId}`,
      fout: zoals.fouten.length > 0,
    });
  }

  @Get('geschiedenis')
  async geschiedenis(@Req() verzoek: Verzoek, @Param('id') trajectId: string): Promise<string> {
    const vrager = askerOf(verzoek);
    const stand = await this.bron.stand(vrager, trajectId, jaarUitAdres(verzoek));
    const stroom = `traject-${trajectId}`;
    const voorvallen = await this.verleden.van(vrager, stroom);
    const wie = [...voorvallen, ...stand.verloop].map(({ bij }) => bij.door.id);
    const namen = await this.medewerkers.namen(wie);
    const pad = verzoek.originalUrl;
    const inhoud = <GeschiedenisPagina {...{ stand, voorvallen, namen, stroom, pad }} />;
    const titel = `Geschiedenis van ${stand.traject?.titel ?? 'een traject'}`;
    return this.paginas.toon(verzoek, { titel, inhoud, jaar: stand.jaar, stroom });
  }
}
