export interface Accepted {
  readonly id: string;
  readonly package: string;
  readonly why: string;
}
export function judge(
  answer: string | null,
  accepted: readonly Accepted[],
): { checked: boolean; lines: string[] };
