'use client';
import './global.css';

interface Props {
  readonly retry: () => void;
}

/** Stands in for the whole page when even its frame cannot be shown, such as when the database cannot be opened. */
export default function GlobalErrorPage({ retry }: Props) {
  return (
    <html lang="en-GB">
      <body style={{ fontFamily: 'system-ui, sans-serif', margin: 0 }}>
        <title>Something went wrong – Council Physio Compare</title>
        <main className="page">
          <h1>Something went wrong on our side</h1>
          <p>
            Nothing that you saved is lost. Try again; if it happens once more, stop the site, start it again,
            and look at what it prints.
          </p>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
