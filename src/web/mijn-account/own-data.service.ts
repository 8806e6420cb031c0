/** What is kept about somebody outside the log, for himself: his account, where he is signed in, what he typed, what was noted of him. */
import { Injectable } from '@nestjs/common';
import { AccessLogList, type AccessLine } from '../../accounts/access-log-list.service.js';
import type { Person } from '../../accounts/accounts.service.js';
import { ApiTokens } from '../../accounts/api-tokens.service.js';
import { Factors } from '../../accounts/factors.service.js';
import { Passkeys } from '../../accounts/passkeys.service.js';
import { Sessions } from '../../accounts/sessions.service.js';
import { Drafts } from '../../drafts/drafts.service.js';
import { rolNaam } from '../../wording/mag.js';
import { toestelInWoorden } from '../../wording/toestel.js';
import { bijzonderheden, DEUR, WAT } from '../beheer/access-words.js';

/** By which he gets in. */
@Injectable()
export class OwnWaysIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly passkeys: Passkeys,
    private readonly factors: Factors,
  ) {}

  async of(id: string): Promise<Readonly<Record<string, unknown>>> {
    const { hasApp, codesLeft } = await this.factors.of(id);
    return {
      tweedeFactor: { app: hasApp, herstelcodesOver: codesLeft },
      passkeys: (await this.passkeys.ofAccount(id)).map((passkey) => ({
        naam: passkey.name,
        adres: passkey.host,
        gemaakt: passkey.createdAt,
        laatstGebruikt: passkey.usedAt,
      })),
      aangemeldOp: (await this.sessions.ofAccount(id)).map((session) => ({
        toestel: toestelInWoorden(session.device),
        eigenToestel: session.ownDevice,
        aangemeld: session.createdAt,
        laatstGebruikt: session.seenAt,
      })),
      tokens: (await this.tokens.ofAccount(id)).map((token) => ({
        naam: token.name,
        bereik: token.scope,
        geldigTot: token.expiresAt,
        laatstGebruikt: token.usedAt,
      })),
    };
  }
}

@Injectable()
export class OwnData {
  constructor(
    private readonly waysIn: OwnWaysIn,
    private readonly drafts: Drafts,
    private readonly accessLog: AccessLogList,
  ) {}

  /** For JSON: times in UTC, ISO 8601. */
  async of({ id, naam, email, rollen }: Person): Promise<Readonly<Record<string, unknown>>> {
    return {
      account: { kenmerk: id, naam, email, rollen: rollen.map(rolNaam) },
      ...(await this.waysIn.of(id)),
      onbewaardeTeksten: await this.unsaved(id),
      toegangslogboek: await this.noted(id, naam),
    };
  }

  private async unsaved(person: string): Promise<object[]> {
    const texts = [];
    for (const { draft } of await this.drafts.of(person)) {
      const found = await this.drafts.find({ person, draft });
      if (found) texts.push({ waar: found.address, getypt: found.changed, tekst: found.text });
    }
    return texts;
  }

  /** What others did stands there too; from where they did it is theirs. */
  private async noted(id: string, naam: string): Promise<object[]> {
    const lines: object[] = [];
    for await (const piece of this.accessLog.pieces({ personId: id }))
      lines.push(...piece.map((line) => lineOf(line, naam)));
    return lines;
  }
}

const lineOf = (line: AccessLine, naam: string): object => ({
  wanneer: line.at,
  wat: WAT[line.what],
  wie: line.who,
  over: line.about,
  langs: DEUR[line.door],
  ...(line.who === naam || line.who === null ? { vanwaar: line.address } : {}),
  bijzonderheden: bijzonderheden(line),
});
