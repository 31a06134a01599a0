import { describe, expect, test } from "vitest";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import type { StatedPay } from "@/lib/posting/pay";
import { readPay } from "./pay";

function posting(text: string, title = "Engineer", pay?: StatedPay[]): CleanPosting {
  return {
    source: "test",
    id: null,
    title,
    employer: "Example",
    locations: [],
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: pay ? { pay } : {},
    text,
    sections: [],
  };
}

function read(text: string, countries: string[] = [], title?: string) {
  return readPay(posting(text, title), { countries, seniority: "mid" });
}

function short(text: string, countries: string[] = [], title?: string): string | null {
  const { pay, evidence } = read(text, countries, title);
  return pay ? [evidence[0]?.value, pay.basis, pay.excluded].filter(Boolean).join(" ") : null;
}

describe("forms", () => {
  test.each<[string, string, string[]?]>([
    ["Salary: $120,000 - $150,000", "120000-150000 USD year"],
    ["Salary: $120k–150k", "120000-150000 USD year"],
    ["Salary: $120-150k", "120000-150000 USD year"],
    ["Salary: $120K to $150K a year", "120000-150000 USD year"],
    ["Pay is USD 120-150K", "120000-150000 USD year"],
    ["Pay is 120K-150K USD", "120000-150000 USD year"],
    ["Pay is USD $120,000 to USD $150,000", "120000-150000 USD year"],
    ["Base salary of $150,000.00 to $170,000.00.", "150000-170000 USD year"],
    ["Salary range: $120,000/$150,000", "120000-150000 USD year"],
    ["Salary between 90 and 110 thousand dollars", "90000-110000 USD year"],
    ["You will earn from 90,000 to 110,000 USD", "90000-110000 USD year"],
    ["Salary: $0.12M", "120000 USD year"],
    ["Salary: $185,500", "185500 USD year"],
    ["Compensation: Up to $100,000", "100000 USD year"],
    ["Rate: from $50 an hour", "50 USD hour"],
    ["$60/hr", "60 USD hour"],
    ["We pay $18 an hour.", "18 USD hour"],
    ["$88,656 - $222,212 a year", "88656-222212 USD year"],
    ["Day rate: $1,000 per day", "1000 USD day"],
    ["Pay: $1,400 a week", "1400 USD week"],
    ["Base salary: 150,000 – 190,000", "150000-190000 USD year", ["US"]],
    ["Salary: 60 000 - 70 000", "60000-70000 EUR year", ["FR"]],
    ["Gehalt: 120.000 €", "120000 EUR year"],
    ["€60k/yr", "60000 EUR year"],
    ["Gehalt ab 3.200 € brutto im Monat", "3200 EUR month"],
    ["Stundenlohn: 24,50 € pro Stunde", "24.5 EUR hour"],
    ["Jahresgehalt zwischen 55.000 und 65.000 Euro", "55000-65000 EUR year"],
    ["Tagessatz 650 €", "650 EUR day"],
    ["Rémunération : 45-50 K€ brut annuel", "45000-50000 EUR year"],
    ["Salaire de 2 800 € à 3 200 € brut par mois", "2800-3200 EUR month"],
    ["Salario: 30.000 € - 38.000 € brutos al año", "30000-38000 EUR year"],
    ["Salario entre 1.800 y 2.200 euros mensuales", "1800-2200 EUR month"],
    ["Salário: R$ 8.000 a R$ 10.000 por mês", "8000-10000 BRL month"],
    ["Salaris tussen € 4.000,- en € 5.500,- bruto per maand", "4000-5500 EUR month"],
    ["RAL: 35.000 - 42.000 €", "35000-42000 EUR year"],
    ["Wynagrodzenie 18 000 - 25 000 PLN brutto miesięcznie", "18000-25000 PLN month"],
    ["Pay: 18 000 - 25 000 PLN", "18000-25000 PLN month"],
    ["zł 18 000–25 000 net + VAT (B2B)/month", "18000-25000 PLN month b2b"],
    ["Stawka 120 - 150 zł/h netto + VAT", "120-150 PLN hour b2b"],
    ["£45,000 per annum", "45000 GBP year"],
    ["£45k - £55k + bonus", "45000-55000 GBP year"],
    ["Salary £45-55,000", "45000-55000 GBP year"],
    ["£450 per day", "450 GBP day"],
    ["Lohn CHF 110'000 - 125’000", "110000-125000 CHF year"],
    ["₹18-25 LPA", "1800000-2500000 INR year"],
    ["Salary: 18-25 lakhs", "1800000-2500000 INR year"],
    ["CTC 12 lakh per annum", "1200000 INR year"],
    ["CTC ₹18,00,000 - ₹25,00,000", "1800000-2500000 INR year"],
    ["年収 ¥8,000,000 - ¥12,000,000", "8000000-12000000 JPY year"],
    ["年収800万円〜1200万円", "8000000-12000000 JPY year"],
    ["Lön: 45 000 - 52 000 kr/månad", "45000-52000 SEK month", ["SE"]],
    ["Lønn kr 600 000 - 750 000", "600000-750000 NOK year", ["NO"]],
    ["SEK 45 000/month", "45000 SEK month"],
    ["Salary A$120,000 - A$140,000", "120000-140000 AUD year"],
    ["Salary C$120k", "120000 CAD year"],
    ["Salary CA$110K – CA$130K", "110000-130000 CAD year"],
    ["Salary CAD 110,000", "110000 CAD year"],
    ["Salary S$6,000 - S$8,000 per month", "6000-8000 SGD month"],
    ["Salary HK$40,000 per month", "40000 HKD month"],
    ["Salary NZ$95,000", "95000 NZD year"],
    ["Salary MX$45,000 al mes", "45000 MXN month"],
    ["Kč 80 000 měsíčně", "80000 CZK month"],
    ["R 45 000 per month salary", "45000 ZAR month"],
    ["Salary AED 25,000 - 30,000 monthly", "25000-30000 AED month"],
  ])("%s", (text, expected, countries = []) => {
    expect(short(text, countries)).toBe(expected);
  });
});

