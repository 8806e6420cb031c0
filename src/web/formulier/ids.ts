/** Ids of elements, so that labels, hints and the links of an error summary find their field. */

export const veldId = (veld: string): string => veld.replaceAll('.', '-');
export const hintId = (veld: string): string => `${veldId(veld)}-hint`;
export const foutId = (veld: string): string => `${veldId(veld)}-fout`;
