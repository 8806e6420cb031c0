import { deelsoort } from '../../domain/aggregaten.js';

/** 'stand van zaken'; what is no kind of part stands as it is. */
export const kindInWords = (soort: string): string => deelsoort(soort)?.naam ?? soort;
