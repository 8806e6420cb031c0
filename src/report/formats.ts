/**
 * Every form in which a report goes out: a new one is an entry here. Each is loaded at its first use: the program starts
 * without waiting for libraries that most runs do not need. Word and PDF are made in a process of their own.
 */
import type { ReportDocument } from './document.js';
import { renderQueue } from './making/render-queue.js';

export interface ReportFormat {
  /** As it stands in a file name, without the point. */
  readonly extension: string;
  readonly mediaType: string;
  /** Same document, same bytes: on every run and on every machine. @throws RenderFailed */
  readonly render: (document: ReportDocument) => Promise<Uint8Array>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const FORMATS = {
  md: {
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    render: async (document) => {
      const { renderMarkdown } = await import('./markdown.js');
      return utf8(renderMarkdown(document));
    },
  },
  html: {
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    render: async (document) => {
      const { renderHtml } = await import('./html.js');
      return utf8(renderHtml(document));
    },
  },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: (document) => renderQueue.render('docx', document),
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    render: (document) => renderQueue.render('pdf', document),
  },
} satisfies Record<string, ReportFormat>;

export type FormatName = keyof typeof FORMATS;
