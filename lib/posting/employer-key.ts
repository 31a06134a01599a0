const LEGAL_FORM =
  /\s(?:inc|incorporated|llc|llp|lp|ltd|limited|plc|corp|corporation|co|company|gmbh|mbh|ag|se|kg|ug|sa|sas|sarl|srl|spa|bv|nv|ab|as|aps|oy|oyj|pty|pte|kk|sro|zoo|doo|ltda)$/;

/** One spelling for one employer: case, accents, punctuation and legal form are ignored. Never empty for a name with letters. */
export function employerKey(name: string): string {
  let key = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  for (let shorter = key; ; key = shorter) {
    shorter = key
      .replace(LEGAL_FORM, "")
      .replace(/\s(?:sp z oo?|sp z o o|s r o|d o o|s a|b v)$/, "")
      .trim();
    if (shorter === key || shorter === "") return key || name.trim().toLowerCase();
  }
}
