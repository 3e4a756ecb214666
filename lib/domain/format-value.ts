import { format, isFirstDayOfMonth, isLastDayOfMonth, parseISO } from 'date-fns';
import { type Period, type Quantity, STATUS_WORDS, type Value } from './field-value.ts';
import type { IsoDate } from './iso-date.ts';
import type { Cell } from './provision.ts';
import type { Unit } from './questionnaire/field-kind.ts';
import { type Field, optionsOf } from './questionnaire/questionnaire.ts';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const POUNDS = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const PENCE = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** "30 Nov 2025". */
export function formatDate(date: IsoDate): string {
  return format(parseISO(date), 'd MMM yyyy');
}

/** "Oct 2024 to Sep 2025" for whole months, otherwise with days. */
export function formatPeriod({ start, end }: Period): string {
  const wholeMonths = isFirstDayOfMonth(parseISO(start)) && isLastDayOfMonth(parseISO(end));
  const pattern = wholeMonths ? 'MMM yyyy' : 'd MMM yyyy';
  return `${format(parseISO(start), pattern)} to ${format(parseISO(end), pattern)}`;
}

/** One number with its unit: "547", "50%", "£42,500", "£38.50". */
export function formatNumber(value: number, unit: Unit): string {
  if (unit === 'percent') return `${WHOLE.format(value)}%`;
  if (unit === 'gbp_per_year' || unit === 'gbp_per_session') {
    return Number.isInteger(value) ? POUNDS.format(value) : PENCE.format(value);
  }
  return WHOLE.format(value);
}

/** A number with how firmly it was stated: "about 320", "fewer than 5", "4 to 6". */
export function formatQuantity(quantity: Quantity, unit: Unit): string {
  const { value, qualifier, min, max } = quantity;
  if (qualifier === 'range' && min !== undefined && max !== undefined) {
    return `${formatNumber(min, unit)} to ${formatNumber(max, unit)}`;
  }
  const words = {
    exact: '',
    approx: 'about ',
    fewer_than: 'fewer than ',
    more_than: 'more than ',
    range: '',
  };
  return words[qualifier] + formatNumber(value, unit);
}

/** The words on screen for a value of `field`. */
export function formatValue(field: Field, value: Value): string {
  const label = (option: string) => optionsOf(field).find((known) => known.value === option)?.label ?? option;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return field.type.kind === 'date' ? formatDate(value) : label(value);
  if ('qualifier' in value)
    return formatQuantity(value, field.type.kind === 'quantity' ? field.type.unit : 'referrals');
  if ('start' in value) return formatPeriod(value);
  return value.map(label).join(', ');
}

/** "s.43(2)" from "FOIA 43(2)"; FOISA and EIR keep their name. */
export function shortExemption(exemption: string): string {
  const [law, ...section] = exemption.split(' ');
  return law === 'FOIA' ? `s.${section.join(' ')}` : `${law} s.${section.join(' ')}`;
}

/** The words on screen for a published cell: its value, or why there is none ("Withheld s.43(2)"). */
export function describeCell(field: Field, cell: Pick<Cell, 'status' | 'value' | 'exemptions'>): string {
  if (cell.status === 'answered' && cell.value !== null) return formatValue(field, cell.value);
  return [STATUS_WORDS[cell.status].label, ...cell.exemptions.map(shortExemption)].join(' ');
}
