import { saysWho } from "@/lib/compare/flips";
import type { Side } from "@/lib/view/view";
import { dividing, pairWorkModes, postingsOf } from "../pairs";
import { type Span, spans } from "../spans";
import { capitalised } from "../words";
import type { Question } from "./article";
import { type Notebook, other, people, skillAgainst, tellingSkills } from "./notebook";
import { aiShares, UNNAMED } from "./part-ai";
import { entryDifference } from "./part-openings";
import { mentions } from "./part-shared";
import { listed, said, say } from "./say";
import { hasLevels, isPaid, isThin, storyOf } from "./story";

const NAMED = 4;
/** Below this ratio two markets are called equally large. */
const LARGER = 1.1;

/** What people ask about two roles, each answered on its own: an answer is read without the article around it. */
export function questions(notebook: Notebook): Question[] {
  const { comparison, words } = notebook;
  if (comparison.a.postings === 0 || comparison.b.postings === 0) return [];
  const [a, b] = [people(notebook, "a"), people(notebook, "b")];
  const all: Question[] = [
    { question: `Who is offered more, ${a} or ${b}?`, answer: pay(notebook) },
    {
      question: `Is the difference in pay between ${words.a.name} and ${words.b.name} a matter of seniority?`,
      answer: seniority(notebook),
    },
    { question: `How much do the skills of ${a} and ${b} overlap?`, answer: overlap(notebook) },
    { question: `What sets ${words.a.name} and ${words.b.name} apart?`, answer: apart(notebook) },
    { question: `Do postings for ${a} and ${b} ask for AI skills?`, answer: ai(notebook) },
    { question: `Which is easier to enter, ${words.a.name} or ${words.b.name}?`, answer: entry(notebook) },
    { question: `Which has more openings, ${words.a.name} or ${words.b.name}?`, answer: volume(notebook) },
    { question: `Which is more often remote, ${words.a.name} or ${words.b.name}?`, answer: remote(notebook) },
  ];
  const answered = all.filter(({ answer }) => answer.length > 0);
  return isThin(comparison) ? answered.slice(0, 1) : answered;
}

function pay({ comparison, words, figures, higher, lower }: Notebook): Span[][] {
  const story = storyOf(comparison);
  const each = (["a", "b"] as const).map(
    (side) =>
      say`${capitalised(words[side].postings)} state a median of ${figures.money(`/${side}/pay/median`)} (${figures.n(`/${side}/pay/n`)}).`,
  );
  if (story === "too-little-pay") return said(spans("Too few postings state their pay to say."), ...each);
  if (!isPaid(story)) return said(...each);
  const range = figures.gapRange("/gap/interval", higher);
  const medians = say`${figures.money(`/${higher}/pay/median`)} (${figures.n(`/${higher}/pay/n`)}) against ${figures.money(`/${lower}/pay/median`)} (${figures.n(`/${lower}/pay/n`)})`;
  if (story === "nearly-identical")
    return said(
      say`Neither, to speak of: the medians that postings state are ${medians}; the true difference lies, at 95% confidence, between ${figures.gapRange("/gap/interval", higher, "and")}.`,
    );
  if (story === "no-clear-difference")
    return said(
      say`The data cannot tell: the medians that postings state are ${medians}, but the true difference may be anything from ${range}.`,
    );
  return said(
    say`${capitalised(words[higher].postings)} offer more: the medians that postings state are ${medians}. The difference of ${figures.money("/gap/median")} lies between ${figures.gapRange("/gap/interval", higher, "and")} at 95% confidence.`,
  );
}

