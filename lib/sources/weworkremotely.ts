import { readDay } from "./dates";
import { feedSource } from "./feed";
import { httpUrl, line, lines } from "./values";
import { childText } from "./xml";

/** We Work Remotely's RSS: remote jobs only, the employer before the title. */
export const weworkremotelySource = feedSource({
  name: "weworkremotely",
  detects: ({ text }) => /^\s*<\?xml|^\s*<rss/.test(text) && /weworkremotely\.com/.test(text.slice(0, 2000)),
  element: "item",
  read: (item, options) => {
    const title = line(childText(item, "title"));
    const [, employer = "", role = title] = /^(.{1,120}?):\s+(.+)$/.exec(title) ?? [];
    const link = httpUrl(childText(item, "link"));
    return {
      id: line(childText(item, "guid")) || link,
      title: role,
      employer: employer || (options.employer ?? ""),
      locations: lines([childText(item, "region"), childText(item, "country")]),
      description: childText(item, "description"),
      url: link,
      publishedAt: readDay(childText(item, "pubDate"), options.asOf),
      closedAt: readDay(childText(item, "expires_at"), options.asOf),
      stated: { workMode: "remote" },
    };
  },
});
