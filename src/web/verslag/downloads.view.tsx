/** The report as files to take along. */
import type { VNode } from 'preact';
import type { ReportDocument } from '../../report/document.js';
import { FORMATS, type FormatName } from '../../report/formats.js';
import { unprintable, unprintableInWoorden } from '../../report/unprintable.js';
import { reportAddress } from '../addresses.js';
import { vraagVan, type Zoals } from './as-of-choice.view.js';

const NAMEN: Readonly<Record<FormatName, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Webpagina',
  md: 'Platte tekst',
};

export const Downloads = ({ jaar, zoals }: { jaar: number; zoals: Zoals }): VNode => (
  <section class="downloads" aria-label="Downloaden">
    <span>Downloaden:</span>
    <ul class="kaal">
      {(Object.keys(NAMEN) as FormatName[]).map((formaat) => (
        <li>
          <a
            href={`${reportAddress(jaar)}.${FORMATS[formaat].extension}${vraagVan(zoals.asOf)}`}
            data-maakt
          >
            {NAMEN[formaat]}
            <span class="stil"> (.{FORMATS[formaat].extension})</span>
          </a>
        </li>
      ))}
    </ul>
    <p class="verslag-bezig" role="status" />
  </section>
);

/** Said before the download, not found out after it was sent around. */
export const NietInPdf = ({ verslag }: { verslag: ReportDocument }): VNode | null => {
  const zin = unprintableInWoorden(unprintable(verslag));
  return zin === undefined ? null : <p class="hint verslag-niet-in-pdf">{zin}</p>;
};
