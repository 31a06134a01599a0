import { plainView, type Side, viewHref, withFilter } from "@/lib/view/view";
import { notableValues, valueName } from "../flips";
import { type Span, spans } from "../spans";
import type { ArticleSection, Block } from "./article";
import type { Notebook } from "./notebook";
import { listed, said, say } from "./say";

const NAMED = 6;

/** The roles nearest to each side, and the same comparison where its answer differs. */
export function nearby(notebook: Notebook): ArticleSection | null {
  const { context, words } = notebook;
  const blocks: Block[] = [];
  if (context.nearest.a.length + context.nearest.b.length > 0) {
    const side = (of: Side) => ({
      heading: `Near ${words[of].name}`,
      groups: [{ items: neighbours(notebook, of) }],
    });
    blocks.push({ kind: "sides", of: { a: side("a"), b: side("b") } });
  }
  const sentences = said(elsewhere(notebook));
  if (sentences.length > 0) blocks.push({ kind: "text", sentences });
  return blocks.length > 0 ? { id: "nearby", heading: spans("Compare nearby"), blocks } : null;
}

function neighbours(notebook: Notebook, side: Side): Span[][] {
  const items = said(...notebook.context.nearest[side].map((_, index) => neighbour(notebook, side, index)));
  return items.length > 0
    ? items
    : [spans("too few of its postings to tell which roles ask for the same skills")];
}

function neighbour(
  { comparison, context, around, dataset }: Notebook,
  side: Side,
  index: number,
): Span[] | null {
  const role = context.nearest[side][index];
  if (!role) return null;
  const own = comparison[side].role;
  const href = viewHref({ ...plainView(own.slug, role.slug), dataset });
  const at = `/nearest/${side}/${index}`;
  return say`${{ text: `${own.name} against ${role.name}`, href }}: ${around.count(`${at}/shared`)} of ${around.count(`${at}/top`)} top skills in common`;
}

/** Values of a filter in which the answer turns or is clear where it is not overall, each leading there. */
function elsewhere({ comparison, context, dataset }: Notebook): Span[] | null {
  const { flips } = context;
  if (!flips) return null;
  const values = notableValues(flips).slice(0, NAMED);
  const links = values.map((value): Span => {
    const view = withFilter({ ...comparison.view, dataset }, value.filter, [value.value]);
    return { text: valueName(value), href: viewHref(view) };
  });
  const list = listed(links);
  return list && say`The same comparison has another answer here: ${list}.`;
}
