import { Table, TableTbody, TableTd, TableTh, TableThead, TableTr, Text } from '@mantine/core';
import stacking from '#components/ui/stacking-table.module.css';
import type { Contract } from '#lib/domain/contract.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import classes from './contracts-table.module.css';

/** Several contracts of one response with the words that prove them. Nothing for a single one: the fields tell of it. */
export function ContractsTable({ contracts }: { readonly contracts: readonly Contract[] }) {
  if (contracts.length < 2) return null;
  return (
    <section aria-labelledby="contracts" className={classes.contracts}>
      <Text id="contracts" size="sm" fw={600}>
        Contracts
      </Text>
      <Text size="xs" c="dimmed">
        The response tells of {contracts.length}, shown as they were read automatically.
      </Text>
      <div className={classes.scroll}>
        <Table verticalSpacing={6} className={`${classes.table} ${stacking.table}`}>
          <TableThead>
            <TableTr>
              <TableTh>Provider</TableTh>
              <TableTh>Covers</TableTh>
              <TableTh>Start</TableTh>
              <TableTh>End</TableTh>
              <TableTh>Latest end</TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {contracts.map((contract) => (
              <ContractRow key={contract.provider} contract={contract} />
            ))}
          </TableTbody>
        </Table>
      </div>
    </section>
  );
}

function ContractRow({ contract }: { readonly contract: Contract }) {
  const { provider, scope, start, end, latestEnd, evidence } = contract;
  return (
    <TableTr>
      <TableTd>
        <span className={classes.provider}>{provider ?? 'Not named'}</span>
        <Text size="xs" c="dimmed">
          <q>{evidence.map(({ quote }) => quote.trim()).join(' … ')}</q>
        </Text>
      </TableTd>
      <TableTd data-label="Covers">{scope ?? 'Not stated'}</TableTd>
      <TableTd data-label="Start" className={classes.date}>
        {describeDate(start)}
      </TableTd>
      <TableTd data-label="End" className={classes.date}>
        {describeDate(end)}
      </TableTd>
      <TableTd data-label="Latest end" className={classes.date}>
        {describeDate(latestEnd)}
      </TableTd>
    </TableTr>
  );
}

function describeDate(date: string | null): string {
  return date ? formatDate(date) : 'Not stated';
}
