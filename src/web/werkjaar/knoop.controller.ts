import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Toont } from '../schil/bijblijven.js';
import { PaginaController } from '../schil/pagina-controller.js';
import type { Verzoek } from '../verzoek.js';
import { trajectAddress, wordsAddress } from '../addresses.js';
import { Jaarpagina } from './jaarpagina.service.js';
import { Plek, type Knoopplek } from './parameters.js';

/** A node by its id alone: to what can be read and changed of it. */
@Toont('onderdelen', 'procesverloop', 'jaartabel')
@PaginaController('werkjaren/:jaar/knopen/:id', LEZEN)
export class KnoopController {
  constructor(private readonly jaarpagina: Jaarpagina) {}

  @Get()
  async naar(
    @Req() verzoek: Verzoek,
    @Res() antwoord: Response,
    @Param(Plek) { jaar, id }: Knoopplek,
  ): Promise<void> {
    const { boom } = await this.jaarpagina.stand(askerOf(verzoek), jaar);
    const knoop = boom.knoop(id);
    if (!knoop) throw new NotFoundException();
    antwoord.redirect(
      303,
      knoop.soort === 'TRAJECT' ? trajectAddress(id, jaar) : wordsAddress(jaar, knoop),
    );
  }
}