describe("not pay", () => {
  test.each([
    "We raised $120M in our Series B.",
    "Backed by $45,000,000 from investors",
    "Our valuation is $2.5bn",
    "A $13 trillion market",
    "$100K ARR in the first month",
    "You manage a $500,000 budget",
    "Carry a quota of $900,000 a year",
    "Deals of $100k - $500k a year",
    "Sign-on bonus of $10,000",
    "$5,000 referral bonus",
    "$2,000 a year learning stipend",
    "Home office budget: $1,500",
    "$300 per month commuter benefit",
    "401(k) with match up to $10,000",
    "Tuition reimbursement up to $5,250 per year",
    "OTE: $180,000 - $220,000",
    "$180,000 - $220,000 OTE",
    "On-target earnings of $160k",
    "Equity worth $100,000 - $200,000",
    "A team of 120,000 - 150,000 users",
    "Between 50 and 100 people",
    "Life cover of at least £50,000",
    "You save customers $100,000 a year",
    "Founded in 2019 – 2021, 10,000 customers",
    "Fines of up to €20,000,000",
    "We process $1 billion a year",
  ])("%s", (text) => {
    expect(short(text, ["US"])).toBeNull();
  });
});

describe("base pay beside other pay", () => {
  test.each([
    ["Base salary $70,000 + $30,000 variable, for on-target earnings (OTE) of $100,000", "70000 USD year"],
    ["OTE: $160,000–$220,000 (60/40 split)\n- Base Salary: $100,000–$130,000", "100000-130000 USD year"],
    ["The base salary (excluding bonus and equity) is $130,000 - $150,000", "130000-150000 USD year"],
    ["Raised $40M. Salary: $130k-$150k plus equity. $2,000 stipend.", "130000-150000 USD year"],
    ["$150,000 - $180,000 salary, 10% bonus, $20K sign on", "150000-180000 USD year"],
  ])("%s", (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});
