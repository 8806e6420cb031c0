import type { Rol } from '../domain/rol.js';

/** Who asks may not. Thrown where a value would have to pass through everything in between; each door turns it into its own words. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';

  /** @param mag the roles that may; none where nobody may */
  constructor(readonly mag: readonly Rol[]) {
    super(`only for ${mag.join(', ') || 'nobody'}`);
  }
}

/** A token that was made for reading would change something. */
export class TokenOnlyReads extends Error {
  override readonly name = 'TokenOnlyReads';

  /** @param accountId whose token it is */
  constructor(readonly accountId: string) {
    super('a token for reading would change something');
  }
}

/** He may, but needs a second factor first, which he has not set up. */
export class FactorNeeded extends Error {
  override readonly name = 'FactorNeeded';
}

/** He may, but what lets people in is changed only by who proved a short while ago who he is. */
export class NotRecentlyProven extends Error {
  override readonly name = 'NotRecentlyProven';
}

/** Nobody is signed in; or another than the one for whom what was sent was made. */
export class AskerUnknown extends Error {
  override readonly name = 'AskerUnknown';
}

/** A session or a token asks faster than one may. */
export class TooFast extends Error {
  override readonly name = 'TooFast';

  /** @param seconds until it may ask again */
  constructor(readonly seconds: number) {
    super(`too fast: ${String(seconds)} s`);
  }
}
