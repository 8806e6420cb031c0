/** What a browser calls itself, as a person knows it. Newer browsers name older ones too: the order counts. */
const BROWSERS = [
  [/\bEdg(A|iOS)?\//u, 'Edge'],
  [/\bOPR\//u, 'Opera'],
  [/\bSamsungBrowser\//u, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//u, 'Firefox'],
  [/\b(Chrome|CriOS)\//u, 'Chrome'],
  [/\bSafari\//u, 'Safari'],
] as const;

const SYSTEMS = [
  [/\biPhone\b/u, 'een iPhone'],
  [/\biPad\b/u, 'een iPad'],
  [/\bAndroid\b/u, 'Android'],
  [/\bWindows\b/u, 'Windows'],
  [/\bMac OS X\b/u, 'een Mac'],
  [/\bLinux\b/u, 'Linux'],
] as const;

/** 'Firefox op Windows'. @param userAgent as it was sent; '' where none was */
export function toestelInWoorden(userAgent: string): string {
  const named = (list: readonly (readonly [RegExp, string])[]): string | undefined =>
    list.find(([pattern]) => pattern.test(userAgent))?.[1];
  const [browser, system] = [named(BROWSERS), named(SYSTEMS)];
  if (!browser && !system) return 'Onbekend toestel';
  return system ? `${browser ?? 'Een browser'} op ${system}` : browser!;
}
