import Link from "next/link";
import { StateText } from "@/components/state-text";

export default function NotFound() {
  return (
    <StateText title="There is no page at this address">
      <p>
        <Link href="/">Choose two roles to compare</Link>
      </p>
    </StateText>
  );
}
