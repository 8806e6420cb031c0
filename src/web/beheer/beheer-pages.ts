/** The pages about accounts: of whoever manages them, behind the links that he hands over, and of one's own. */
import { PasswordLinkController } from '../aanmelden/password-link.controller.js';
import { FactorPages } from '../mijn-account/factor-pages.service.js';
import { PasskeysController } from '../mijn-account/passkeys.controller.js';
import { OwnCredentialsController } from '../mijn-account/own-credentials.controller.js';
import { OwnData, OwnWaysIn } from '../mijn-account/own-data.service.js';
import { SecondFactorController } from '../mijn-account/second-factor.controller.js';
import { MyAccountController } from '../mijn-account/my-account.controller.js';
import { MyAccountPages } from '../mijn-account/my-account-pages.service.js';
import { AccessLogController } from './access-log.controller.js';
import { AccountFactorController } from './account-factor.controller.js';
import { AccountPages } from './account-pages.service.js';
import { AccountsController } from './accounts.controller.js';
import { InviteController } from './invite.controller.js';
import { LinkPages } from './link-pages.service.js';

/** In this order: 'uitnodigen' is no account. */
export const BEHEER_CONTROLLERS = [
  InviteController,
  AccountsController,
  AccountFactorController,
  PasswordLinkController,
  SecondFactorController,
  OwnCredentialsController,
  PasskeysController,
  MyAccountController,
  AccessLogController,
];
export const BEHEER_PROVIDERS = [
  AccountPages,
  FactorPages,
  LinkPages,
  MyAccountPages,
  OwnData,
  OwnWaysIn,
];
