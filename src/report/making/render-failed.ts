/** Why a report could not be made, for the log and for a person. */

export type RenderProblem =
  /** Too many are waiting already. */
  | 'TE_DRUK'
  | 'DUURT_TE_LANG'
  /** It asked for more memory than a report may have. */
  | 'TE_GROOT'
  /** The library refused it, or died of it. */
  | 'MISLUKT';

/** The message is for the log and holds the words of the library that refused; a person is told `wat`. */
export class RenderFailed extends Error {
  override readonly name = 'RenderFailed';

  constructor(
    readonly wat: RenderProblem,
    detail: string,
  ) {
    super(detail);
  }
}

interface Told {
  readonly titel: string;
  /** What somebody can do. */
  readonly uitleg: string;
}

const ANDERS = 'Als webpagina of als platte tekst lukt het wel.';

const ZINNEN: Readonly<Record<RenderProblem, Told>> = {
  TE_DRUK: {
    titel: 'Er worden al te veel verslagen gemaakt',
    uitleg: 'Wacht een minuut en vraag het dan opnieuw.',
  },
  DUURT_TE_LANG: {
    titel: 'Dit verslag maken duurt te lang',
    uitleg: `We zijn gestopt. ${ANDERS}`,
  },
  TE_GROOT: {
    titel: 'Dit verslag is te groot om in deze vorm te maken',
    uitleg: `We zijn gestopt. ${ANDERS}`,
  },
  MISLUKT: {
    titel: 'Dit verslag kon in deze vorm niet gemaakt worden',
    uitleg: `${ANDERS} Vertel het aan wie de site beheert, met het jaar en de vorm erbij.`,
  },
};

export const renderProblemInWoorden = ({ wat }: RenderFailed): Told => ZINNEN[wat];
