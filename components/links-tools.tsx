import { toolHref } from "@/lib/view/tool-address";
import type { View } from "@/lib/view/view";
import styles from "./links-tools.module.css";

/** What a reader can do with the postings of a comparison. */
export function LinksTools({ view }: { view: View }) {
  return (
    <p className={`${styles.tools} unprinted`}>
      <a href={toolHref("offer", view)}>Check an offer against these postings</a>
      <a href={toolHref("fit", view)}>See which of them your skills cover</a>
    </p>
  );
}
