'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FIELD_IDS, type FieldId, isFieldId } from '#lib/domain/questionnaire/questionnaire.ts';
import classes from './council-profile.module.css';

/** One rule a field: while the address names it, all of its evidence is marked strongly. */
const RULES = FIELD_IDS.map(
  (id) =>
    `[data-focus="${id}"] mark[data-fields~="${id}"]{background:var(--evidence-strong);color:light-dark(#000,#fff)}`,
).join('\n');

function fieldOfAddress(): FieldId | null {
  const id = window.location.hash.replace(/^#(evidence-)?/, '');
  return isFieldId(id) ? id : null;
}

/** Marks the evidence of the field that the address names ("#contractEnd") and brings it into view in its pane. */
export function EvidenceFocus({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [field, setField] = useState<FieldId | null>(null);

  useEffect(() => {
    const update = () => setField(fieldOfAddress());
    update();
    window.addEventListener('hashchange', update);
    return () => window.removeEventListener('hashchange', update);
  }, []);

  useEffect(() => {
    const mark = field && frame.current?.querySelector<HTMLElement>(`mark[data-fields~="${field}"]`);
    const pane = mark?.closest<HTMLElement>('[data-pane]');
    if (!mark || !pane) return;
    pane.scrollTop +=
      mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }, [field]);

  return (
    <div ref={frame} className={classes.panes} data-focus={field ?? undefined}>
      <style>{RULES}</style>
      {children}
    </div>
  );
}
