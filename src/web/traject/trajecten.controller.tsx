import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { VraagAlleTrajecten } from '../../../projections/onderdelen/trajecten.query.js';
import { VraagWerkjaar, VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import { zoalsUit } from '../verslag/as-of-choice.view.js';
import { yearFromAddress, type PageRequest } from '../page-request.js';
import { TrajectenLijst } from './trajecten.view.js';

@Shows('onderdelen', 'voorvallen')
@PageController('trajecten', LEZEN)
export class TrajectenController {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly paginas: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `?jaar=2022`, and `?op=…&klok=…` for the past. */
  @Get()
  async lijst(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string> {
    const vrager = askerOf(verzoek);
    const open = await this.desk.ask(new VraagWerkjaren(), vrager);
    const jaar = open.find((een) => een === yearFromAddress(verzoek)) ?? open[0];
    const vandaag = vandaagInBrussel(this.clock());
    const dit = Number(vandaag.slice(0, 4));
    const zoals = zoalsUit(verzoek, jaar ?? dit, vandaag);
    const { asOf, fouten } = zoals;
    const fout = fouten.length > 0;
    if (fout) antwoord.status(400);
    const trajecten = await this.desk.ask(new VraagAlleTrajecten(undefined, asOf), vrager);
    const knopen = jaar ? await this.desk.ask(new VraagWerkjaar(jaar, asOf), vrager) : [];
    const cijfers = new Map(knopen.map((knoop) => [knoop.id, knoop.cijfers ?? '']));
    const ingetrokken = asOf
      ? []
      : await this.desk.ask(new VraagAlleTrajecten(undefined, undefined, true), vrager);
    const inhoud = <TrajectenLijst {...{ trajecten, ingetrokken, jaar, dit, cijfers, zoals }} />;
    return this.paginas.toon(verzoek, { titel: 'Trajecten', inhoud, jaar, fout });
  }
}
