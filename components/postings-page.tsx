import type { Comparison } from "@/lib/compare/comparison";
import { formatCount } from "@/lib/format";
import type { ListedPosting } from "@/lib/posting/listed-posting";
import { roleBySlug } from "@/lib/posting/roles";
import { skillBySlug } from "@/lib/posting/skills";
import { postingsWords } from "@/lib/report/posting-words";
import { areSame, filterWords, inCountry } from "@/lib/report/words";
import type { MarketName } from "@/lib/view/kept";
import { NOTHING_PICKED, type PostingsView, postingsHref } from "@/lib/view/postings-view";
import { roleHref } from "@/lib/view/roles-view";
import { type Dropped, viewHref } from "@/lib/view/view";
import { LabelDataset } from "./label-dataset";
import { NavPages } from "./nav-pages";
import { NoticeDropped } from "./notice-dropped";
import { NoticeMarket } from "./notice-market";
import { PostingItem } from "./posting-item";
import styles from "./postings-page.module.css";
import { SideMark } from "./side-mark";

interface PostingsPageProps {
  asked: PostingsView;
  list: {
    dataset: Comparison["dataset"];
    n: number;
    page: number;
    pages: number;
    payMarket: { country: string | null; currency: string };
    postings: ListedPosting[];
  };
  dropped: Dropped[];
  /** The market shown where an address names none. */
  usual: MarketName;
}

/** The postings behind one figure of a comparison. */
export function PostingsPage({ asked, list, dropped, usual }: PostingsPageProps) {
  const { view, side, picked } = asked;
  const { dataset, n, page, pages } = list;
  const other = side === "a" ? "b" : "a";
  const name = (of: "a" | "b") => roleBySlug(view[of].role)?.name ?? view[of].role;
  const skill = picked.skill ? skillBySlug(picked.skill)?.name : undefined;
  const filters = filterWords(view[side]);
  // The page of one role leads here with the role on both sides.
  const isOne = areSame({ view });
  const isAll = Object.values(picked).every((value) => value === null);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.back}>
          {isOne ? (
            <a href={roleHref(view.a.role, view.dataset)}>{name("a")}</a>
          ) : (
            <a href={viewHref(view)}>
              {name("a")} against {name("b")}
            </a>
          )}
        </p>
        <h1 className={styles.title}>
          {postingsWords({ n, role: name(side), picked, ...(skill ? { skill } : {}) })}
        </h1>
        <p className={styles.deck}>
          {isOne ? null : <SideMark side={side} letter />} {filters ? `${filters}. ` : ""}
          {picked.pay ? `${payMarketSentence(list.payMarket)} ` : ""}
          {n > 1 ? "Newest first; " : ""}active postings, duplicates counted once.{" "}
          <LabelDataset dataset={dataset} />.
        </p>
        <p className={styles.ways}>
          {isAll ? null : (
            <a href={postingsHref({ ...asked, picked: NOTHING_PICKED, page: 1 })}>
              All postings of this side
            </a>
          )}
          {isOne ? null : (
            <a href={postingsHref({ ...asked, side: other, page: 1 })}>
              The same of {view.a.role === view.b.role ? `side ${other.toUpperCase()}` : name(other)}
            </a>
          )}
        </p>
      </header>
      <NoticeDropped dropped={droppedWithPage(dropped, asked.page, pages)} />
      <NoticeMarket
        dataset={dataset}
        usual={usual}
        back={postingsHref({ ...asked, page: 1, view: { ...view, dataset: null } })}
      />
      {n === 0 ? (
        <p className={styles.none}>
          No posting fits.{" "}
          <a href={isOne ? roleHref(view.a.role, view.dataset) : viewHref(view)}>Choose another figure</a>, or
          fewer filters.
        </p>
      ) : (
        <>
          {pages > 1 ? (
            <p className={styles.place}>
              Page {formatCount(page)} of {formatCount(pages)}
            </p>
          ) : null}
          <ol className={styles.list}>
            {list.postings.map((posting) => (
              <PostingItem key={posting.id} posting={posting} side={side} picked={picked} />
            ))}
          </ol>
          <NavPages page={page} pages={pages} href={(to) => postingsHref({ ...asked, page: to })} />
        </>
      )}
    </>
  );
}

function payMarketSentence({ country, currency }: { country: string | null; currency: string }): string {
  return `Pay market: ${country ? `${inCountry(country)}, ` : "these countries, "}${currency}.`;
}

function droppedWithPage(dropped: Dropped[], page: number, pages: number): Dropped[] {
  if (page <= pages) return dropped;
  const reason = pages === 1 ? "there is only one" : `there are only ${formatCount(pages)}`;
  return [...dropped, { parameter: "page", value: String(page), reason }];
}
