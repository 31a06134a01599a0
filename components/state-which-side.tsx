import { roleBySlug } from "@/lib/posting/roles";
import { NOTHING_PICKED, postingsHref } from "@/lib/view/postings-view";
import { type Dropped, SIDES, type View } from "@/lib/view/view";
import { NoticeDropped } from "./notice-dropped";
import { StateText } from "./state-text";

/** A list of postings is of one side. */
export function StateWhichSide({ view, dropped }: { view: View; dropped: readonly Dropped[] }) {
  return (
    <>
      <NoticeDropped dropped={dropped} />
      <StateText title="Whose postings?">
        <p>The address does not say which side’s postings it wants.</p>
        <ul>
          {SIDES.map((side) => (
            <li key={side}>
              <a href={postingsHref({ view, side, picked: NOTHING_PICKED, page: 1 })}>
                Side {side.toUpperCase()}, {roleBySlug(view[side].role)?.name}
              </a>
            </li>
          ))}
        </ul>
      </StateText>
    </>
  );
}
