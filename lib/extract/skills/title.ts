const BUILDER =
  /(?:develop|engineer|programm|entwickl|ingenieur|ingénieur|développ|desarroll|desenvolv|inżynier)/i;
const OPENS = /(?:^|[([|/,:–—-])\s*$/;
const CLOSES = /^\s*(?:$|[)\]|/,:–—]|-\s)/;
const REACH = 4;

/** Whether a title is that of somebody who builds things. */
export function isBuilderTitle(title: string): boolean {
  return BUILDER.test(title);
}

/** Whether a name stands by itself in a title: "Infrastructure Developer (Go)". */
export function standsAlone(title: string, start: number, end: number): boolean {
  return (
    OPENS.test(title.slice(Math.max(0, start - REACH), start)) && CLOSES.test(title.slice(end, end + REACH))
  );
}
