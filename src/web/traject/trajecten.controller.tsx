import { Get, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { VraagAlleTrajecten } from '../../../projections/trajecten/trajecten.query.js';
import { VraagWerkjaar, VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import { jaarUitAdres, type Verzoek } from '../verzoek.js';
import { TrajectenLijst } from './trajecten.view.js';

@Toont('trajecten')
@PaginaController('trajecten')
export class TrajectenController {
  constructor(
    private readonly queries: QueryBus,
    private readonly paginas: Paginas,
  ) {}

  @Get()
  async lijst(@Req() verzoek: Verzoek): Promise<string> {
    const trajecten = await this.queries.execute(new VraagAlleTrajecten());
    const open = await this.queries.execute(new VraagWerkjaren());
    const jaar = open.find((een) => een === jaarUitAdres(verzoek)) ?? open[0];
    const knopen = jaar ? await this.queries.execute(new VraagWerkjaar(jaar)) : [];
    const cijfers = new Map(knopen.map((knoop) => [knoop.id, knoop.cijfers ?? '']));
    const inhoud = <TrajectenLijst {...{ trajecten, jaar, cijfers }} />;
    return this.paginas.toon(verzoek, { titel: 'Trajecten', inhoud, jaar });
  }
}
