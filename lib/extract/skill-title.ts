const BUILDER =
  /(?:develop|engineer|programm|entwickl|ingenieur|ingénieur|développ|desarroll|desenvolv|inżynier)/i;
const OPENS = /(?:^|[([|/,:–—-])\s*$/;
const CLOSES = /^\s*(?:$|[)\]|/,:–—]|-\s)/;

/** Whether a name stands by itself in a title of somebody who builds things: "Infrastructure Developer (Go)". */
export function standsInTitle(title: string, start: number, end: number): boolean {
  return BUILDER.test(title) && OPENS.test(title.slice(0, start)) && CLOSES.test(title.slice(end));
}
