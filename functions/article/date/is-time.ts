/** Whether there is such a time, `T09:30:00+02:00`: a clock that stops at 59 seconds, and a zone less than a day away. */
export function isTime(time: string): boolean {
  return !Number.isNaN(Date.parse(`2000-01-01${time}`));
}
