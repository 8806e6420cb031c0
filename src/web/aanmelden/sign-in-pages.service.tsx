/** The page on which one signs in, wherever it is shown: at its address, or in the place of what somebody may not see unnamed. */
import { Injectable } from '@nestjs/common';
import { Accounts } from '../../accounts/accounts.service.js';
import { Factors } from '../../accounts/factors.service.js';
import { FIRST_LINK_FILE } from '../../accounts/first-link.js';
import { START } from '../addresses.js';
import { deviceMark } from '../device-mark.js';
import { alsParen } from '../form/input.js';
import { DRAFT_WHO } from '../form/unsaved.js';
import { Pages } from '../shell/pages.js';
import type { PageRequest } from '../page-request.js';
import { PasskeySite } from './passkey-site.service.js';
import { TweedeStap, type SecondStepProps } from './second-step.view.js';
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
    private readonly paginas: Pages,
    private readonly factors: Factors,
    private readonly site: PasskeySite,
  ) {}

  /** While nobody can sign in it says where the link to the first account stands. */
  async signIn(verzoek: PageRequest, props: SignInProps): Promise<string> {
    if (!(await this.accounts.exist()))
      return this.paginas.toon(verzoek, {
        titel: 'Nog niemand kan zich aanmelden',
        inhoud: <NogGeenAccount bestand={FIRST_LINK_FILE} />,
      });
    const fout = Boolean(props.fouten?.length);
    return this.paginas.toon(verzoek, {
      titel: 'Aanmelden',
      inhoud: <Aanmelden {...props} passkey={this.site.ask(verzoek)} />,
      fout,
    });
  }

  /** Who is half signed in shows his second factor. */
  async secondStep(
    verzoek: PageRequest,
    { accountId, ...props }: Omit<SecondStepProps, 'metApp'> & { readonly accountId: string },
  ): Promise<string> {
    const { hasApp, passkeys } = await this.factors.of(accountId);
    const passkey = passkeys > 0 ? this.site.ask(verzoek) : undefined;
    const fout = Boolean(props.fouten?.length);
    const inhoud = <TweedeStap {...{ ...props, passkey }} metApp={hasApp} />;
    return this.paginas.toon(verzoek, { titel: 'Nog één stap', inhoud, fout });
  }

  /** Where somebody goes who is signed in now: on, or to what he sent before. @returns the page of that; undefined: he was sent on */
  async signedIn(verzoek: PageRequest, given: SignedInNow): Promise<string | undefined> {
    const { naar, bewaard } = given;
    if (bewaard) return this.giveBack(verzoek, { ...given, bewaard });
    verzoek.res!.redirect(303, naar);
    return undefined;
  }

  /**
   * What was sent before he signed in goes back to whoever wrote it, and to nobody else: a form says for whom it was made,
   * also where nothing here knows him any more, or somebody else was signed in last.
   * @param writer the account that was signed in in this browser before; undefined where none was
   */
  private async giveBack(
    verzoek: PageRequest,
    { naar, bewaard, accountId, writer }: SignedInNow & { readonly bewaard: string },
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

interface SignedInNow {
  readonly naar: string;
  readonly bewaard: string | undefined;
  readonly accountId: string;
  readonly writer: string | undefined;
}
