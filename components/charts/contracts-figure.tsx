import type { ContractsChartModel } from '#lib/comparison/charts/contracts.ts';
import { formatDate } from '#lib/domain/format-value.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ContractsSlot } from './chart-slot.tsx';
import classes from './contracts-figure.module.css';

/** Contracts over time as a figure. */
export function ContractsFigure({ model }: { readonly model: ContractsChartModel }) {
  const { title, coverage, bars, drawn, today } = model;
  const shown = bars.filter((bar) => drawn.includes(bar.key));
  return (
    <ChartFigure
      title={title}
      coverage={coverage}
      cut={{ drawn: shown.length, of: bars.length, words: 'The next to end:' }}
      drawing={
        <>
          <ul className={classes.legend}>
            <li data-mark="term">Agreed term</li>
            <li data-mark="extension">Possible extension</li>
            <li data-mark="today">Today, {formatDate(today)}</li>
          </ul>
          <ContractsSlot bars={shown} title={title} today={today} />
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              {['Council', 'Provider', 'Start', 'End', 'Latest end'].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.label}</th>
                <td>{bar.provider}</td>
                <td>{bar.texts.start}</td>
                <td>{bar.texts.end}</td>
                <td>{bar.texts.latestEnd}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
