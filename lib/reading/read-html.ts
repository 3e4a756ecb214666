import { compile } from 'html-to-text';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** What a page carries around its content. Its footer stays: the terms of re-use often stand there. */
const AROUND_CONTENT = ['nav', 'script', 'style', 'noscript', 'template', 'svg', 'img', 'button', 'select'];

const toText = compile({
  wordwrap: false,
  limits: { maxInputLength: undefined, maxDepth: 200 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '• ' } },
    ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    // A cell on lines of its own keeps a table’s reading order, whatever the cells contain.
    ...['td', 'th', 'dt', 'dd'].map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...AROUND_CONTENT.map((selector) => ({ selector, format: 'skip' })),
    ...['[class*=cookie]', '[id*=cookie]', '[class*=skip]', '[hidden]'].map((selector) => ({
      selector,
      format: 'skip',
    })),
  ],
});

/** The readable text of a web page: blocks, list items and table cells on lines of their own, in reading order. */
export function readHtml(html: string): string {
  return toText(html);
}
