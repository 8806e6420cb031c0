/** Addresses of what it takes to sign in beside a password. */
import { MY_ACCOUNT, SIGN_IN, signInAddress } from '../addresses.js';

/** Where whoever gave the right password shows his second factor. */
export const SECOND_STEP = `${SIGN_IN}/tweede-stap`;

/** Where somebody sets up a second factor. */
export const SECOND_FACTOR = `${MY_ACCOUNT}/tweede-factor`;

/** Where a passkey answers, of whoever signs in. */
export const PASSKEY_SIGN_IN = `${SIGN_IN}/passkey`;

/** Where somebody makes a passkey. */
export const PASSKEYS = `${MY_ACCOUNT}/passkeys`;

/** Where somebody changes his own e-mail and password. */
export const OWN_EMAIL = `${MY_ACCOUNT}/e-mail`;
export const OWN_PASSWORD = `${MY_ACCOUNT}/wachtwoord`;

/** All that is kept about who asks it, as a file. */
export const OWN_DATA = `${MY_ACCOUNT}/gegevens.json`;

/** Where who is signed in proves once more who he is. @param naar where he wanted to go */
export const signInAgainAddress = (naar: string): string => `${signInAddress(naar)}&opnieuw=ja`;

/** Where a second factor is set up before somebody goes where he wanted to go. */
export const factorFirstAddress = (naar: string): string =>
  `${SECOND_FACTOR}?naar=${encodeURIComponent(naar)}`;
