import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { By } from '../../accounts/access-log.service.js';
import { AccountChanges } from '../../accounts/account-changes.service.js';
import { AccountRefused } from '../../accounts/account-refused.js';
import { Passwords } from '../../accounts/passwords.service.js';
import { RecentlyProven } from '../../access/access.guard.js';
import { MET_EEN_ROL } from '../../access/rights.js';
import { OWN_EMAIL, OWN_PASSWORD } from '../aanmelden/factor-addresses.js';
import { byWeb, SignedInHere } from '../aanmelden/signed-in.service.js';
import { MY_ACCOUNT } from '../addresses.js';
import { accountFault } from '../beheer/account-fault.js';
import { single, type FormInput } from '../form/input.js';
import type { PageRequest } from '../page-request.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { FactorPages } from './factor-pages.service.js';

const [EMAIL, PASSWORD] = [OWN_EMAIL, OWN_PASSWORD].map((path) => path.slice(1)) as [
  string,
  string,
];

/** One's own e-mail and password. All sessions end with it; this browser begins a new one at once. */
@Shows()
@RecentlyProven()
@PageController('', MET_EEN_ROL)
export class OwnCredentialsController {
  constructor(
    private readonly changes: AccountChanges,
    private readonly passwords: Passwords,
    private readonly here: SignedInHere,
    private readonly pages: FactorPages,
  ) {}

  @Get(EMAIL)
  async toonEmail(@Req() verzoek: PageRequest): Promise<string> {
    return this.pages.email(verzoek, (await this.pages.person(verzoek)).email);
  }

  @Post(EMAIL)
  async bewaarEmail(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const email = single(invoer, 'email');
    try {
      await this.changed(verzoek, (id, by) => this.changes.setEmail(id, email, by));
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(400);
      return this.pages.email(verzoek, email, [accountFault(fout)]);
    }
    antwoord.redirect(303, MY_ACCOUNT);
    return undefined;
  }

  @Get(PASSWORD)
  async toonWachtwoord(@Req() verzoek: PageRequest): Promise<string> {
    return this.pages.password(verzoek, await this.pages.person(verzoek));
  }

  @Post(PASSWORD)
  async bewaarWachtwoord(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const person = await this.pages.person(verzoek);
    try {
      const words = [person.naam, person.email];
      const hashed = await this.passwords.hashNew(single(invoer, 'wachtwoord'), words);
      await this.changed(verzoek, (id, by) => this.changes.setPassword(id, hashed, by));
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(400);
      return this.pages.password(verzoek, person, [accountFault(fout)]);
    }
    antwoord.redirect(303, MY_ACCOUNT);
    return undefined;
  }

  private async changed(
    verzoek: PageRequest,
    change: (id: string, by: By) => Promise<void>,
  ): Promise<void> {
    const { id: accountId } = await this.pages.person(verzoek);
    await change(accountId, byWeb(verzoek, accountId));
    const { ownDevice = false, factor } = verzoek.session ?? {};
    await this.here.begin(verzoek, { accountId, ownDevice, ...(factor ? { factor } : {}) });
  }
}
