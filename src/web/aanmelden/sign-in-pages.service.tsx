/** The page on which one signs in, wherever it is shown: at its address, or in the place of what somebody may not see unnamed. */
import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/accounts.service.js';
import { FIRST_LINK_FILE } from '../../accounts/first-link.js';
import { START } from '../addresses.js';
import { deviceMark } from '../device-mark.js';
import { alsParen } from '../form/input.js';
import { DRAFT_WHO } from '../form/unsaved.js';
import { Paginas } from '../shell/pages.js';
import type { Verzoek } from '../page-request.js';
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
   * What was sent before he signed in goes back to whoever wrote it, and to nobody else: a form says for whom it was made,
   * also where nothing here knows him any more, or somebody else was signed in last.
   * @param writer the account that was signed in in this browser before; undefined where none was
   */
  async giveBack(
    verzoek: Verzoek,
    { naar, bewaard, accountId, writer }: GivenBack,
  ): Promise<string> {
    const persoon = (await this.accounts.withId(accountId))!;
    verzoek.wie = persoon;
    const velden = alsParen(bewaard);
    const [, madeFor] = velden.find(([naam]) => naam === DRAFT_WHO) ?? [];
    const isHis = madeFor ? madeFor === deviceMark(accountId) : (writer ?? accountId) === accountId;
    if (!isHis)
      return this.paginas.toon(verzoek, {
        titel: 'Dit was van iemand anders',
        inhoud: <VanIemandAnders naar={START} />,
      });
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
