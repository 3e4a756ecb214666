import type { Transaction } from '../client.ts';

/** Who did what to what; `before` and `after` are JSON-able. */
export interface AuditEntry {
  readonly actor: string;
  /** A verb: "publish-response". */
  readonly action: string;
  /** Kind and id: "response:abc". */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Records who did what, in the transaction of the deed itself. */
export async function saveAuditEntry(transaction: Transaction, entry: AuditEntry): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  await transaction.auditEntry.create({
    data: { ...entry, before: json(entry.before), after: json(entry.after) },
  });
}
