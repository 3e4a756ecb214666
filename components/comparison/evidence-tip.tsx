'use client';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { fetchQuotes } from './evidence-quotes.ts';
import classes from './evidence-tip.module.css';
import { usePointedLink } from './use-pointed-link.ts';

const WIDTH_PX = 340;
const GAP_PX = 6;
/** Less room than this under the link, and the tip goes above it. */
const ROOM_PX = 180;
const LONGEST_QUOTE = 320;
const MOST_QUOTES = 2;

type Shown =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly quotes: readonly string[] };

/** Where the tip goes beside `link`, as the style of a fixed element. */
function placeBeside(link: HTMLElement): { left: string; top: string; bottom: string } {
  const { left, top, bottom } = link.getBoundingClientRect();
  const fromLeft = Math.max(GAP_PX, Math.min(left, window.innerWidth - WIDTH_PX - GAP_PX));
  const isLow = window.innerHeight - bottom < ROOM_PX;
  return {
    left: `${fromLeft}px`,
    top: isLow ? 'auto' : `${bottom + GAP_PX}px`,
    bottom: isLow ? `${window.innerHeight - top + GAP_PX}px` : 'auto',
  };
}

/** Shows the council's own words that prove the value which a reader points at inside `region`. */
export function EvidenceTip({ region }: { readonly region: RefObject<HTMLElement | null> }) {
  const id = useId();
  const tip = useRef<HTMLDivElement>(null);
  const link = usePointedLink(region, tip);
  const [shown, setShown] = useState<Shown>({ state: 'loading' });

  useEffect(() => {
    const element = tip.current;
    const { evidenceOf: slug, field } = link?.dataset ?? {};
    if (!link || !element || !slug || !field) return;
    let isCurrent = true;
    setShown({ state: 'loading' });
    fetchQuotes(slug, field).then(
      (quotes) => isCurrent && setShown({ state: 'loaded', quotes }),
      () => isCurrent && setShown({ state: 'failed' }),
    );
    Object.assign(element.style, placeBeside(link));
    element.showPopover();
    link.setAttribute('aria-describedby', id);
    return () => {
      isCurrent = false;
      element.hidePopover();
      link.removeAttribute('aria-describedby');
    };
  }, [link, id]);

  return (
    <div ref={tip} id={id} role="tooltip" popover="manual" className={classes.tip}>
      {link !== null && <Words shown={shown} />}
    </div>
  );
}

function Words({ shown }: { readonly shown: Shown }) {
  if (shown.state === 'loading') return <p className={classes.note}>Fetching the council’s words…</p>;
  if (shown.state === 'failed') {
    return <p className={classes.note}>The words could not be fetched. Follow the link to see them.</p>;
  }
  if (shown.quotes.length === 0)
    return <p className={classes.note}>No words of the response are quoted for this.</p>;
  return shown.quotes.slice(0, MOST_QUOTES).map((quote) => (
    <blockquote key={quote} className={classes.quote}>
      {quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}
    </blockquote>
  ));
}
