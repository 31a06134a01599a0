import { FormRoles } from "@/components/form-roles";
import { NoticeSampleLoading } from "@/components/notice-sample-loading";
import { StateEmptyStore } from "@/components/state-empty-store";
import { TablePairs } from "@/components/table-pairs";
import { getComparison, getSampleLoading, getShownDataset, listRoles } from "@/db";
import type { Comparison } from "@/lib/compare/comparison";
import { formatCount, formatDate } from "@/lib/format";
import { plainView } from "@/lib/view/view";
import { answerablePairs } from "./answerable-pairs";
import styles from "./page.module.css";

const SHOWN = 6;

export default async function HomePage() {
  const dataset = await getShownDataset();
  const loading = dataset?.market === "imported" ? null : await getSampleLoading();
  if (!dataset) return <StateEmptyStore loading={loading} />;
  const roles = await listRoles();
  const pairs = answerablePairs(roles);
  const answers = await Promise.all(pairs.map(([a, b]) => getComparison(plainView(a, b))));
  const clear = ({ gap }: Comparison) => gap.verdict === "a-pays-more" || gap.verdict === "b-pays-more";
  const shown = [...answers.filter(clear), ...answers.filter((answer) => !clear(answer))].slice(0, SHOWN);
  const [first = ["", ""]] = pairs;
  return (
    <>
      {loading ? <NoticeSampleLoading loading={loading} /> : null}
      <div className={styles.question}>
        <h1>Two roles. Which pays more, asks for what, and how sure is that?</h1>
        <FormRoles roles={roles} a={first[0]} b={first[1]} />
        <p>
          Computed from {formatCount(dataset.postings)} active job postings. {dataset.label}, as of{" "}
          {formatDate(dataset.asOf)}.
        </p>
      </div>
      {shown.length > 0 ? (
        <section className={styles.pairs} aria-labelledby="pairs">
          <h2 id="pairs">Some answers</h2>
          <TablePairs comparisons={shown} />
        </section>
      ) : null}
    </>
  );
}
