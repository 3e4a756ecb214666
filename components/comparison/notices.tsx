import { IconInfoCircle } from '@tabler/icons-react';
import classes from './notices.module.css';

/** What of the address could not be used, and that the rest was. Nothing if all was well. */
export function Notices({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <div role="status" className={classes.notices}>
      <IconInfoCircle size={20} aria-hidden className={classes.mark} />
      <div>
        <p className={classes.title}>Part of this address could not be used, and was left out.</p>
        <ul className={classes.list}>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
