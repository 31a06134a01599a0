"use client";

import { useId } from "react";
import type { OfferProblem } from "@/lib/offer/read-offer";
import { CURRENCIES } from "@/lib/posting/currencies";
import { EXCHANGE_RATES } from "@/lib/posting/exchange-rates";
import { PAY_PERIODS, type PayPeriod } from "@/lib/posting/pay";
import { PERIOD_WORDS } from "@/lib/report/words";
import type { TypedOffer } from "@/lib/view/offer-fragment";
import styles from "./form-offer.module.css";
import tabs from "./tabs.module.css";

interface FormOfferProps {
  typed: TypedOffer;
  problem: OfferProblem | null;
  /** ISO 4217; stands first in the list. */
  marketCurrency: string;
  onChange: (typed: TypedOffer) => void;
  onClear: () => void;
}

const KINDS = { offer: "I have an offer", range: "I am hiring" } as const;
const KIND_NAMES = ["offer", "range"] as const;

/** Amount, currency and period of an offer or a range. There is nothing to submit: every change is placed at once. */
export function FormOffer({ typed, problem, marketCurrency, onChange, onClear }: FormOfferProps) {
  const id = useId();
  const { kind, currency, period } = typed;
  const amount = (field: "base" | "to", label: string) => (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        className={styles.amount}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        placeholder={field === "base" ? "95,000" : "120,000"}
        value={typed[field]}
        aria-invalid={problem?.field === field}
        aria-describedby={problem?.field === field ? `${id}-problem` : `${id}-kept`}
        onChange={(event) => onChange({ ...typed, [field]: event.target.value })}
      />
    </label>
  );
  return (
    <form className={`${styles.form} scripted unprinted`} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={`${tabs.tabs} ${styles.kinds}`}>
        <legend className="unseen">What you want to check</legend>
        {KIND_NAMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="kind"
              checked={kind === one}
              onChange={() => onChange({ ...typed, kind: one })}
            />
            {KINDS[one]}
          </label>
        ))}
        {typed.base || typed.to ? (
          <button type="button" className={styles.clear} onClick={onClear}>
            Clear
          </button>
        ) : null}
      </fieldset>
      <div className={styles.fields}>
        {amount("base", kind === "offer" ? "Base pay" : "From")}
        {kind === "range" ? amount("to", "To") : null}
        <label className={styles.field}>
          <span>Currency</span>
          <select value={currency} onChange={(event) => onChange({ ...typed, currency: event.target.value })}>
            {currencies(marketCurrency, currency).map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>Paid by</span>
          <select
            value={period}
            onChange={(event) => onChange({ ...typed, period: event.target.value as PayPeriod })}
          >
            {[...PAY_PERIODS].reverse().map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem?.words}
        {problem?.period ? (
          <button type="button" onClick={() => onChange({ ...typed, period: problem.period ?? period })}>
            Yes, {PERIOD_WORDS[problem.period]}
          </button>
        ) : null}
      </p>
      <p id={`${id}-kept`} className={styles.kept}>
        Stays in this browser: it is kept in the part of the address that is never sent.
      </p>
    </form>
  );
}

/** Those that can be converted, the market’s first. */
function currencies(market: string, chosen: string): string[] {
  const known = CURRENCIES.map(({ code }) => code).filter((code) => code in EXCHANGE_RATES.perEuro);
  return [...new Set([market, ...known, chosen])];
}
