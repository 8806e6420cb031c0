/**
 * @param {string | null} answer of `npm audit --json`
 * @param {readonly { id: string, package: string, why: string }[]} accepted by the id of the advisory: 'GHSA-…'
 * @returns {{ checked: boolean, lines: string[] }} a line for each thing that somebody must do; or for why nothing was checked
 */
export function judge(answer, accepted) {
  const report = read(answer);
  if (!report?.vulnerabilities)
    return {
      checked: false,
      lines: [`no registry told of advisories (${report?.message ?? 'no answer'}): NOT CHECKED`],
    };
  const found = advisoriesIn(report.vulnerabilities);
  const known = new Set(accepted.map(({ id }) => id));
  const open = [...found].filter(([id]) => !known.has(id)).map(([id, what]) => `${id}: ${what}`);
  const over = accepted
    .filter(({ id }) => !found.has(id))
    .map(({ id }) => `${id} is accepted, and not reported any more: take it out of the list`);
  return { checked: true, lines: [...open, ...over] };
}

function read(answer) {
  try {
    return JSON.parse(answer ?? '');
  } catch {
    return undefined;
  }
}

/** Each once, with the package that it is about; a package that has one only by another names that one as a string. */
function advisoriesIn(vulnerabilities) {
  const via = Object.values(vulnerabilities).flatMap((one) => one.via);
  return new Map(
    via
      .filter((one) => typeof one === 'object')
      .map(({ url, name, severity, title }) => [
        String(url).split('/').at(-1),
        `${name} (${severity}): ${title}`,
      ]),
  );
}
