import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { AccountList } from '../../accounts/account-list.service.js';
import { AccountRefused } from '../../accounts/account-refused.js';
import { Invitations } from '../../accounts/invitations.service.js';
import { requireRoles } from '../../accounts/require-roles.js';
import { RecentlyProven } from '../../access/access.guard.js';
import { BEHEREN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { byWeb } from '../aanmelden/signed-in.service.js';
import { alle, single, type FormInput } from '../form/input.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { accountFault } from './account-fault.js';
import { INVITE } from './beheer-addresses.js';
import { Uitnodigen, type InviteProps } from './invite.view.js';
import { LinkPages } from './link-pages.service.js';

@Shows()
@PageController(INVITE.slice(1), BEHEREN)
export class InviteController {
  constructor(
    private readonly accounts: AccountList,
    private readonly invitations: Invitations,
    private readonly linkPages: LinkPages,
    private readonly paginas: Pages,
  ) {}

  @Get()
  toon(@Req() verzoek: PageRequest): Promise<string> {
    return this.pagina(verzoek, {});
  }

  @Post()
  @RecentlyProven()
  async nodigUit(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Body() invoer: FormInput,
  ): Promise<string> {
    const [naam, email, rollen] = [
      single(invoer, 'naam'),
      single(invoer, 'email'),
      alle(invoer, 'rollen'),
    ];
    try {
      const by = byWeb(verzoek, askerOf(verzoek).actor.id);
      const made = await this.invitations.invite({ naam, email, rollen: requireRoles(rollen) }, by);
      return await this.linkPages.made(verzoek, made);
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      antwoord.status(400);
      return this.pagina(verzoek, { naam, email, rollen, fouten: [accountFault(fout)] });
    }
  }

  private async pagina(
    verzoek: PageRequest,
    given: Omit<InviteProps, 'zonderAccount'>,
  ): Promise<string> {
    const zonderAccount = await this.accounts.namesWithout();
    const inhoud = <Uitnodigen {...given} zonderAccount={zonderAccount} />;
    const fout = Boolean(given.fouten);
    return this.paginas.toon(verzoek, { titel: 'Iemand uitnodigen', inhoud, fout });
  }
}
