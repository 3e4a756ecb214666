'use client';
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useOptimistic, useTransition } from 'react';
import type { CompareQuery } from '#lib/comparison/compare-query.ts';
import { compareHref } from '#lib/url/compare-href.ts';

interface CompareControls {
  /** The query as the reader left it: ahead of the page while that loads. */
  readonly query: CompareQuery;
  /** True while the page for the query loads. */
  readonly isPending: boolean;
  /** Goes to the page of another query; the address is the state. */
  readonly change: (update: (query: CompareQuery) => CompareQuery) => void;
}

const ControlsContext = createContext<CompareControls | null>(null);

interface ProviderProps {
  readonly query: CompareQuery;
  readonly children: ReactNode;
}

/** Lets the controls inside it read and change the query of the page. */
export function CompareControlsProvider({ query, children }: ProviderProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [ahead, setAhead] = useOptimistic(query);

  const change: CompareControls['change'] = (update) => {
    startTransition(() => {
      const next = update(ahead);
      setAhead(next);
      router.push(compareHref(next), { scroll: false });
    });
  };
  return <ControlsContext value={{ query: ahead, isPending, change }}>{children}</ControlsContext>;
}

/** The query of the page and the way to change it. Throws outside of the provider. */
export function useCompareControls(): CompareControls {
  const controls = useContext(ControlsContext);
  if (!controls) throw new Error('useCompareControls needs a CompareControlsProvider around it');
  return controls;
}
