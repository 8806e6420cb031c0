import { Body, Get, NotFoundException, Param, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { By } from '../../accounts/access-log.service.js';
import { AccountChanges } from '../../accounts/account-changes.service.js';
import { AccountRefused } from '../../accounts/account-refused.js';
import { Invitations } from '../../accounts/invitations.service.js';
import { requireRoles } from '../../accounts/require-roles.js';
import { RecentlyProven } from '../../access/access.guard.js';
import { BEHEREN } from '../../access/rights.js';
import { askerOf } from '../../access/who-asks.service.js';
import { byWeb } from '../aanmelden/signed-in.service.js';
import { alle, type FormInput } from '../form/input.js';
import { Shows } from '../shell/catch-up.interceptor.js';
import { PageController } from '../shell/page-controller.js';
import type { PageRequest } from '../page-request.js';
import { accountFault } from './account-fault.js';
import { AccountPages } from './account-pages.service.js';
import { accountAddress, ACCOUNTS } from './beheer-addresses.js';
import { LinkPages } from './link-pages.service.js';

/** What changes here ends the sessions of the account; of one's own too. */
@Shows()
@PageController(ACCOUNTS.slice(1), BEHEREN)
export class AccountsController {
  constructor(
    private readonly changes: AccountChanges,
    private readonly invitations: Invitations,
    private readonly pages: AccountPages,
    private readonly linkPages: LinkPages,
  ) {}

  @Get()
  alle(@Req() verzoek: PageRequest): Promise<string> {
    return this.pages.all(verzoek);
  }

  @Get(':id')
  een(@Req() verzoek: PageRequest, @Param('id') id: string): Promise<string> {
    return this.pages.one(verzoek, id);
  }

  @Post(':id/rollen')
  @RecentlyProven()
  async rollen(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') id: string,
    @Body() invoer: FormInput,
  ): Promise<string | undefined> {
    const gekozen = alle(invoer, 'rollen');
    const geef = (by: By): Promise<void> => this.changes.setRoles(id, requireRoles(gekozen), by);
    return this.done({ verzoek, antwoord, id, gekozen }, geef);
  }

  @Post(':id/blokkeren')
  async blokkeer(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') id: string,
  ): Promise<string | undefined> {
    return this.done({ verzoek, antwoord, id }, (by) => this.changes.setBlocked(id, true, by));
  }

  @Post(':id/vrijgeven')
  async geefVrij(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') id: string,
  ): Promise<string | undefined> {
    return this.done({ verzoek, antwoord, id }, (by) => this.changes.setBlocked(id, false, by));
  }

  @Post(':id/sessies')
  async meldOveralAf(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') id: string,
  ): Promise<string | undefined> {
    return this.done({ verzoek, antwoord, id }, (by) => this.changes.endSessions(id, by));
  }

  @Post(':id/link')
  @RecentlyProven()
  async link(
    @Req() verzoek: PageRequest,
    @Res({ passthrough: true }) antwoord: Response,
    @Param('id') id: string,
  ): Promise<string | undefined> {
    return this.done({ verzoek, antwoord, id }, async (by) =>
      this.linkPages.made(verzoek, await this.invitations.again(id, by)),
    );
  }

  /** Back to the account, or its page with what went wrong; a page where the work made one. */
  private async done(
    { verzoek, antwoord, id, gekozen }: Asked,
    work: (by: By) => Promise<string | void>,
  ): Promise<string | undefined> {
    await this.pages.require(id);
    try {
      const page = await work(byWeb(verzoek, askerOf(verzoek).actor.id));
      if (typeof page === 'string') return page;
    } catch (fout) {
      if (!(fout instanceof AccountRefused)) throw fout;
      if (fout.reason === 'ACCOUNT_WEG') throw new NotFoundException();
      antwoord.status(400);
      return this.pages.one(verzoek, id, { gekozen, fouten: [accountFault(fout)] });
    }
    antwoord.redirect(303, accountAddress(id));
    return undefined;
  }
}

interface Asked {
  readonly verzoek: PageRequest;
  readonly antwoord: Response;
  readonly id: string;
  readonly gekozen?: readonly string[];
}
