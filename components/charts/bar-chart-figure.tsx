import type { BarChartModel } from '#lib/comparison/charts/bar-chart.ts';
import { ChartFigure } from './chart-figure.tsx';
import { BarChartSlot } from './chart-slot.tsx';

interface Props {
  readonly model: BarChartModel;
  /** CSS colours of the bars by key, where they have one of their own. */
  readonly colours?: Readonly<Record<string, string>>;
}

/** A bar chart as a figure. */
export function BarChartFigure({ model, colours = {} }: Props) {
  const { title, subject, measure, coverage, bars, drawn, noteHeading } = model;
  return (
    <ChartFigure
      title={title}
      coverage={coverage}
      cut={{ drawn, of: bars.length, words: 'The largest' }}
      drawing={<BarChartSlot bars={bars.slice(0, drawn)} title={title} measure={measure} colours={colours} />}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{subject}</th>
              <th scope="col" data-numeric>
                {measure}
              </th>
              {noteHeading !== null && <th scope="col">{noteHeading}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.label}</th>
                <td data-numeric>{bar.text}</td>
                {noteHeading !== null && <td>{bar.note}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
