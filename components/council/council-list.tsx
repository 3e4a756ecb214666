import {
  Button,
  NativeSelect,
  Table,
  TableTbody,
  TableTd,
  TableTh,
  TableThead,
  TableTr,
  Text,
  TextInput,
} from '@mantine/core';
import stacking from '#components/ui/stacking-table.module.css';
import { TextLink } from '#components/ui/text-link.tsx';
import { councilTypeLabel } from '#lib/domain/council.ts';
import type { CouncilListEntry } from '#lib/domain/council-profile.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import type { CouncilsQuery } from '#lib/url/councils-query.ts';
import classes from './council-list.module.css';
import { SampleMark } from './sample-mark.tsx';

interface CouncilListProps {
  readonly councils: readonly CouncilListEntry[];
  readonly query: CouncilsQuery;
}

function matches(council: CouncilListEntry, { q, answered }: CouncilsQuery): boolean {
  if (answered !== null && council.hasAnswered !== (answered === 'yes')) return false;
  const words = `${council.name} ${council.region} ${councilTypeLabel(council.type)}`.toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** Every council, searched and narrowed by the address of the page. */
export function CouncilList({ councils, query }: CouncilListProps) {
  const shown = councils.filter((council) => matches(council, query));
  const answered = councils.filter(({ hasAnswered }) => hasAnswered).length;
  return (
    <>
      <Text c="dimmed" mb="md">
        {answered} of {councils.length} councils have a published response.
      </Text>
      <search>
        <form className={classes.search} method="get" key={`${query.q}|${query.answered}`}>
          <TextInput
            label="Find a council"
            name="q"
            defaultValue={query.q}
            description="By name, type or region"
          />
          <NativeSelect
            label="Show"
            name="answered"
            defaultValue={query.answered ?? ''}
            data={[
              { value: '', label: 'All councils' },
              { value: 'yes', label: 'Those that have answered' },
              { value: 'no', label: 'Those that have not' },
            ]}
          />
          <Button type="submit">Search</Button>
        </form>
      </search>
      <Text size="sm" role="status" mb="xs">
        {shown.length === 1 ? '1 council' : `${shown.length} councils`}
      </Text>
      {shown.length === 0 ? (
        <Text>
          No council matches.{' '}
          <TextLink href="/councils" underline="always">
            Show all councils
          </TextLink>
        </Text>
      ) : (
        <CouncilTable councils={shown} />
      )}
    </>
  );
}

function CouncilTable({ councils }: { readonly councils: readonly CouncilListEntry[] }) {
  return (
    <div className={classes.scroll}>
      <Table verticalSpacing={6} className={`${classes.table} ${stacking.table}`}>
        <TableThead>
          <TableTr>
            <TableTh>Council</TableTh>
            <TableTh>Type</TableTh>
            <TableTh>Region</TableTh>
            <TableTh>Response</TableTh>
          </TableTr>
        </TableThead>
        <TableTbody>
          {councils.map((council) => (
            <TableTr key={council.slug}>
              <TableTd className={classes.name}>
                <TextLink href={`/councils/${council.slug}`} prefetch={false} size="sm" fw={500}>
                  {council.name}
                </TextLink>{' '}
                {council.isSample ? <SampleMark /> : null}
              </TableTd>
              <TableTd data-label="Type">{councilTypeLabel(council.type)}</TableTd>
              <TableTd data-label="Region">{council.region}</TableTd>
              <TableTd data-label="Response">{describeResponse(council)}</TableTd>
            </TableTr>
          ))}
        </TableTbody>
      </Table>
    </div>
  );
}

function describeResponse({ hasAnswered, responseDate }: CouncilListEntry): string {
  if (!hasAnswered) return 'None yet';
  return responseDate ? `Answered ${formatDate(responseDate)}` : 'Answered, date not stated';
}
