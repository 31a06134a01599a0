import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, readDescription } from "./clean-text";

function headingsOf(description: string): string[] {
  const { text, headings } = readDescription(description);
  return headings.map(({ start }) => text.slice(start).split("\n")[0] ?? "");
}

describe("HTML", () => {
  test("puts headings, paragraphs and list items on lines of their own", () => {
    const html =
      '<h2 style="margin:0">Your week</h2><p>You plan.</p><p></p><ul><li><p>Write Go</p></li><li>Review code</li></ul><p>Bye</p>';
    expect(cleanText(html)).toBe("Your week\nYou plan.\n• Write Go\n• Review code\n\nBye");
  });

  test.each([
    ["a line break", "First<br>Second<br/>Third", "First\nSecond\nThird"],
    ["newlines in the source", "<p>One\n   two\nthree</p>", "One two three"],
    [
      "paragraphs that are never closed",
      "Acme | Berlin | ONSITE<p>We bake.<p>- Python&#x2F;Go<p>- SQL",
      "Acme | Berlin | ONSITE\n\nWe bake.\n• Python/Go\n• SQL",
    ],
    ["preformatted lines", "<pre><code>  - one\n  - two\n</code></pre>", "• one\n• two"],
    ["scripts and styles", "<style>p{color:red}</style><p>Seen</p><script>if (a < b) run()</script>", "Seen"],
    ["comments", "<p>Seen<!-- <p>unseen</p> --> again</p>", "Seen again"],
    ["emphasis inside words", "<p>Java<b>Script</b> and <i>Go</i></p>", "JavaScript and Go"],
    ["ordered lists", "<ol><li>One</li><li>Two</li></ol>", "• One\n• Two"],
    [
      "nested lists",
      "<ul><li>Languages<ul><li>Go</li><li>Rust</li></ul></li></ul>",
      "• Languages\n• Go\n• Rust",
    ],
    ["empty items", "<ul><li></li><li>Only</li></ul>", "• Only"],
    [
      "links",
      '<p>See <a href="https://example.com/a?b=1&c=2" title="a > b">our page</a>.</p>',
      "See our page.",
    ],
  ])("reads %s", (_name, html, text) => {
    expect(cleanText(html)).toBe(text);
  });

  test("keeps a table of ranges readable line by line", () => {
    const html =
      "<p>Pay</p><table><tbody><tr><th>Level</th><th>Range</th></tr><tr><td><p>Mid</p></td><td><p>€60,000<br>– €70,000</p></td></tr><tr><td>Senior</td><td>€75,000 – €90,000</td></tr></tbody></table>";
    expect(cleanText(html)).toBe("Pay\n\nLevel | Range\nMid | €60,000 – €70,000\nSenior | €75,000 – €90,000");
  });

  test("keeps the lines of a page that is one table cell", () => {
    const long = `<table><tr><td><h3>Tasks</h3><ul><li>Bake ${"bread ".repeat(300)}</li><li>Sell</li></ul></td></tr></table>`;
    expect(cleanText(long).split("\n").at(-1)).toBe("• Sell");
  });

  test.each([
    [
      "comparison signs",
      "<p>latency < 5 ms, uptime > 99 %, we <3 Go</p>",
      "latency < 5 ms, uptime > 99 %, we <3 Go",
    ],
    ["a tag cut off at the end", '<p>Apply today <a href="https://exa', "Apply today"],
    ["a tag that runs into the next", "<p>One</p><p <strong>Two</strong></p>", "One\n\nTwo"],
    ["type parameters", "<p>You know List<String> and Vec<T>.</p>", "You know List<String> and Vec<T>."],
    ["stray closing tags", "</div></p>Text</li></b>", "Text"],
  ])("survives %s", (_name, html, text) => {
    expect(cleanText(html)).toBe(text);
  });
});

describe("escapes", () => {
  test.each([
    [
      "twice-escaped HTML",
      "&lt;p&gt;R&amp;amp;D &amp;nbsp;team&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Go&lt;/li&gt;&lt;/ul&gt;",
      "R&D team\n• Go",
    ],
    ["thrice-escaped HTML", "&amp;lt;p&amp;gt;Hello&amp;lt;/p&amp;gt;", "Hello"],
    [
      "escaped tags inside real ones",
      "<div>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</div>",
      "One\n\nTwo",
    ],
    [
      "named and numbered references",
      "Caf&eacute; &#8364;50&#x2013;60 &ldquo;ok&rdquo; &Lstrok;&oacute;d&zacute;",
      "Café €50–60 “ok” Łódź",
    ],
    ["numbers that mean cp1252", "don&#146;t", "don’t"],
    ["plain ampersands", "R&D, AT&T, a&b; C&amp;A", "R&D, AT&T, a&b; C&A"],
    ["references to nothing", "&#0;&#xD800;&#1114112;x &bogus; &", "x &bogus; &"],
  ])("decodes %s", (_name, escaped, text) => {
    expect(cleanText(escaped)).toBe(text);
  });
});

describe("Markdown", () => {
  test("reads headings, bold, lists, links and images", () => {
    const markdown =
      "## The job\n\n**What you do**\n\n- Build *fast* APIs\n* Use [our docs](https://example.com/a_(b))\n+ Know `git`\n\n![logo](https://example.com/x.png)\n\n---\n\nWe pay **well** \\- truly.";
    expect(cleanText(markdown)).toBe(
      "The job\nWhat you do\n• Build fast APIs\n• Use our docs\n• Know git\n\nWe pay well - truly.",
    );
    expect(headingsOf(markdown)).toEqual(["The job", "What you do"]);
  });

  test("reads tables and underlined headings", () => {
    expect(cleanText("Pay\n===\n| Level | Range |\n|---|---|\n| Mid | £50k |")).toBe(
      "Pay\nLevel | Range\nMid | £50k",
    );
    expect(headingsOf("Pay\n===\ntext")).toEqual(["Pay"]);
  });

  test("leaves names with signs alone", () => {
    const text = "C# and C++, __init__ methods, snake_case_names, 5 * 4, #1 team, a[0](x) no";
    expect(cleanText(text)).toContain("__init__ methods, snake_case_names, 5 * 4, #1 team");
  });
});

