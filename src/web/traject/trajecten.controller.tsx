import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, Req } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagAlleTrajecten } from '../../../projections/onderdelen/trajecten.query.js';
import { VraagWerkjaar, VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { jaarUitAdres, type Verzoek } from '../verzoek.js';
import { TrajectenLijst } from './trajecten.view.js';

@Toont('onderdelen')
@PaginaController('trajecten', LEZEN)
export class TrajectenController {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly paginas: Paginas,
  ) {}

  @Get()
  async lijst(@Req() verzoek: Verzoek): Promise<string> {
    const vrager = askerOf(verzoek);
    const trajecten = await this.desk.ask(new VraagAlleTrajecten(), vrager);
    const open = await this.desk.ask(new VraagWerkjaren(), vrager);
    const jaar = open.find((een) => een === jaarUitAdres(verzoek)) ?? open[0];
    const knopen = jaar ? await this.desk.ask(new VraagWerkjaar(jaar), vrager) : [];
    const cijfers = new Map(knopen.map((knoop) => [knoop.id, knoop.cijfers ?? '']));
    const inhoud = <TrajectenLijst {...{ trajecten, jaar, cijfers }} />;
    return this.paginas.toon(verzoek, { titel: 'Trajecten', inhoud, jaar });
  }
}
