/** The page on which one signs in, wherever it is shown: at its address, or in the place of what somebody may not see unnamed. */
import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/accounts.service.js';
import { FIRST_LINK_FILE } from '../../accounts/first-link.js';
import { START } from '../addresses.js';
import { alsParen } from '../form/input.js';
import { Paginas } from '../schil/paginas.js';
import type { Verzoek } from '../verzoek.js';
import {
  Aanmelden,
  NogEensSturen,
  NogGeenAccount,
  VanIemandAnders,
  type SignInProps,
} from './sign-in.view.js';

@Injectable()
export class SignInPages {
  constructor(
    private readonly accounts: Accounts,
    private readonly paginas: Paginas,
  ) {}

  /** While nobody can sign in it says where the link to the first account stands. */
  async signIn(verzoek: Verzoek, props: SignInProps): Promise<string> {
    if (!(await this.accounts.exist()))
      return this.paginas.toon(verzoek, {
        titel: 'Nog niemand kan zich aanmelden',
        inhoud: <NogGeenAccount bestand={FIRST_LINK_FILE} />,
      });
    const fout = Boolean(props.fouten?.length);
    return this.paginas.toon(verzoek, {
      titel: 'Aanmelden',
      inhoud: <Aanmelden {...props} />,
      fout,
    });
  }

  /**
   * What was sent before he signed in goes back to whoever wrote it, and to nobody else.
   * @param writer the account that was signed in in this browser before; undefined where none was
   */
  async giveBack(
    verzoek: Verzoek,
    { naar, bewaard, accountId, writer }: GivenBack,
  ): Promise<string> {
    const persoon = (await this.accounts.withId(accountId))!;
    verzoek.wie = persoon;
    if (writer !== undefined && writer !== accountId)
      return this.paginas.toon(verzoek, {
        titel: 'Dit was van iemand anders',
        inhoud: <VanIemandAnders naar={START} />,
      });
    const velden = alsParen(bewaard);
    const inhoud = <NogEensSturen naam={persoon.naam} naar={naar} velden={velden} />;
    return this.paginas.toon(verzoek, { titel: 'Opnieuw sturen', inhoud });
  }
}

interface GivenBack {
  readonly naar: string;
  readonly bewaard: string;
  readonly accountId: string;
  readonly writer: string | undefined;
}
