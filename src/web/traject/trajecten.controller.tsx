import { Get, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { VraagAlleTrajecten } from '../../../projections/trajecten/trajecten.query.js';
import { PaginaController } from '../schil/pagina-controller.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import { TrajectenLijst } from './trajecten.view.js';

@PaginaController('trajecten')
export class TrajectenController {
  constructor(
    private readonly queries: QueryBus,
    private readonly paginas: Paginas,
  ) {}

  @Get()
  async lijst(@Req() verzoek: Verzoek): Promise<string> {
    const trajecten = await this.queries.execute(new VraagAlleTrajecten());
    const inhoud = <TrajectenLijst trajecten={trajecten} />;
    return this.paginas.toon(verzoek, { titel: 'Trajecten', inhoud });
  }
}
