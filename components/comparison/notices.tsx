import { Notice } from '#components/ui/notice.tsx';
import classes from './notices.module.css';

/** What of the address could not be used, and that the rest was. Nothing if all was well. */
export function Notices({ messages }: { readonly messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <Notice title="Part of this address could not be used, and was left out.">
      <ul className={classes.list}>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Notice>
  );
}
