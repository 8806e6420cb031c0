/**
 * Words as the brief counts them: letters and digits between white space and signs, tags left out, `2 ^{de}` as one.
 */
export const wordsOf = (source: string): string[] =>
  source
    .replace(/\s*\^\{([^{}]*)\}/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
