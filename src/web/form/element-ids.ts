/** Ids of elements, so that labels, hints and the links of an error summary find their field. */

export const fieldId = (veld: string): string => veld.replaceAll('.', '-');
export const hintId = (veld: string): string => `${fieldId(veld)}-hint`;
export const errorId = (veld: string): string => `${fieldId(veld)}-fout`;
