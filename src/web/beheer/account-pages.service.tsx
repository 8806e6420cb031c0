/** The list of accounts, and the page of one. */
import { Injectable, NotFoundException } from '@nestjs/common';
import { AccountList, type AccountLine } from '../../accounts/account-list.service.js';
import { Sessions } from '../../accounts/sessions.service.js';
import { isUuid } from '../../http/uuid.js';
import type { FormFaults } from '../form/errors.view.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { AccountPagina, AccountsPagina } from './accounts.view.js';

interface Wrong {
  readonly fouten?: FormFaults;
  readonly gekozen?: readonly string[] | undefined;
}

@Injectable()
export class AccountPages {
  constructor(
    private readonly accounts: AccountList,
    private readonly sessions: Sessions,
    private readonly paginas: Pages,
  ) {}

  async all(verzoek: PageRequest): Promise<string> {
    const props = { accounts: await this.accounts.all(), nu: new Date() };
    return this.paginas.toon(verzoek, { titel: 'Accounts', inhoud: <AccountsPagina {...props} /> });
  }

  /** @throws NotFoundException */
  async one(verzoek: PageRequest, id: string, { fouten, gekozen }: Wrong = {}): Promise<string> {
    const account = await this.require(id);
    const sessies = await this.sessions.ofAccount(id);
    const wrong = { ...(fouten ? { fouten } : {}), ...(gekozen ? { gekozen } : {}) };
    const inhoud = <AccountPagina {...{ account, sessies, nu: new Date(), ...wrong }} />;
    return this.paginas.toon(verzoek, { titel: account.naam, inhoud, fout: Boolean(fouten) });
  }

  /** @throws NotFoundException where nobody has this id */
  async require(id: string): Promise<AccountLine> {
    const found = isUuid(id) ? await this.accounts.withId(id) : undefined;
    if (!found) throw new NotFoundException();
    return found;
  }
}
