import { plainKey } from "./json-text";

/** What the general form knows of a posting, by the names that `--map` takes. */
export const GENERAL_FIELDS = [
  "id",
  "title",
  "employer",
  "location",
  "country",
  "description",
  "url",
  "published",
  "closed",
  "last-seen",
  "work-mode",
  "remote",
  "seniority",
  "skills",
  "pay",
  "pay-min",
  "pay-max",
  "currency",
  "period",
] as const;
export type GeneralField = (typeof GENERAL_FIELDS)[number];

/**
 * The names that each field goes by in files, best first, without case and separators; a dot enters an object.
 * For places, all that are there are read; for the other fields the first that says something.
 */
export const COLUMN_NAMES: Record<GeneralField, string[]> = {
  id: words("id jobid postingid externalid jobpostingid requisitionid reqid guid uuid refnumber reference"),
  title: words(
    "title jobtitle postingtitle positiontitle positionname jobname position vacancy vacancytitle name role",
  ),
  employer: words(
    "company companyname employer employername organisation organization organisationname organizationname hiringcompany hiringorganization company.name company.displayname employer.name organization.name hiringorganization.name firm business",
  ),
  location: words(
    "location locations joblocation joblocations locationname joblocationname workplace worklocation place places officelocation location.name location.displayname location.full primarylocation formattedlocation cityname",
  ),
  country: words(
    "country countries countrycode jobcountry countryname location.country location.countrycode stated.countries joblocation.address.addresscountry applicantlocationrequirements.name",
  ),
  description: words(
    "description jobdescription descriptionhtml jobdescriptionhtml descriptiontext fulldescription jobdesc desc content body text details jobdetails descriptionplain jobsummary summary excerpt snippet",
  ),
  url: words(
    "url joburl jobposturl postingurl link joblink sourceurl hostedurl absoluteurl applyurl joburldirect applicationurl applylink",
  ),
  published: words(
    "postedat publishedat dateposted posteddate jobposteddate posteddatetime publicationdate publishdate publisheddate datepublished firstpublished firstseen pubdate postedon publishedon postdate postingdate postedsince posted listedtime originallistedtime listingdate creationdate createdat createddate date jobposted",
  ),
  closed: words(
    "closedat closedate dateclosed closingdate closed validthrough expiresat expirydate expirationdate expiry deadline applicationdeadline",
  ),
  "last-seen": words("lastseen lastseenat lastseendate"),
  "work-mode": words(
    "workmode worktype workplacetype workplacemodel workmodel workformat workarrangement workstyle locationtype joblocationtype stated.workmode remotetype remoteoption onsiteremote",
  ),
  remote: words(
    "isremote remote workfromhome jobworkfromhome remoteallowed remoteok telecommuting telecommute fullyremote wfh",
  ),
  seniority: words(
    "seniority senioritylevel experiencelevel formattedexperiencelevel joblevel careerlevel level explevel stated.seniority",
  ),
  skills: words(
    "skills jobskills requiredskills keyskills skillsrequired skillset techstack technologies mainskill stated.skills",
  ),
  pay: words(
    "salary pay compensation salaryrange payrange salarytext salarystring wage remuneration salaryestimate jobsalary compensationrange stated.pay",
  ),
  "pay-min": words(
    "salarymin minsalary salarylower salaryfrom minimumsalary salaryminimum salarylow paymin minpay minamount compensationmin mincompensation lowersalary payfrom pay.min salary.min salary.minvalue salary.from salary.value.minvalue basesalary.value.minvalue basesalary.minvalue min",
  ),
  "pay-max": words(
    "salarymax maxsalary salaryupper salaryto maximumsalary salarymaximum salaryhigh paymax maxpay maxamount compensationmax maxcompensation uppersalary payto pay.max salary.max salary.maxvalue salary.to salary.value.maxvalue basesalary.value.maxvalue basesalary.maxvalue max",
  ),
  currency: words(
    "salarycurrency currency currencycode paycurrency compensationcurrency pay.currency salary.currency basesalary.currency salarycurrencycode",
  ),
  period: words(
    "salaryperiod payperiod period salaryinterval payinterval interval salaryunit salaryrate rateby salarytype salarytimeframe pay.period salary.period salary.interval salary.unit salary.unittext basesalary.value.unittext basesalary.unittext unittext rate unit",
  ),
};

/** Texts that files keep beside the description; each is appended under its heading. */
export const TEXT_SECTIONS: [heading: string, names: string[]][] = [
  ["Responsibilities", words("responsibilities jobresponsibilities duties")],
  [
    "Requirements",
    words("requirements jobrequirements qualifications jobqualifications minimumqualifications"),
  ],
  ["Nice to have", words("preferredqualifications nicetohave")],
  ["Benefits", words("benefits jobbenefits perks")],
];

/** Parts of a place that files keep apart, from small to large. */
export const PLACE_PARTS = [
  words("city locationcity jobcity location.city joblocation.address.addresslocality"),
  words(
    "state region province locationstate jobstate location.state location.region joblocation.address.addressregion",
  ),
];

/** When a file's rows were gathered. */
export const GATHERED = words(
  "scrapedat scrapedon scrapedate datescraped extractdate extractedat datecollected collectedat crawledat crawldate crawltimestamp retrievedat fetchedat",
);

const KNOWN = new Set(Object.values(COLUMN_NAMES).flat());

/** Whether a column's name is one that the general form reads. */
export function isKnownColumn(name: string): boolean {
  return KNOWN.has(columnKey(name));
}

/** A column's name as the lists above write it. */
export function columnKey(name: string): string {
  return name.split(".").map(plainKey).join(".");
}

function words(list: string): string[] {
  return list.split(" ");
}
