import { LEZEN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { WhatOneMay } from '../shell/what-one-may.service.js';
import { trajectAddress, yearAddress } from '../addresses.js';
import { wordsAddress } from '../node-addresses.js';
import { YearPage } from './year-page.service.js';
import { Plek, type Knoopplek } from './parameters.js';

/** A node by its id alone: to what can be read and, by who may, changed of it. */
@Shows('onderdelen', 'procesverloop', 'jaartabel')
@PageController('werkjaren/:jaar/knopen/:id', LEZEN)
export class NodeController {
  constructor(
    private readonly jaarpagina: YearPage,
    private readonly whatOneMay: WhatOneMay,
  ) {}

  @Get()
  async naar(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param(Plek) { jaar, id }: Knoopplek,
  ): Promise<void> {
    const { boom } = await this.jaarpagina.stand(askerOf(verzoek), jaar);
    const knoop = boom.knoop(id);
    if (!knoop) throw new NotFoundException();
    const woorden = wordsAddress(jaar, knoop);
    const { may } = this.whatOneMay.of(askerOf(verzoek));
    if (knoop.soort === 'TRAJECT') antwoord.redirect(303, trajectAddress(id, jaar));
    else antwoord.redirect(303, may(woorden) ? woorden : `${yearAddress(jaar)}#${id}`);
  }
}
