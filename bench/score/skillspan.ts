import { matchSkills, normalisePhrase, phrasesMatch } from "./match-skills";
import { share } from "./metrics";
import { plainPosting, readPosting } from "./read";
import type { Table } from "./result";
import { readSkillsOf } from "./score-gold";

export interface TaggedSentence {
  text: string;
  /** The words of each span tagged as knowledge. */
  knowledge: string[];
  /** The words of each span tagged as skill or knowledge. */
  spans: string[];
}

function spansOf(tokens: string[], tags: string[]): string[] {
  const spans: string[][] = [];
  let open: string[] | null = null;
  tags.forEach((tag, index) => {
    const token = tokens[index] ?? "";
    if (tag.startsWith("B-")) {
      open = [token];
      spans.push(open);
    } else if (tag.startsWith("I-") && open) open.push(token);
    else open = null;
  });
  return spans.map((words) => words.join(" "));
}

/** Reads CoNLL lines (token, skill tag, knowledge tag), sentences parted by empty lines. */
export function parseConll(conll: string): TaggedSentence[] {
  return conll
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.includes("\t")))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((line) => line.split("\t"));
      const tokens = rows.map((row) => row[0] ?? "");
      const skill = spansOf(
        tokens,
        rows.map((row) => row[1] ?? "O"),
      );
      const knowledge = spansOf(
        tokens,
        rows.map((row) => row[2] ?? "O"),
      );
      return { text: tokens.join(" "), knowledge, spans: [...skill, ...knowledge] };
    });
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

/** How many knowledge spans we touch, and how many of our skills lie in any span. */
export function skillspanTable(sentences: TaggedSentence[]): Table {
  const missed = new Map<string, number>();
  let [spans, hit, skills, inside] = [0, 0, 0, 0];
  for (const { text, knowledge, spans: all } of sentences) {
    const read = readSkillsOf(readPosting(plainPosting("", { title: "", description: text })));
    const match = matchSkills(read, knowledge);
    spans += knowledge.length;
    hit += match.found.right;
    for (const phrase of match.missedPhrases) {
      const words = normalisePhrase(phrase);
      missed.set(words, (missed.get(words) ?? 0) + 1);
    }
    const tagged = all.map(normalisePhrase);
    skills += read.length;
    inside += read.filter(({ evidence }) =>
      evidence.some((words) => tagged.some((span) => phrasesMatch(span, normalisePhrase(words)))),
    ).length;
  }
  const recall = share(hit, spans);
  const precision = share(inside, skills);
  const most = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 40);
  return {
    fact: "skills",
    title: "SkillSpan, technology postings (another definition of skill; sentences without their posting)",
    columns: ["what", "hits", "of", "share"],
    rows: [
      ["knowledge spans we touch", recall.hits, recall.of, percent(recall.value)],
      ["our skills inside a skill or knowledge span", precision.hits, precision.of, percent(precision.value)],
      [`most missed: ${most.map(([words, n]) => `${words} ${n}`).join(", ")}`, "", "", ""],
    ],
  };
}