describe("characters", () => {
  test.each([
    [
      "UTF-8 read as cp1252",
      "weâ€™re in MÃ¼nchen â€“ cafÃ© â€œokâ€\u009d â€¢ 50Â â‚¬",
      "we’re in München – café “ok” • 50 €",
    ],
    ["UTF-8 read as Latin-1", "\u00c3\u00a9t\u00c3\u00a9 \u00e2\u0080\u0099", "été ’"],
    ["twice misread", "itÃ¢â‚¬â„¢s", "it’s"],
    [
      "sound accents",
      "SÃO PAULO, ÂMBITO, naïve “À la carte” – É…",
      "SÃO PAULO, ÂMBITO, naïve “À la carte” – É…",
    ],
    ["odd spaces", "a\u00a0b\u2009c\u3000d \t e", "a b c d e"],
    ["zero-width characters", "Type\u200bScript\ufeff re\u00admote", "TypeScript remote"],
    ["CRLF and other line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["written-out newlines", "One\\nTwo\\r\\nThree", "One\nTwo\nThree"],
    [
      "bullets of all kinds",
      "· a\n– b\n●c\n\uf0b7 d\n-Experience\n-- e\n✓ f",
      "• a\n• b\n• c\n• d\n• Experience\n• e\n• f",
    ],
    ["spare lines and spaces", "\n\n a  b \n\n\n\nc\n", "a b\n\nc"],
  ])("mends %s", (_name, raw, text) => {
    expect(cleanText(raw)).toBe(text);
  });

  test("does not take minus signs and ranges for bullets", () => {
    expect(cleanText("-5 °C\n–20 %\n*only this")).toBe("-5 °C\n–20 %\n*only this");
  });
});

describe("headings the markup names", () => {
  test("are tags and lines that are all bold, not bold words in a line", () => {
    const html =
      "<h3>One</h3><p><strong>Two:</strong></p><p><b>Place:</b> Rome</p><p><strong>🚀 </strong><b>Three</b><br>text</p><ul><li><strong>Four</strong></li></ul>";
    expect(headingsOf(html)).toEqual(["One", "Two:", "🚀 Three"]);
  });

  test("are never whole paragraphs", () => {
    expect(headingsOf(`<h2>${"very long ".repeat(30)}</h2>`)).toEqual([]);
  });
});

describe("texts that lost their newlines", () => {
  const filler =
    "We bake bread for the whole town and look for people who like to get up early in the morning with us";

  test("are split where sentences, words and headings were glued together", () => {
    const glued = `${filler}.Duties:Bake bread for two sites each nightManage the ovens and the stockSell at the marketKey skillsRequirements5 years of baking. ${filler}`;
    expect(cleanText(glued).split("\n")).toEqual([
      `${filler}.`,
      "Duties:",
      "Bake bread for two sites each night",
      "Manage the ovens and the stock",
      "Sell at the market",
      "Key skills",
      "Requirements",
      `5 years of baking. ${filler}`,
    ]);
  });

  test("keep names with inner capitals and dots", () => {
    const names = `${filler} using JavaScript, TypeScript, PostgreSQL, GitHub, javaScript and typeScript with gitHub actions, Node.Js apps, ASP.NET, iOS, macOS and eBay tools, and Vue.Js apps. ${filler}. ${filler}.`;
    expect(cleanText(names)).toBe(names);
  });

  test("have their inline bullets made a list", () => {
    expect(
      cleanText(
        `${filler}: • bake the bread at night • sell it in the morning • clean the oven at noon. ${filler}. ${filler}`,
      ),
    ).toContain("\n• sell it in the morning\n");
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      ...'<p> </p> <li> <b> </strong> <h1> <br <a href=" &amp; &lt;p&gt; &# ** __ [ ]( ![ ` \\ | --- # \n \r\n \u00a0 â€™ Ã© • aB a.B \ud83d \ue101 \ue112 <table><tr><td> <!-- <script>'.split(
        " ",
      ),
    ),
  );
  const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  test("becomes tidy lines and never throws", () => {
    fc.assert(
      fc.property(soup, (raw) => {
        const { text, headings } = readDescription(raw);
        expect(text).not.toMatch(/[\r\t\u00a0\u200b\ue101-\ue112]| {2}|\n{3}|(?:^|\n) | (?:\n|$)/);
        expect(text).toBe(text.trim());
        for (const { start } of headings) expect(start === 0 || text[start - 1] === "\n").toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps every word of plain sentences", () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        expect(cleanText(`<p>${words.join("</p><p>")}</p>`).split("\n\n")).toEqual(words);
        expect(cleanText(words.join(" "))).toBe(words.join(" "));
      }),
    );
  });

  test.each([
    "<",
    "&amp;amp;",
    "[",
    "**",
    "<a ",
    "<!--",
    "<script>",
    '<a href="',
    "<tr>",
    "&lt;p&gt;",
    "Ã©",
    "a.B",
    "• ",
  ])("of 400,000 characters of %j is read", (sign) => {
    expect(() => cleanText(sign.repeat(400_000 / sign.length))).not.toThrow();
  });
});
