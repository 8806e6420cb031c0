/** Every form in which a report goes out: a new one is a line here. */
import type { ReportDocument } from './document.js';
import { renderDocx } from './docx/render-docx.js';
import { renderHtml } from './html.js';
import { renderMarkdown } from './markdown.js';
import { renderPdf } from './pdf/render-pdf.js';

export interface ReportFormat {
  /** As it stands in a file name, without the point. */
  readonly extension: string;
  readonly mediaType: string;
  /** Same document, same bytes: on every run and on every machine. */
  readonly render: (document: ReportDocument) => Promise<Uint8Array>;
}

const text =
  (render: (document: ReportDocument) => string) =>
  async (document: ReportDocument): Promise<Uint8Array> =>
    new TextEncoder().encode(render(document));

export const FORMATS = {
  md: { extension: 'md', mediaType: 'text/markdown; charset=utf-8', render: text(renderMarkdown) },
  html: { extension: 'html', mediaType: 'text/html; charset=utf-8', render: text(renderHtml) },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: renderDocx,
  },
  pdf: { extension: 'pdf', mediaType: 'application/pdf', render: renderPdf },
} satisfies Record<string, ReportFormat>;

export type FormatName = keyof typeof FORMATS;
