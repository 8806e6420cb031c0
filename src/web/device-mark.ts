import { createHash } from 'node:crypto';
import type { Asker } from '../access/asker.js';

/** Whose a page is, without telling an id to who looks into a device: 16 hexadecimal digits. */
export const deviceMark = (accountId: Asker['actor']['id']): string =>
  createHash('sha256').update(`device ${accountId}`).digest('hex').slice(0, 16);
