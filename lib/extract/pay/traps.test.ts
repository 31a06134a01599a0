import { expect, test } from "vitest";
import { payOf } from "./test-posting";

test.each([
  "We raised $120M in our Series B.",
  "Backed by $45,000,000 from investors",
  "Our valuation is $2.5bn",
  "A $13 trillion market",
  "$100K ARR in the first month",
  "You manage a $500,000 budget",
  "Carry a quota of $900,000 a year",
  "Deals of $100k - $500k a year",
  "Track record of closing $100K+ annual contracts",
  "Experience closing ACVs of $30k - $90k",
  "Sign-on bonus of $10,000",
  "$5,000 referral bonus",
  "You could earn up to £1,500 for referring a friend",
  "Competitive salary and signing bonus of up to $10,000",
  "$2,000 a year learning stipend",
  "Home office budget: $1,500",
  "$300 per month commuter benefit",
  "Compensation\n- $1000 healthcare spending account",
  "Compensation\n- A 5K monitor",
  "Compensation\n- Selling courses to customers at $99-$649",
  "401(k) with match up to $10,000",
  "401k match",
  "Tuition reimbursement up to $5,250 per year",
  "OTE: $180,000 - $220,000",
  "$180,000 - $220,000 OTE",
  "The salary range is $180,000 - $220,000 OTE",
  "$150K/$300K OTE",
  "On-target earnings of $160k",
  "OTE (cash): $225K–$275K (base + variable bonus)",
  "Total target cash: $180,000 - $220,000",
  "Equity worth $100,000 - $200,000",
  "Life insurance of 3x your salary (up to $1,000,000)",
  "A team of 120,000 - 150,000 users",
  "Between 50 and 100 people",
  "Life cover of at least £50,000",
  "You save customers $100,000 a year",
  "Founded in 2019 – 2021, 10,000 customers",
  "Fines of up to €20,000,000",
  "We process $1 billion a year",
  "Job number R000132286",
  "PHP 8.1, 5 years",
  "CAD modelling with 3D tools, 120,000 parts",
  "",
])("not pay: %s", (text) => {
  expect(payOf(text, ["US"])).toBeNull();
});

test.each([
  ["Base salary $70,000 + $30,000 variable, for on-target earnings (OTE) of $100,000", "70000 USD year"],
  ["OTE: $160,000–$220,000 (60/40 split)\n- Base Salary: $100,000–$130,000", "100000-130000 USD year"],
  ["$100k base / $200k OTE", "100000 USD year"],
  ["OTE $300K (50/50 split, base $150K)", "150000 USD year"],
  ["The base salary (excluding bonus and equity) is $130,000 - $150,000", "130000-150000 USD year"],
  ["Salary: $115,000 to $130,000, not including the annual bonus", "115000-130000 USD year"],
  ["Raised $40M. Salary: $130k-$150k plus equity. $2,000 stipend.", "130000-150000 USD year"],
  ["$150,000 - $180,000 salary, 10% bonus, $20K sign on", "150000-180000 USD year"],
  ["salary of $140,000 and a signing bonus of $20,000", "140000 USD year"],
  ["Basic salary of £18,000 Performance related bonus of £750", "18000 GBP year"],
  ["Full time £24,700 per annum (basic salary) plus £3,630 (weekend allowance)", "24700 GBP year"],
  ["Compensation: $60,000 OTE ($40,000 base salary plus commission)", "40000 USD year"],
  ["Paid in the range of up to $260,000 - $325,000+ Bonus", "260000-325000 USD year"],
  ["Competitive salary up to £70,000Equity options", "70000 GBP year"],
  ["1% equity + $90K-$150K | Toronto", "90000-150000 USD year"],
])("base pay beside other pay: %s", (text, expected) => {
  expect(payOf(text)).toBe(expected);
});

test.each([
  ["Salary: $40,000 - $200,000", "40000-200000 USD year too-wide"],
  ["Salary: $125,000 - $135,000 per hour", "125000-135000 USD hour implausible"],
  ["Salary: EUR 3,175 gross annually", "3175 EUR year implausible"],
])("left out of figures: %s", (text, expected) => {
  expect(payOf(text)).toBe(expected);
});
