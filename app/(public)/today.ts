/** Today's date where the councils are, as "YYYY-MM-DD". */
export function todayInLondon(now = new Date()): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(now);
}