function seniority({ comparison, figures, higher, words, lower }: Notebook): Span[][] {
  if (!saysWho(comparison.gap.verdict) || comparison.gap.converted) return [];
  const left = figures.money("/gap/likeForLike/remaining");
  const range = figures.gapRange("/gap/likeForLike/interval", higher);
  const story = storyOf(comparison);
  const answers: Partial<Record<typeof story, Span[] | null>> = {
    seniority: say`Mostly. With the same mix of levels on both sides ${left} of ${figures.money("/gap/median")} is left (${range}).`,
    "mostly-other": say`Only the smaller part. With the same mix of levels on both sides ${left} of ${figures.money("/gap/median")} is left (${range}).`,
    partly: say`In part. With the same mix of levels on both sides ${left} of ${figures.money("/gap/median")} is left (${range}).`,
    remains: say`Not all of it. With the same mix of levels on both sides ${left} is left (${range}).`,
    open: say`The data cannot tell. With the same mix of levels on both sides ${left} is left, but it may be anything from ${range}.`,
    turns: say`More than that: with the same mix of levels on both sides ${words[lower].name} is ${left} ahead (${figures.gapRange("/gap/likeForLike/interval", lower)}).`,
  };
  return said(answers[story] ?? null);
}

function overlap(notebook: Notebook): Span[][] {
  const { comparison, figures } = notebook;
  if (comparison.skills.jaccard === null) return [];
  return said(
    say`Of the ${figures.count("/skills/shared", "/skills/onlyB")} skills each asks for most, ${figures.count("/skills/shared")} are the same.`,
    mentions(notebook),
  );
}

function apart(notebook: Notebook): Span[][] {
  const { comparison, words } = notebook;
  const clear = dividing(tellingSkills(comparison), postingsOf(comparison));
  const named = (side: Side) => {
    const names = listed(clear[side].slice(0, NAMED).map((pair) => skillAgainst(notebook, side, pair)));
    return names && say`${capitalised(words[side].postings)} ask more often for ${names}.`;
  };
  return said(named("a"), named("b"));
}

function ai(notebook: Notebook): Span[][] {
  const { a, b } = notebook.comparison;
  return a.ai.n + b.ai.n > 0 ? said(aiShares(notebook), say`${UNNAMED}`) : [];
}

function entry({ comparison, words, figures }: Notebook): Span[][] {
  if (!hasLevels(comparison)) return [];
  const door = (side: Side) =>
    say`${figures.count(`/${side}/seniority/entry/n`)} ${words[side].postings} (${figures.share(`/${side}/seniority/entry/share`)})`;
  const senior = (side: Side) =>
    figures.share(`/${side}/seniority/senior/share`, `/${side}/seniority/staff/share`);
  if (comparison.a.seniority.entry.n + comparison.b.seniority.entry.n === 0)
    return said(say`Neither: no posting on either side is for beginners.`);
  const by = entryDifference(comparison);
  const verdict = by === null ? "Neither clearly" : capitalised(words[by > 0 ? "b" : "a"].name);
  return said(
    say`${verdict}, going by entry openings: there are ${door("a")} and ${door("b")}.`,
    say`Senior or staff are ${senior("a")} of ${words.a.postings} and ${senior("b")} of ${words.b.postings}.`,
  );
}

function volume({ comparison, words, figures }: Notebook): Span[][] {
  const more: Side = comparison.b.postings > comparison.a.postings ? "b" : "a";
  if ((comparison.gap.volumeRatio ?? 1) < LARGER) {
    return said(
      say`About equally many: ${figures.count("/a/postings")} active postings for ${words.a.name}, ${figures.count("/b/postings")} for ${words.b.name}.`,
    );
  }
  return said(
    say`${capitalised(words[more].name)}, with ${figures.count(`/${more}/postings`)} active postings against ${figures.count(`/${other(more)}/postings`)}, a ratio of ${figures.ratio("/gap/volumeRatio")}.`,
  );
}

function remote({ comparison, words, figures }: Notebook): Span[][] {
  const modes = pairWorkModes(comparison).filter(({ key }) => key === "remote");
  const clear = dividing(modes, postingsOf(comparison));
  const share = (side: Side) => figures.share(`/${side}/workMode/remote/share`);
  const first: Side = clear.b.length > 0 ? "b" : "a";
  const verdict = clear.a.length + clear.b.length > 0 ? capitalised(words[first].name) : "Neither clearly";
  return said(
    say`${verdict}: ${share(first)} of ${words[first].postings} are remote, ${share(other(first))} of ${words[other(first)].postings}.`,
  );
}
