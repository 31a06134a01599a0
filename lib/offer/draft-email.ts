import { formatCount, formatDate, formatMoney, formatShare } from "@/lib/format";
import { PERIOD_WORDS } from "@/lib/report/words";
import {
  askPlace,
  type DraftChoices,
  type DraftFacts,
  type Extra,
  ownMoney,
  type Tone,
} from "./draft-choices";
import { aboveWords, intervalWords, rateWords } from "./words";

/** An e-mail that answers an offer, of the reader's choices and the market's figures. Square brackets are for the reader to fill. */
export function draftEmail(facts: DraftFacts, choices: DraftChoices): string {
  const { market } = facts;
  const { tone, ask, extras } = choices;
  const role = market.a.role.name;
  return [
    ...(market.dataset.market === "sample"
      ? ["[Not to be sent: these figures come from a modelled sample, not from real postings.]"]
      : []),
    `Subject: ${ask === null ? `The offer for ${role}` : `The base pay in the offer for ${role}`}`,
    GREETING[tone],
    `${THANKS[tone]} ${offerWords(facts)} for the role of ${role}.`,
    marketParagraph(facts),
    ...(ask === null ? [] : [askParagraph(facts, tone, ask)]),
    ...(extras.length > 0 ? [extrasParagraph(tone, extras, ask !== null)] : []),
    CLOSING[tone],
    "[Your name]",
  ].join("\n\n");
}

const GREETING: Record<Tone, string> = { warm: "Hi [name],", plain: "Hello [name],", firm: "Dear [name]," };
const THANKS: Record<Tone, string> = {
  warm: "Thank you for the offer, I was glad to get it:",
  plain: "Thank you for the offer of",
  firm: "I have read your offer of",
};
const CLOSING: Record<Tone, string> = {
  warm: "I would like this to work out. Happy to talk it over whenever it suits you.",
  plain: "Thank you for looking into it.",
  firm: "Please let me know by [date].",
};

function offerWords({ checked, own }: DraftFacts): string {
  const { stated, low, currency } = checked.offer;
  const money = `${formatMoney(stated.low, currency)} ${PERIOD_WORDS[stated.period]}`;
  const yearly = stated.period === "year" ? "" : ` (${formatMoney(low, currency)} a year)`;
  return own.rate ? `${money}${yearly}, some ${formatMoney(own.low, own.rate.to)} a year,` : money + yearly;
}

function marketParagraph({ market, own }: DraftFacts): string {
  const { pay, slice } = market.a;
  const { standing } = own;
  if (!standing || pay.median === null || pay.p25 === null || pay.p75 === null) {
    return "I looked for comparable postings, but too few state their pay to point to a figure.";
  }
  const money = (amount: number) => formatMoney(amount, pay.currency);
  const middle = `half of them between ${money(pay.p25)} and ${money(pay.p75)}, with a median of ${money(pay.median)}`;
  const date = formatDate(market.dataset.asOf);
  const { low } = standing;
  const place = low.below === 0 ? "none" : low.below === low.n ? "all" : aboveWords(low);
  const range = intervalWords(low.interval);
  const sentences = pay.few
    ? [
        `I found only ${formatCount(pay.n)} comparable postings that state their pay (${slice}, ${date}), so I take this as a rough guide: ${middle}.`,
        `The offer is above ${place} of them, and with so few, anything from ${range} is possible.`,
      ]
    : [
        `I set it beside what employers advertise. Of the comparable postings, ${formatCount(pay.n)} state their pay (${slice}, ${date}): ${middle}.`,
        `The offer is above ${place} of them (95% interval ${range}).`,
      ];
  return [
    ...sentences,
    ...(own.rate ? [`I converted the offer ${rateWords(own.rate)}`] : []),
    ...(market.a.everyLevel ? ["They are of every level, since I do not know how you grade the role."] : []),
    "Postings state ranges, of which I took the middle; bonus and equity are not in it.",
  ].join(" ");
}

function askParagraph(facts: DraftFacts, tone: Tone, ask: number): string {
  const money = ownMoney(ask, facts);
  const place = askPlace(facts.market.a, ask);
  const where = place ? `, which is ${place} of these postings` : "";
  if (tone === "warm") return `Is there room to bring the base to ${money}${where}?`;
  if (tone === "plain") return `Could you raise the base to ${money}${where}?`;
  return `I am ready to accept at a base of ${money}${where}.`;
}

const EXTRA_LINES: Record<Extra, string> = {
  equity: "the equity in full: how much, at what price, and how it vests",
  "sign-on": "whether a sign-on payment is possible",
  review: "a first review of the pay after six months, and what it depends on",
  time: "time to decide until [date]",
};

function extrasParagraph(tone: Tone, extras: readonly Extra[], also: boolean): string {
  const start = also ? "Apart from the base" : "Before I answer";
  const lead = tone === "firm" ? `${start}, please put in writing:` : `${start}, I would like to ask for:`;
  return [lead, ...extras.map((extra) => `- ${EXTRA_LINES[extra]}`)].join("\n");
}

/** What is good to have at hand when talking about the offer, a line each. */
export function talkingPoints(facts: DraftFacts, { ask, extras }: DraftChoices): string[] {
  const { market, own } = facts;
  const { pay, advertised } = market.a;
  const { standing } = own;
  const money = (amount: number) => formatMoney(amount, pay.currency);
  const figures: string[] = [];
  if (standing && pay.median !== null) {
    const apart = Math.abs(own.low - pay.median);
    const side =
      own.low === pay.median
        ? "is right at it"
        : `is ${money(apart)} ${own.low < pay.median ? "below" : "above"} it`;
    figures.push(
      `The median of ${formatCount(pay.n)} comparable postings is ${money(pay.median)}; the offer ${side}.`,
      `${formatCount(standing.low.above)} of them advertise more, ${formatCount(standing.low.below)} less.`,
    );
  }
  if (advertised)
    figures.push(
      `Where they state a range, it typically runs from ${money(advertised.low)} to ${money(advertised.high)} (${formatCount(advertised.n)} postings). Ask where in the range for this role the offer is.`,
    );
  if (ask !== null) figures.push(`The base to ask for: ${ownMoney(ask, facts)}. Name it once, then wait.`);
  if (pay.few && standing)
    figures.push(
      `Say “the ${formatCount(pay.n)} postings I found”, not “the market”: few stand behind these figures.`,
    );
  return [...figures, ...extras.map((extra) => EXTRA_POINTS[extra])];
}

const EXTRA_POINTS: Record<Extra, string> = {
  equity:
    "Equity: without the number of shares, their price and the vesting dates it cannot be weighed against base.",
  "sign-on": "A sign-on payment is paid once; base is paid every year, and later raises start from it.",
  review: "An early review is worth what is written down: the date, the measure and the amount.",
  time: "Time to decide: name a date, and keep to it.",
};

/** What the figures leave open, a line each. */
export function unknowns({ market, own }: DraftFacts): string[] {
  const { pay } = market.a;
  const silent = pay.inMarket - pay.n;
  return [
    "Your experience, and how much of it this employer needs.",
    "What people are paid in the end: postings state ranges before anybody is hired.",
    "Bonus, equity, holidays and what a place costs to live in.",
    ...(silent > 0
      ? [
          silent === 1
            ? `What the one other comparable posting pays (${formatShare(silent / pay.inMarket)}): it does not state it, or not usably.`
            : `What the other ${formatCount(silent)} comparable postings pay (${formatShare(silent / pay.inMarket)}): they do not state it, or not usably.`,
        ]
      : []),
    ...(own.rate ? ["What the money buys in the other country: only the exchange rate is considered."] : []),
  ];
}
