import { Post, Param, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { By } from '../../accounts/access-log.service.js';
import { Factors } from '../../accounts/factors.service.js';
import { RecentlyProven } from '../../access/access.guard.js';
import { BEHEREN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { byWeb } from '../aanmelden/signed-in.service.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { AccountPages } from './account-pages.service.js';
import { accountAddress, ACCOUNTS } from './beheer-addresses.js';

/** What a beheerder does with the second factor of an account; it ends the sessions of it. */
@Shows()
@RecentlyProven()
@PageController(ACCOUNTS.slice(1), BEHEREN)
export class AccountFactorController {
  constructor(
    private readonly factors: Factors,
    private readonly pages: AccountPages,
  ) {}

  @Post(':id/factor-vragen')
  vraag(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param('id') id: string,
  ): Promise<void> {
    return this.done(verzoek, antwoord, id, (by) => this.factors.setRequired(id, true, by));
  }

  @Post(':id/factor-niet-vragen')
  vraagNiet(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param('id') id: string,
  ): Promise<void> {
    return this.done(verzoek, antwoord, id, (by) => this.factors.setRequired(id, false, by));
  }

  @Post(':id/factor-wissen')
  wis(
    @Req() verzoek: PageRequest,
    @Res() antwoord: Response,
    @Param('id') id: string,
  ): Promise<void> {
    return this.done(verzoek, antwoord, id, (by) => this.factors.reset(id, by));
  }

  private async done(
    verzoek: PageRequest,
    antwoord: Response,
    id: string,
    work: (by: By) => Promise<void>,
  ): Promise<void> {
    await this.pages.require(id);
    await work(byWeb(verzoek, askerOf(verzoek).actor.id));
    antwoord.redirect(303, accountAddress(id));
  }
}
