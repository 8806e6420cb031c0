import { isAllowedUrl } from '../text/url.js';

/**
 * Where a link in a report may lead, or `undefined` when only its text is to be printed.
 *
 * A second belt under `src/text`: a report leaves the house, and Word calls a file with a malformed address damaged.
 */
export const linkTarget = (url: string): string | undefined =>
  isAllowedUrl(url) && URL.canParse(url) ? url : undefined;
