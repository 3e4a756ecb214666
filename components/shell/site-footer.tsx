import classes from './site-footer.module.css';

/** Credits that the data's licences ask for; the last thing on every page. */
export function SiteFooter({ credit }: { readonly credit: string }) {
  return (
    <footer className={classes.footer}>
      <p>{credit}</p>
      <p>
        Values come from councils’ own responses to Freedom of Information requests; each is shown with the
        words that prove it.
      </p>
    </footer>
  );
}
