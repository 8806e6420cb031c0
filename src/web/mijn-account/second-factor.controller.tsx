import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccountRefused } from '../../accounts/account-refused.js';
import { AppFactor, type Offer } from '../../accounts/app-factor.service.js';
import { Factors } from '../../accounts/factors.service.js';
import { RecentlyProven, WithoutFactor } from '../../access/access.guard.js';
import { MET_EEN_ROL } from '../../access/rights.js';
import { SignedInHere } from '../aanmelden/signed-in.service.js';
import { SECOND_FACTOR } from '../aanmelden/factor-addresses.js';
import { MY_ACCOUNT } from '../addresses.js';
import { accountFault } from '../beheer/account-fault.js';
import { single, type FormInput } from '../form/input.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { ownPath, fromAddress, type PageRequest } from '../page-request.js';
import { ownerOf } from './factor-owner.js';
import { FactorPages } from './factor-pages.service.js';

/** One's own second factor; what changes there ends one's sessions elsewhere. */
@Shows()
@RecentlyProven()
@PageController(SECOND_FACTOR.slice(1), MET_EEN_ROL)
export class SecondFactorController {
  constructor(
    private readonly app: AppFactor,
    private readonly factors: Factors,
    private readonly here: SignedInHere,
    private readonly pages: FactorPages,
  ) {}

  @Get()
  @WithoutFactor()
  async toon(@Req() verzoek: PageRequest): Promise<string> {
    const offer = this.app.offer(await this.pages.person(verzoek));
    return this.pages.setUp(verzoek, { offer, naar: ownPath(fromAddress(verzoek, 'naar'), '') });
  }

  /** The QR code stays the same until the right code comes, so that an app that read it is not in vain. */
  @Post()
  @WithoutFactor()
  async bewaar(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const naar = ownPath(single(invoer, 'naar'), '');
    const persoon = await this.pages.person(verzoek);
    const offer = this.app.again(persoon, single(invoer, 'aanbod'));
    try {
      if (!offer) throw new AccountRefused('AANBOD_VERLOPEN');
      return await this.done({ verzoek, antwoord, naar }, offer, single(invoer, 'code'));
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(400);
      const again = offer ?? this.app.offer(persoon);
      return this.pages.setUp(verzoek, { offer: again, naar, fouten: [accountFault(fout)] });
    }
  }

  @Post('herstelcodes')
  async herstelcodes(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string | undefined> {
    try {
      const codes = await this.factors.renewCodes(ownerOf(verzoek));
      return await this.pages.codes(verzoek, codes, MY_ACCOUNT);
    } catch (fout) {
      return back(fout, antwoord);
    }
  }

  /** Where one is demanded, the last one stays until another one is there. */
  @Post('weg')
  async weg(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string | undefined> {
    try {
      if (await this.pages.mayLoseOne(verzoek)) await this.factors.removeApp(ownerOf(verzoek));
      antwoord.redirect(303, MY_ACCOUNT);
      return undefined;
    } catch (fout) {
      return back(fout, antwoord);
    }
  }

  private async done(
    { verzoek, antwoord, naar }: Asked,
    offer: Offer,
    code: string,
  ): Promise<string | undefined> {
    const codes = await this.app.confirm(offer, code, ownerOf(verzoek));
    await this.here.renew(verzoek, 'TOTP');
    if (codes.length > 0) return this.pages.codes(verzoek, codes, naar || MY_ACCOUNT);
    antwoord.redirect(303, naar || MY_ACCOUNT);
    return undefined;
  }
}

interface Asked {
  readonly verzoek: PageRequest;
  readonly antwoord: Response;
  readonly naar: string;
}

/** It was done already, in another window: the page says how it stands. */
function back(fout: unknown, antwoord: Response): undefined {
  if (!(fout instanceof AccountRefused)) throw fout;
  antwoord.redirect(303, MY_ACCOUNT);
}
