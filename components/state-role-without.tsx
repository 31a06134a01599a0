import { LinkKept } from "./link-kept";
import { StateText } from "./state-text";

/** A role that is known, and has no postings in the dataset. */
export function StateRoleWithout({ name }: { name: string }) {
  return (
    <StateText title={`No ${name} postings in this dataset`}>
      <p>
        The role is known here, but no active posting has it.{" "}
        <LinkKept href="/roles">See the roles that have postings</LinkKept>
      </p>
    </StateText>
  );
}
