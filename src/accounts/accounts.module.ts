import { Module } from '@nestjs/common';
import { AccessLogList } from './access-log-list.service.js';
import { AccessLog } from './access-log.service.js';
import { AccountChanges } from './account-changes.service.js';
import { AccountList } from './account-list.service.js';
import { Accounts } from './accounts.service.js';
import { AppFactor } from './app-factor.service.js';
import { ApiTokens } from './api-tokens.service.js';
import { Attempts } from './attempts.service.js';
import { BoundElsewhere } from './bound-elsewhere.service.js';
import { Challenges } from './challenges.service.js';
import { Devices } from './devices.service.js';
import { Factors } from './factors.service.js';
import { FirstAccount } from './first-account.service.js';
import { Guesses } from './guesses.service.js';
import { Invitations } from './invitations.service.js';
import { Links } from './links.service.js';
import { Passkeys } from './passkeys.service.js';
import { PasswordLinks } from './password-links.service.js';
import { Passwords } from './passwords.service.js';
import { RecoveryCodes } from './recovery-codes.service.js';
import { SecondStep } from './second-step.service.js';
import { SecretKey } from './secret-key.service.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

const SERVICES = [
  ...[AccessLog, AccessLogList, AccountChanges, AccountList, Accounts, ApiTokens],
  ...[
    Attempts,
    BoundElsewhere,
    Devices,
    FirstAccount,
    Guesses,
    Invitations,
    Links,
    PasswordLinks,
    Passwords,
  ],
  ...[
    AppFactor,
    Challenges,
    Passkeys,
    Factors,
    RecoveryCodes,
    SecondStep,
    SecretKey,
    Sessions,
    SignIn,
  ],
];

/**
 * Everything about accounts that needs no page. Tables: `migrations/0011-accounts.ts`.
 *
 * - `Accounts` finds and makes them; `AccountChanges` changes roles, block, password, e-mail, and ends the sessions with it
 * - `Passwords` hashes and compares; `password-strength.ts` says whether somebody could guess one
 * - `Sessions` says who is signed in, by the token of a cookie; `Links` opens something once
 * - `SignIn` compares e-mail and password; `Guesses` says whose guess counts where, `Attempts` counts, `Devices` knows browsers
 * - `BoundElsewhere` finds who has passkeys of another host alone
 * - `AppFactor` sets up an app that gives codes (`authenticator.ts`), `Factors` says what an account has beside its password and
 *   takes it away, `RecoveryCodes` makes codes for who lost it, `SecondStep` asks for one of them; `SecretKey` seals the secrets
 * - `Passkeys` makes passkeys and knows them again, `Challenges` is what they sign
 * - `FirstAccount` makes the first one, behind the link of `first-link.ts`
 * - `ApiTokens` makes tokens for programs, and says whose one is
 * - `Invitations` makes the links behind which somebody chooses his password, `PasswordLinks` opens them; `AccountList` shows accounts
 * - `AccessLog` is where each of them notes what happened, `AccessLogList` where that is read
 */
@Module({ providers: SERVICES, exports: SERVICES })
export class AccountsModule {}
