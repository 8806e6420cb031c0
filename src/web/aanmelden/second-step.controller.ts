import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SecondStep } from '../../accounts/second-step.service.js';
import { secondStepInWords } from '../../wording/account.js';
import { signInAddress } from '../addresses.js';
import { single, type FormInput } from '../form/input.js';
import { OpenPagina } from '../shell/page-controller.js';
import { ownPath, fromAddress, type PageRequest } from '../page-request.js';
import { SECOND_STEP } from './factor-addresses.js';
import { handedOn } from './handed-on.js';
import { SignInPages } from './sign-in-pages.service.js';
import { SignedInHere } from './signed-in.service.js';

/** For whoever gave the right password a moment ago; whoever did not, or waited too long, starts anew. */
@OpenPagina(SECOND_STEP.slice(1))
export class SecondStepController {
  constructor(
    private readonly step: SecondStep,
    private readonly here: SignedInHere,
    private readonly pages: SignInPages,
  ) {}

  @Get()
  async toon(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string | undefined> {
    const naar = ownPath(fromAddress(verzoek, 'naar'));
    const half = await this.here.half(verzoek);
    if (half) return this.pages.secondStep(verzoek, { naar, accountId: half.accountId });
    antwoord.redirect(303, signInAddress(naar));
    return undefined;
  }

  @Post()
  async stuur(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const { naar, bewaard } = handedOn(invoer);
    const half = await this.here.half(verzoek);
    if (!half) {
      antwoord.status(400);
      return this.pages.signIn(verzoek, { naar, bewaard, teLaat: true });
    }
    const veld = single(invoer, 'herstelcode') ? 'herstelcode' : 'code';
    const { accountId, email, ownDevice } = half;
    const given = { accountId, email, code: single(invoer, veld), ...this.here.from(verzoek) };
    const uitkomst = await this.step.withCode(given);
    if (uitkomst.uitkomst === 'klopt') {
      const { factor } = uitkomst;
      const writer = await this.here.begin(verzoek, { accountId, ownDevice, factor });
      return this.pages.signedIn(verzoek, { naar, bewaard, accountId, writer });
    }
    const wacht = uitkomst.uitkomst === 'wacht';
    antwoord.status(wacht ? 429 : 400);
    if (wacht) antwoord.setHeader('Retry-After', String(uitkomst.seconds));
    const fouten = [{ veld, zin: secondStepInWords(uitkomst, veld) }];
    return this.pages.secondStep(verzoek, { naar, bewaard, accountId, fouten });
  }
}
