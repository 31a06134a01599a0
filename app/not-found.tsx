import { LinkKept } from "@/components/link-kept";
import { StateText } from "@/components/state-text";

export default function NotFound() {
  return (
    <StateText title="There is no page at this address">
      <p>
        <LinkKept href="/">Choose two roles to compare</LinkKept>
      </p>
    </StateText>
  );
}
