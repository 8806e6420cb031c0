import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { SignIn, type SignInOutcome } from '../../accounts/sign-in.service.js';
import { ExamplePerson } from '../../access/example-person.js';
import { aanmeldenInWoorden } from '../../wording/account.js';
import { SIGN_IN, START } from '../addresses.js';
import { single, type FormInput } from '../form/input.js';
import { OpenPagina } from '../shell/page-controller.js';
import { ownPath, fromAddress, type PageRequest } from '../page-request.js';
import { handedOn } from './handed-on.js';
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
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
  ): Promise<string | undefined> {
    if (this.example.isOn) {
      antwoord.redirect(303, START);
      return undefined;
    }
    const naar = ownPath(fromAddress(verzoek, 'naar'));
    const again = fromAddress(verzoek, 'opnieuw') ? await this.here.current(verzoek) : undefined;
    return this.pages.signIn(verzoek, { naar, ...(again ? signInAgain(again) : {}) });
  }

  @Post()
  async meldAan(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const { naar, bewaard } = handedOn(invoer);
    const [email, password] = [single(invoer, 'email'), single(invoer, 'wachtwoord')];
    const ownDevice = single(invoer, 'eigenToestel') === 'ja';
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
    verzoek: PageRequest,
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
