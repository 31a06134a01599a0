import { roleWords } from "@/lib/posting/role-profiles";
import { ChartSection } from "./chart-section";
import styles from "./role-work.module.css";

/** What a role is about, in words of ours; nothing for a role without them. */
export function RoleWork({ slug }: { slug: string }) {
  const words = roleWords(slug);
  if (!words) return null;
  const groups = [
    { heading: "Day to day", items: words.does },
    { heading: "Owns and decides", items: words.decides },
    { heading: "Works with", items: words.with },
    { heading: "Is judged by", items: words.judged },
  ];
  return (
    <ChartSection
      id="work"
      finding="What the role does"
      deck={<p>In our own words, for the role as a whole: nothing here is counted.</p>}
    >
      <div className={styles.groups}>
        {groups.map(({ heading, items }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <h3>Path</h3>
          <ol>
            {words.path.map(([step, about]) => (
              <li key={step}>
                <strong>{step}</strong>: {about}
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3>Where pay growth slows</h3>
          <p>{words.slows}</p>
          <h3>Common moves</h3>
          <p>{words.moves}</p>
        </div>
      </div>
    </ChartSection>
  );
}
