import type { PayPeriod } from "@/lib/posting/pay";

const UNITS: Record<PayPeriod, string> = {
  year: "year years yr yrs annum annual anum y jahr jahre jahres an année ano año anual anno annuo rok roku rocznie jaar år år. 年 pa год",
  month:
    "month months mth mo mon monat monats mois mes mês mese miesiąc miesiac mies mc mth. maand mnd månad mån måned md. 月 m mb месяц",
  week: "week weeks wk woche semaine semana settimana tydzień tydzien vecka uge uke",
  day: "day days d diem tag tage jour día dia giorno dzień dzien dag md manday werkdag dagen",
  hour: "hour hours hr hrs h std stunde heure hora ora godz godzinę godzina godzine h. uur timme time hod",
};

const ADVERBS: Record<PayPeriod, string> = {
  year: "annually annual yearly p.a. p.a pa annum jährlich jahresgehalt jahresbrutto annuel annuels annuelle annuelles brut/an anual anuales anuais annuo annui annua rocznie jaarlijks årligen årlig 年",
  month:
    "monthly p.m. pm pcm monatlich monatsbrutto mensuel mensuels mensuelle mensual mensuales mensal mensais mensile mensili miesięcznie miesiecznie maandelijks månadsvis mesečno měsíčně 月 月額",
  week: "weekly p.w. pw wöchentlich hebdomadaire semanal semanales semanais tygodniowo wekelijks",
  day: "daily p.d. pd täglich journalier diario dziennie dagelijks",
  hour: "hourly p.h. ph stündlich horaire godzinowo",
};

function table(source: Record<PayPeriod, string>): Map<string, PayPeriod> {
  const map = new Map<string, PayPeriod>();
  for (const [period, words] of Object.entries(source) as [PayPeriod, string][]) {
    for (const word of words.split(" ")) if (!map.has(word)) map.set(word, period);
  }
  return map;
}

/** Words for a period that need "per", "a", "/" … before them. */
export const PERIOD_UNITS: ReadonlyMap<string, PayPeriod> = table(UNITS);
/** Words that say a period by themselves. */
export const PERIOD_ADVERBS: ReadonlyMap<string, PayPeriod> = table(ADVERBS);
