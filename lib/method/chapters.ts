import { FIGURES_CHAPTER } from "./chapter-figures";
import { LIMITS_CHAPTER } from "./chapter-limits";
import { POSTINGS_CHAPTER } from "./chapter-postings";
import { READING_CHAPTER } from "./chapter-reading";
import type { Definition } from "./definition";

export { FIGURES_CHAPTER, LIMITS_CHAPTER, POSTINGS_CHAPTER, READING_CHAPTER };

export const CHAPTERS = [POSTINGS_CHAPTER, READING_CHAPTER, FIGURES_CHAPTER, LIMITS_CHAPTER];

export const DEFINITIONS: Definition[] = CHAPTERS.flatMap(({ definitions }) => definitions);
