/** What of the API's answer for one council is shown here; every part may be missing. */
interface CouncilAnswer {
  readonly response?: {
    readonly fields?: Readonly<Record<string, { readonly evidence?: readonly { readonly quote: string }[] }>>;
  } | null;
}

const answers = new Map<string, Promise<CouncilAnswer>>();

async function fetchAnswer(slug: string): Promise<CouncilAnswer> {
  const answer = await fetch(`/api/v1/councils/${encodeURIComponent(slug)}`);
  if (!answer.ok) throw new Error(`The evidence of ${slug} could not be fetched: ${answer.status}`);
  return answer.json();
}

/** The words that prove one value of a council; empty if none are quoted. Rejects if they cannot be fetched. */
export async function fetchQuotes(slug: string, fieldId: string): Promise<readonly string[]> {
  const pending = answers.get(slug) ?? fetchAnswer(slug);
  answers.set(slug, pending);
  try {
    const { response } = await pending;
    return (response?.fields?.[fieldId]?.evidence ?? []).map((span) => span.quote);
  } catch (error) {
    answers.delete(slug);
    throw error;
  }
}
