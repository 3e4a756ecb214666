'use client';
import { type RefObject, useEffect, useState } from 'react';

/** Words that a person has selected in a source text, as a span of that document. */
export interface SourceSelection {
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function readSelection(pane: HTMLElement): SourceSelection | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const root = elementOf(range.startContainer)?.closest<HTMLElement>('[data-document]');
  const documentId = root?.dataset.document;
  if (!root || !documentId || !pane.contains(root) || !root.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  // Blank edges of a sloppy selection prove nothing.
  const words = range.toString();
  const start = before.toString().length + (words.length - words.trimStart().length);
  const quote = words.trim();
  return quote === '' ? null : { documentId, start, end: start + quote.length, quote };
}

/** The words selected in `pane` at present, or null. The texts in it are elements with `data-document`. */
export function useSourceSelection(pane: RefObject<HTMLElement | null>): SourceSelection | null {
  const [selection, setSelection] = useState<SourceSelection | null>(null);
  useEffect(() => {
    const update = () => setSelection(pane.current && readSelection(pane.current));
    document.addEventListener('selectionchange', update);
    return () => document.removeEventListener('selectionchange', update);
  }, [pane]);
  return selection;
}
