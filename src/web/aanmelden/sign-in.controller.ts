import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SignIn, type SignInOutcome } from '../../accounts/sign-in.service.js';
import { ExamplePerson } from '../../access/example-person.js';
import { aanmeldenInWoorden } from '../../wording/account.js';
import { SIGN_IN, START } from '../addresses.js';
import { een, type Invoer } from '../form/input.js';
import { OpenPagina } from '../shell/page-controller.js';
import { eigenPad, uitAdres, type Verzoek } from '../page-request.js';
import { SignInPages } from './sign-in-pages.service.js';
import { signInAgain, type SignInProps } from './sign-in.view.js';
import { SignedInHere } from './signed-in.service.js';

type Refused = Exclude<SignInOutcome, { uitkomst: 'klopt' }>;

const STATUS: Readonly<Record<Refused['uitkomst'], number>> = {
  'klopt-niet': 400,
  wacht: 429,
  druk: 503,
};

@OpenPagina(SIGN_IN.slice(1))
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly here: SignedInHere,
    private readonly pages: SignInPages,
    private readonly example: ExamplePerson,
  ) {}

  @Get()
  async toon(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string | undefined> {
    if (this.example.isOn) {
      antwoord.redirect(303, START);
      return undefined;
    }
    const naar = eigenPad(uitAdres(verzoek, 'naar'));
    const again = uitAdres(verzoek, 'opnieuw') ? await this.here.current(verzoek) : undefined;
    return this.pages.signIn(verzoek, { naar, ...(again ? signInAgain(again) : {}) });
  }

  @Post()
  async meldAan(
    @Req() verzoek: Verzoek,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: Invoer,
  ): Promise<string | undefined> {
    const naar = eigenPad(een(invoer, 'naar'));
    const bewaard = een(invoer, 'bewaard') || undefined;
    const [email, password] = [een(invoer, 'email'), een(invoer, 'wachtwoord')];
    const ownDevice = een(invoer, 'eigenToestel') === 'ja';
    const from = this.here.from(verzoek);
    const uitkomst = await this.signIn.withPassword({ email, password, ...from });
    if (uitkomst.uitkomst !== 'klopt') {
      const props = { naar, bewaard, email, eigenToestel: ownDevice };
      return this.geweigerd(verzoek, antwoord, uitkomst, props);
    }
    const { accountId, needsFactor } = uitkomst;
    if (needsFactor) {
      await this.here.beginHalf(verzoek, { accountId, ownDevice });
      return this.pages.secondStep(verzoek, { naar, bewaard, accountId });
    }
    const writer = await this.here.begin(verzoek, { accountId, ownDevice });
    return this.pages.signedIn(verzoek, { naar, bewaard, accountId, writer });
  }

  /** The words are the same whether there is such an account or not. */
  private geweigerd(
    verzoek: Verzoek,
    antwoord: Response,
    uitkomst: Refused,
    props: SignInProps,
  ): Promise<string> {
    antwoord.status(STATUS[uitkomst.uitkomst]);
    if ('seconds' in uitkomst) antwoord.setHeader('Retry-After', String(uitkomst.seconds));
    const zin = aanmeldenInWoorden(uitkomst);
    return this.pages.signIn(verzoek, { ...props, fouten: [{ veld: 'email', zin }] });
  }
}
