import type { SkillProfile } from "@/lib/compare/comparison";
import { modelledIn } from "@/lib/compare/modelled";
import { formatCount, formatDate, formatMoney, formatMoneyChange, formatShare } from "@/lib/format";
import { roleSkillsFinding } from "@/lib/report/role";
import { ChartSection } from "./chart-section";
import { LinkCount } from "./link-count";
import { LinkKept } from "./link-kept";
import { NoteModelled, Signed } from "./mark-modelled";
import { linkOf, type ShownRole } from "./shown-role";
import { TableBars } from "./table-bars";

const FIRST = 15;
const LISTED = 60;

/** What a role's postings ask for most, and the pay that goes with it. */
export function RoleSkills({ shown }: { shown: ShownRole }) {
  const { profile, dataset } = shown;
  const { skills, postings } = profile;
  const isModelled = modelledIn(shown);
  if (skills.length === 0) return null;
  const [first, rest] = [skills.slice(0, FIRST), skills.slice(FIRST, LISTED)];
  const premiums = skills.some(({ pay }) => pay?.premium != null);
  return (
    <ChartSection
      id="skills"
      finding={roleSkillsFinding(profile)}
      modelled={[0, 1, 2].every((index) => isModelled(`/skills/${index}/share`))}
      deck={
        <p>
          Share of {formatCount(postings)} active postings that ask for the skill, {formatDate(dataset.asOf)}.
        </p>
      }
      note={
        <>
          {premiums ? (
            <>
              Premium: median pay of the postings that ask for the skill, less that of all; from 30 postings
              with pay on; bold where it is sure with the mix of levels held (
              <LinkKept href="/method#premium">how</LinkKept>). It goes together with the skill, which is not
              to say the skill causes it.{" "}
            </>
          ) : null}
          <NoteModelled when={dataset.market === "sample"} />
        </>
      }
    >
      <Skills shown={shown} skills={first} start={0} />
      {rest.length > 0 ? (
        <details>
          <summary>{formatCount(rest.length)} more</summary>
          <Skills shown={shown} skills={rest} start={FIRST} />
        </details>
      ) : null}
    </ChartSection>
  );
}

interface SkillsProps {
  shown: ShownRole;
  skills: SkillProfile[];
  /** Where the first of them stands in the profile. */
  start: number;
}

function Skills({ shown, skills, start }: SkillsProps) {
  const { currency } = shown.profile.pay;
  const isModelled = modelledIn(shown);
  const of = linkOf(shown);
  const max = shown.profile.skills[0]?.share;
  return (
    <TableBars
      caption="Skills, their share and their pay"
      columns={{ first: "Skill", share: "Share of postings", more: ["Median pay", "Premium"] }}
      max={max}
      rows={skills.map(({ slug, name, n, share, pay }, index) => {
        const at = `/skills/${start + index}`;
        return {
          key: slug,
          label: name,
          share,
          figure: <Signed modelled={isModelled(`${at}/share`)}>{formatShare(share)}</Signed>,
          n: <LinkCount n={n} of={of} side="a" picked={{ skill: slug }} skill={name} />,
          cells: [
            pay?.median == null ? (
              "–"
            ) : (
              <Signed key="median" modelled={isModelled(`${at}/pay/median`)}>
                {formatMoney(pay.median, currency)}
              </Signed>
            ),
            pay?.premium == null ? (
              "–"
            ) : (
              <Signed key="premium" modelled={isModelled(`${at}/pay/premium`)}>
                {pay.sure ? (
                  <b>{formatMoneyChange(pay.premium, currency)}</b>
                ) : (
                  formatMoneyChange(pay.premium, currency)
                )}
              </Signed>
            ),
          ],
        };
      })}
    />
  );
}
