import type { ReactNode } from "react";
import { formatCounted, formatDate, formatMoney } from "@/lib/format";
import { countryName } from "@/lib/posting/countries";
import type { ListedPay, ListedPosting } from "@/lib/posting/listed-posting";
import { piecesOf } from "@/lib/posting/passages";
import { marksOf, readFrom } from "@/lib/report/posting-evidence";
import { LEVEL_WORDS, MODE_WORDS, PERIOD_WORDS } from "@/lib/report/words";
import type { Picked } from "@/lib/view/postings-view";
import type { Side } from "@/lib/view/view";
import styles from "./posting-item.module.css";
import { Pieces, PostingText } from "./posting-text";

interface PostingItemProps {
  posting: ListedPosting;
  side: Side;
  picked: Picked;
}

/** One posting: what was read out of it, and the words that prove it. */
export function PostingItem({ posting, side, picked }: PostingItemProps) {
  const { title, employer, locations, firstSeen, copies, url, skills, countries } = posting;
  const titleMarks = marksOf(posting, picked, "title").filter((mark) => mark.picked);
  return (
    <li className={`${styles.posting} ${styles[side]}`}>
      <div>
        <h2 className={styles.title}>
          <Pieces pieces={piecesOf(title, titleMarks)} />
        </h2>
        <p className={styles.whose}>
          {[employer, ...locations].join(" · ")}
          <br />
          First seen <time dateTime={firstSeen}>{formatDate(firstSeen)}</time>
          {copies > 0 ? `, ${formatCounted(copies, "further copy", "further copies")} counted with it` : ""}
          {url ? (
            <>
              {" · "}
              <a href={url} rel="noopener nofollow" aria-label={`Original of ${title}, ${employer}`}>
                Original
              </a>
            </>
          ) : null}
        </p>
        <dl className={styles.facts}>
          <Fact name="Level" from={posting.assumed ? "" : readFrom(posting, "seniority")}>
            {LEVEL_WORDS[posting.seniority]}
            {posting.assumed ? ", assumed: it names neither a level nor years" : ""}
          </Fact>
          <Fact name="Work mode" from={readFrom(posting, "workMode")}>
            {MODE_WORDS[posting.workMode]}
          </Fact>
          <Fact name="Countries" from={countries.length > 0 ? readFrom(posting, "country") : ""}>
            {countries.map(countryName).join(", ") || "None named"}
          </Fact>
          <Fact name="Pay" from={posting.pay?.written ? readFrom(posting, "pay") : ""}>
            {posting.pay ? payWords(posting.pay) : "Not stated"}
          </Fact>
        </dl>
      </div>
      <div>
        <PostingText posting={posting} picked={picked} />
        {skills.length > 0 ? (
          <p className={styles.skills}>
            <span className={styles.name}>Skills</span>{" "}
            {skills.map(({ slug, name, nice }, index) => (
              <span key={slug}>
                {index > 0 ? ", " : ""}
                {slug === picked.skill ? <b>{name}</b> : name}
                {nice ? " (welcome)" : ""}
              </span>
            ))}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Fact({ name, from, children }: { name: string; from: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {from ? <small>{from}</small> : null}
      </dd>
    </div>
  );
}

const LEFT_OUT = {
  "too-wide": "left out: the top is over three times the bottom",
  implausible: "left out: no full-time job pays that",
};

function payWords({ annual, currency, excluded, written }: ListedPay): string {
  const money = (amount: number) => formatMoney(amount, currency);
  const parts = [excluded ? LEFT_OUT[excluded] : ""];
  if (!written) parts.unshift(`${money(annual)} a year, stated in another copy`);
  else {
    const { min, max, period, basis } = written;
    const amount = (value: number) => formatMoney(value, written.currency);
    const range = min === max ? amount(min) : `${amount(min)} to ${amount(max)}`;
    const yearly = period === "year" && min === max;
    parts.unshift(
      `${range} ${PERIOD_WORDS[period]}`,
      basis === "net" ? "net" : basis === "b2b" ? "to a contractor" : "",
      yearly ? "" : `counted as ${money(annual)} a year`,
    );
  }
  return parts.filter(Boolean).join(", ");
}
