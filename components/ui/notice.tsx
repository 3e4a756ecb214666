import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly tone?: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
}

/** A short message that asks for attention: a bar and words first, a colour second. */
export function Notice({ title, tone = 'info', children }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'info' ? 'status' : 'alert'}>
      <p className={classes.title}>{title}</p>
      <div>{children}</div>
    </div>
  );
}
