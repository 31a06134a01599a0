import { FormRoles } from "@/components/form-roles";
import { HomeNotable } from "@/components/home-notable";
import { HomeRecent } from "@/components/home-recent";
import { LabelDataset } from "@/components/label-dataset";
import { NoticeDropped } from "@/components/notice-dropped";
import { NoticeMarket } from "@/components/notice-market";
import { NoticeSampleLoading } from "@/components/notice-sample-loading";
import { Opening } from "@/components/opening";
import { StateEmptyStore } from "@/components/state-empty-store";
import { TablePairs } from "@/components/table-pairs";
import { getComparison, getSampleLoading, listProfiles } from "@/db";
import type { Comparison } from "@/lib/compare/comparison";
import { formatCount } from "@/lib/format";
import { isHeadlineModelled } from "@/lib/report/headline";
import { notable } from "@/lib/report/notable";
import { notableWords } from "@/lib/report/notable-words";
import { comparisonTitle } from "@/lib/report/title";
import { plainView, viewHref } from "@/lib/view/view";
import { answerablePairs } from "./answerable-pairs";
import { askedDataset, type SearchParams } from "./asked-dataset";
import { roleOptions } from "./choices";
import styles from "./page.module.css";

const SHOWN = 6;

export default async function HomePage(request: { searchParams: SearchParams }) {
  const shown = await askedDataset(request);
  const loading = shown?.dataset.market === "imported" ? null : await getSampleLoading();
  if (!shown) return <StateEmptyStore loading={loading} />;
  const { dataset, asked, usual, dropped } = shown;
  const roles = await roleOptions(dataset.id);
  const found = notable(await listProfiles(dataset.id));
  const pairs = answerablePairs(roles);
  const answers = await Promise.all(
    pairs.map(([a, b]) => getComparison({ ...plainView(a, b), dataset: asked })),
  );
  const clear = ({ gap }: Comparison) => gap.verdict === "a-pays-more" || gap.verdict === "b-pays-more";
  const facts = answers.filter((answer) => !isHeadlineModelled(answer));
  const [lead, ...others] = [...facts.filter(clear), ...facts.filter((answer) => !clear(answer))];
  const [first = ["", ""]] = pairs;
  return (
    <>
      <NoticeDropped dropped={dropped} />
      {dataset.market === usual ? null : <NoticeMarket dataset={dataset} usual={usual} back="/" />}
      {loading ? <NoticeSampleLoading loading={loading} /> : null}
      <div className={styles.question}>
        <h1>Two roles: which pays more, what do they ask for, and how sure is that?</h1>
        <FormRoles roles={roles} a={first[0]} b={first[1]} dataset={asked} />
        <p>
          Computed from {formatCount(dataset.postings)} active job postings.{" "}
          <LabelDataset dataset={dataset} />.
        </p>
      </div>
      {lead ? (
        <section className={styles.lead} aria-label={comparisonTitle(lead)}>
          <Opening comparison={lead} href={viewHref(lead.view)} />
        </section>
      ) : null}
      {others.length > 0 ? (
        <section className={styles.pairs} aria-labelledby="pairs">
          <h2 id="pairs">More answers</h2>
          <TablePairs comparisons={others.slice(0, SHOWN)} />
        </section>
      ) : null}
      <HomeNotable
        notable={found ? notableWords(found) : []}
        isSample={dataset.market === "sample"}
        dataset={asked}
      />
      <HomeRecent />
    </>
  );
}
