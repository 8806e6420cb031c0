import { Get, Param, Req, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Response } from 'express';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import type { Verzoek } from '../verzoek.js';
import { werkjaarAdres } from './adressen.js';
import { Jaarpagina } from './jaarpagina.service.js';
import { Jaar } from './parameters.js';

/** The tree of a year. */
@Toont('trajecten', 'procesverloop', 'jaartabel')
@PaginaController('werkjaren')
export class WerkjaarController {
  constructor(
    private readonly jaarpagina: Jaarpagina,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  async laatste(@Res() antwoord: Response): Promise<void> {
    const [jaar] = await this.queries.execute(new VraagWerkjaren());
    antwoord.redirect(303, jaar ? werkjaarAdres(jaar) : '/werkjaren/openen');
  }

  @Get(':jaar')
  toon(@Req() verzoek: Verzoek, @Param('jaar', Jaar) jaar: number): Promise<string> {
    return this.jaarpagina.toon(verzoek, jaar);
  }
}
