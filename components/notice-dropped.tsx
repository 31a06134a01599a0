import type { Dropped } from "@/lib/view/view";
import { PageNotice } from "./page-notice";

/** Says which parts of the address could not be used. */
export function NoticeDropped({ dropped }: { dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <PageNotice>
      {dropped.map(({ parameter, value, reason }) => (
        <p key={`${parameter}=${value}`}>
          Left out of this view: {parameter} “{value}”, {reason}.
        </p>
      ))}
    </PageNotice>
  );
}
