import type { PostingParts } from "./posting";
import { toItem } from "./posting";
import type { Sample } from "./sample";
import { type ReadOptions, reject, type Source, type SourceItem } from "./source";
import { elementsNamed, readXml, type XmlElement } from "./xml";

/** A feed is held whole, so it has a limit; boards' feeds are a hundredth of it. */
const MAX_FEED = 64_000_000;

export interface Feed {
  name: string;
  detects(sample: Sample): boolean;
  /** The name of the elements that are postings. */
  element: string;
  read(element: XmlElement, options: ReadOptions): PostingParts;
}

/** A source whose text is XML: it says only how one element becomes a posting. */
export function feedSource(feed: Feed): Source {
  async function* read(content: AsyncIterable<string>, options: ReadOptions): AsyncGenerator<SourceItem> {
    let text = "";
    for await (const chunk of content) {
      text += chunk;
      if (text.length <= MAX_FEED) continue;
      yield reject(null, `longer than ${MAX_FEED / 1_000_000} million characters: split the feed`);
      return;
    }
    for (const element of elementsNamed(readXml(text), feed.element)) {
      yield toItem(feed.name, feed.read(element, options), element.line, options);
    }
  }
  return { name: feed.name, detects: feed.detects, read };
}
