'use client';
import { type RefObject, useEffect, useState } from 'react';

const SHOW_AFTER_MS = 300;
/** Long enough to move the pointer from the link into what it shows. */
const HIDE_AFTER_MS = 200;

function linkAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-evidence-of]') : null;
}

/**
 * The link to evidence inside `region` that a reader points at with mouse or keyboard, or null. It stays while the
 * pointer is over `tip`; Escape and scrolling let it go.
 */
export function usePointedLink(
  region: RefObject<HTMLElement | null>,
  tip: RefObject<HTMLElement | null>,
): HTMLAnchorElement | null {
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  useEffect(() => {
    const root = region.current;
    if (!root) return;
    const listening = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** What the timer brings; undefined while the pointer is over the tip, which keeps what is shown. */
    let awaited: HTMLAnchorElement | null | undefined = null;
    const after = (next: HTMLAnchorElement | null) => {
      clearTimeout(timer);
      awaited = next;
      timer = setTimeout(() => setLink(next), next ? SHOW_AFTER_MS : HIDE_AFTER_MS);
    };
    const now = () => {
      clearTimeout(timer);
      awaited = null;
      setLink(null);
    };
    // Moves alone: a pointer at rest, over which the table scrolls, points at nothing.
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      const isOverTip = event.target instanceof Node && tip.current?.contains(event.target);
      const next = linkAt(event.target);
      if (isOverTip) {
        clearTimeout(timer);
        awaited = undefined;
      } else if (next !== awaited) after(next);
    };
    const { signal } = listening;
    root.addEventListener('pointermove', onMove, { signal });
    root.addEventListener('pointerleave', () => after(null), { signal });
    root.addEventListener('focusin', (event) => after(linkAt(event.target)), { signal });
    root.addEventListener('focusout', () => after(null), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && now(), { signal });
    // Only what is shown: a link that is focused may first have to scroll into sight.
    document.addEventListener('scroll', () => setLink(null), { signal, capture: true, passive: true });
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, [region, tip]);
  return link;
}
