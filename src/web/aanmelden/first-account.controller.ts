import { Body, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccountRefused } from '../../accounts/account-refused.js';
import { FirstAccount } from '../../accounts/first-account.service.js';
import { removeFirstLink } from '../../accounts/first-link.js';
import { CONFIG, type Config } from '../../config.js';
import { isUuid } from '../../http/uuid.js';
import { accountFault } from '../beheer/account-fault.js';
import { FIRST_ACCOUNT, START } from '../addresses.js';
import { single, type FormInput } from '../form/input.js';
import { OpenPagina } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { FirstAccountPages } from './first-account-pages.service.js';
import { byWeb, SignedInHere } from './signed-in.service.js';

/** Behind the link of the first minute; whoever has another address is told that it does not work. */
@OpenPagina(FIRST_ACCOUNT.slice(1))
export class FirstAccountController {
  constructor(
    private readonly first: FirstAccount,
    private readonly here: SignedInHere,
    private readonly pages: FirstAccountPages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':token')
  async toon(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('token') token: string,
  ): Promise<string> {
    if (await this.first.opens(token)) return this.pages.form(verzoek, {});
    antwoord.status(404);
    return this.pages.spent(verzoek);
  }

  /** Nothing that costs is done for whoever has no link. */
  @Post(':token')
  async maak(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('token') token: string,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const [naam, email] = [single(invoer, 'naam'), single(invoer, 'email')];
    const chosen = single(invoer, 'medewerkerId');
    const medewerkerId = isUuid(chosen) ? chosen : undefined;
    try {
      if (!(await this.first.opens(token))) throw new AccountRefused('LINK_VERVALLEN');
      const password = single(invoer, 'wachtwoord');
      const named = medewerkerId && !naam.trim() ? { medewerkerId } : { medewerkerId, naam };
      const person = { ...named, email, password };
      const accountId = await this.first.make(token, person, byWeb(verzoek, null));
      removeFirstLink(this.config.dataDir);
      await this.here.begin(verzoek, { accountId, ownDevice: false });
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(fout.reason === 'LINK_VERVALLEN' ? 404 : 400);
      if (fout.reason === 'LINK_VERVALLEN') return this.pages.spent(verzoek);
      const fouten = [accountFault(fout)];
      return this.pages.form(verzoek, { naam, email, medewerkerId: chosen, fouten });
    }
    antwoord.redirect(303, START);
    return undefined;
  }
}
