/**
 * Which addresses a link may have. Everything else stays text, so that no stored text can carry a script.
 */
const allowed = /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

/** True for an absolute http(s) address or a mailto without white space. */
export const isAllowedUrl = (url: string): boolean => allowed.test(url);
