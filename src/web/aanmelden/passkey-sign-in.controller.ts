import { Body, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Passkeys } from '../../accounts/passkeys.service.js';
import { single, type FormInput } from '../form/input.js';
import type { PageRequest } from '../page-request.js';
import { OpenPagina } from '../shell/page-controller.js';
import { PASSKEY_SIGN_IN } from './factor-addresses.js';
import { PasskeySite } from './passkey-site.service.js';
import { handedOn } from './handed-on.js';
import { SignInPages } from './sign-in-pages.service.js';
import { SignedInHere } from './signed-in.service.js';

/** Signing in with a passkey: it says itself whose it is, and stands for both steps. */
@OpenPagina(PASSKEY_SIGN_IN.slice(1))
export class PasskeySignInController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly site: PasskeySite,
    private readonly here: SignedInHere,
    private readonly pages: SignInPages,
  ) {}

  @Post()
  async meldAan(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const { naar, bewaard } = handedOn(invoer);
    const site = this.site.of(verzoek);
    const given = { sealed: single(invoer, 'uitdaging'), answer: single(invoer, 'antwoord') };
    const accountId = site && (await this.passkeys.signIn(given, site));
    if (accountId === undefined) {
      antwoord.status(400);
      const zin =
        'Met deze passkey kan je je hier niet aanmelden. Probeer een andere, of je wachtwoord.';
      return this.pages.signIn(verzoek, { naar, bewaard, fouten: [{ zin }] });
    }
    const ownDevice = single(invoer, 'eigenToestel') === 'ja';
    const proven = { accountId, ownDevice, factor: 'PASSKEY' as const };
    const writer = await this.here.begin(verzoek, proven);
    return this.pages.signedIn(verzoek, { naar, bewaard, accountId, writer });
  }
}
