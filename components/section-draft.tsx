"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { formatMoney } from "@/lib/format";
import { readAmount } from "@/lib/offer/amount";
import { asksAbove, type DraftFacts, EXTRAS, type Extra, TONES, type Tone } from "@/lib/offer/draft-choices";
import { draftEmail, talkingPoints, unknowns } from "@/lib/offer/draft-email";
import { askProblem } from "@/lib/offer/read-offer";
import { SENIORITIES } from "@/lib/posting/seniority";
import { LEVEL_WORDS } from "@/lib/report/words";
import { toolHref } from "@/lib/view/tool-address";
import { type View, withFilter } from "@/lib/view/view";
import { ButtonCopy } from "./button-copy";
import { ChartSection } from "./chart-section";
import styles from "./section-draft.module.css";

const TONE_WORDS: Record<Tone, string> = { warm: "Warm", plain: "Plain", firm: "Firm" };
const EXTRA_WORDS: Record<Extra, string> = {
  equity: "Equity and its schedule",
  "sign-on": "A sign-on payment",
  review: "An early pay review",
  time: "Time to decide",
};

/** An e-mail and talking points of the reader’s offer and the market’s figures, to be edited and copied. */
export function SectionDraft({ facts, view }: { facts: DraftFacts; view: View }) {
  const { market, own } = facts;
  const { currency } = market.a.pay;
  const asks = asksAbove(market.a, own.low);
  const id = useId();
  const [tone, setTone] = useState<Tone>("plain");
  const [extras, setExtras] = useState<readonly Extra[]>(["time"]);
  const [asked, setAsked] = useState<string>("first");
  const [amount, setAmount] = useState("");
  const [edited, setEdited] = useState<string | null>(null);
  const typed = readAmount(amount);
  const problem = askProblem(amount, own.low);
  const ask =
    asked === "none"
      ? null
      : asked === "own"
        ? "value" in typed && !problem
          ? Math.round(typed.value)
          : null
        : ((asks.find(({ name }) => name === asked) ?? asks[0])?.amount ?? null);
  const choices = { tone, extras, ask };
  const text = edited ?? draftEmail(facts, choices);
  const points = talkingPoints(facts, choices);
  return (
    <ChartSection
      id="draft"
      finding={asks.length > 0 ? "What to ask for, and how" : "What to write"}
      modelled={market.dataset.market === "sample"}
      deck={
        <p>
          A draft of your figures and the market’s, for you to change. It is written in your browser and goes
          nowhere.
        </p>
      }
    >
      <div className={`${styles.choices} unprinted`}>
        <fieldset>
          <legend>Tone</legend>
          {TONES.map((one) => (
            <label key={one}>
              <input type="radio" name="tone" checked={tone === one} onChange={() => setTone(one)} />{" "}
              {TONE_WORDS[one]}
            </label>
          ))}
        </fieldset>
        <Level view={view} />
        <label className={styles.choice}>
          <span>Base to ask for</span>
          <select
            value={asked === "first" ? (asks[0]?.name ?? "none") : asked}
            onChange={(event) => setAsked(event.target.value)}
          >
            {asks.map(({ name, amount: at }) => (
              <option key={name} value={name}>
                {formatMoney(at, currency)}, {name}
              </option>
            ))}
            <option value="own">An amount of my own</option>
            <option value="none">No more base</option>
          </select>
        </label>
        {asked === "own" ? (
          <label className={styles.choice}>
            <span>Amount, {currency} a year</span>
            <input
              inputMode="decimal"
              autoComplete="off"
              value={amount}
              aria-invalid={problem !== null}
              aria-describedby={problem ? `${id}-ask` : undefined}
              onChange={(event) => setAmount(event.target.value)}
            />
          </label>
        ) : null}
        {asked === "own" ? (
          <p id={`${id}-ask`} className={styles.problem} role="alert">
            {problem}
          </p>
        ) : null}
        <fieldset>
          <legend>Ask for as well</legend>
          {EXTRAS.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={extras.includes(one)}
                onChange={() => setExtras(EXTRAS.filter((each) => (each === one) !== extras.includes(each)))}
              />{" "}
              {EXTRA_WORDS[one]}
            </label>
          ))}
        </fieldset>
      </div>
      <label className={styles.letter}>
        <span>E-mail</span>
        <textarea rows={18} value={text} spellCheck onChange={(event) => setEdited(event.target.value)} />
      </label>
      <p className={`${styles.ways} unprinted`}>
        <ButtonCopy text={text} label="Copy e-mail" />
        {edited === null ? null : (
          <button type="button" onClick={() => setEdited(null)}>
            Write it anew, without my changes
          </button>
        )}
      </p>
      {edited === null ? null : (
        <p className={styles.note} role="status">
          You have changed the text, so choices above no longer touch it.
        </p>
      )}
      <div className={styles.points}>
        <div>
          <h3>To have at hand</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className={`${styles.ways} unprinted`}>
            <ButtonCopy text={points.map((point) => `- ${point}`).join("\n")} label="Copy points" />
          </p>
        </div>
        <div>
          <h3>What this does not know</h3>
          <ul>
            {unknowns(facts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
    </ChartSection>
  );
}

/** The level of the role on offer: it is that of the postings, so choosing one asks for others. */
function Level({ view }: { view: View }) {
  const router = useRouter();
  const { level } = view.a;
  const [only = "", ...more] = level;
  const value = more.length > 0 ? "several" : only;
  return (
    <label className={styles.choice}>
      <span>Level of the role</span>
      <select
        value={value}
        onChange={(event) => {
          const next = withFilter(view, "level", event.target.value ? [event.target.value] : []);
          router.push(toolHref("offer", next) + window.location.hash, { scroll: false });
        }}
      >
        <option value="">Not said</option>
        {more.length > 0 ? <option value="several">Several</option> : null}
        {SENIORITIES.map((one) => (
          <option key={one} value={one}>
            {LEVEL_WORDS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
