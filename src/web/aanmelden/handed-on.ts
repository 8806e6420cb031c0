import { single, type FormInput } from '../form/input.js';
import { ownPath } from '../page-request.js';

/** What the forms of signing in hand on to each other. */
export interface HandedOn {
  /** The page of this site to which he wanted to go. */
  readonly naar: string;
  /** What was sent while nobody was signed in, as `SignInProps` has it; undefined where nothing was. */
  readonly bewaard: string | undefined;
}

/** @param invoer as a form sent it: whatever stands there, `naar` leads nowhere else */
export const handedOn = (invoer: FormInput): HandedOn => ({
  naar: ownPath(single(invoer, 'naar')),
  bewaard: single(invoer, 'bewaard') || undefined,
});
