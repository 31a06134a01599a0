import { gate } from "@/lib/extract/text/gate";

// Words that look like a work mode and are none: "remote sensing", "hybrid cloud", "onsite interview".
// They are blanked before anything is read, so offsets stay.

const REMOTE_THINGS =
  "sensing|procedures?|desktops?|control(?:s|led|ler)?|access|monitoring|server|servers|code|execution|devices?|sites?|areas?|regions?|communit\\w+|villages?|support|diagnos\\w+|sessions?|repositor\\w+|patients?|care|health\\w*|medic\\w+|learning|education|teaching|proctor\\w*|sensors?|rendering|debug\\w*|surger\\w+|robot\\w*|operations?|operators?|hands|hosts?|sign(?:er|ers|ing)|calls?|apis?|invocation|method|interviews?|usability|testing|tests|deposit|files?|identity|onboarding|assistance|maintenance|administration|management|machines?|vehicles?|drivers?|driving|assets?|offices?|branch\\w*|collaboration tools?|work(?:ing)? (?:tools?|platforms?|software|products?|reimburse\\w*|stipends?|allowances?|budgets?|set-?ups?|equipment|support|solutions?|technolog\\w+)|work-?(?:place|space|station)s?(?: (?:stipends?|budgets?|allowances?))?|(?:set-?up|home|equipment|budget|stipend)s?(?: (?:stipends?|budgets?|allowances?))?|user (?:research|testing)|customers?|clients?|users?|and hybrid work(?:ing|places?|forces?)?|viewing|objects?|assistants?|detection|inspection|assessment|locations|stakeholders|teammates|colleagues|participants|employees|workers|staff|team members";
const HYBRID_THINGS =
  "clouds?|(?:and )?multi-?cloud|it|mobile|apps?|applications?|native|web|infrastructures?|deployments?|environments|architectures?|search|retrieval|solutions?|systems?|approach(?:es)? (?:to|of|combin\\w+)|vehicles?|cars?|electric|powertrains?|engines?|quantum|ai|ml|models|model (?:systems?|architect\\w+)|modell?ing|multi-\\w+|of (?:an? )?\\w+|between|entre|zwischen|data|databases?|storage|networks?|networking|identit\\w+|integrations?|platforms?|frameworks?|intelligence|seeds?|events?|meetings?|cast\\w*|topolog\\w+|workloads?|publishing|on-prem\\w*|products?|projects?|memory|simulations?|athletes?|organi[sz]ations?|consensus|encryption|cryptograph\\w+|rag|transactional|compute|computing|blockchain|tech\\w*|mesh|methodolog\\w+|agile|waterfall|(?:role|position|skill ?set|profile) (?:that |which )?(?:combin|blend|mix|between|bridg|span|sit|balanc)\\w*";
const ONSITE_THINGS =
  "interviews?|rounds?|stages?|loops?|panels?|assessments?|gyms?|child ?care|day ?care|nurser\\w+|kindergarten|parking|lunch\\w*|meals?|breakfasts?|cafe\\w*|canteens?|fitness|barista|chefs?|kitchens?|snacks|visits?|customers?|clients?|installations?|install|support|construction|trainings?|events?|massages?|wellness|clinics?|medical|health\\w*|doctors?|showers?|amenit\\w+|perks|services?|restaurants?|saunas?|bike|ev|laundry|audits?|inspections?|workshops?|seo|search|conversion|measurements?|deployments?|meetings?|meet-?ups?|gatherings?|at (?:our )?(?:customers?|clients?|partners?)(?:'s?)? ?(?:sites?|facilit\\w+|locations?)?|with (?:our |the )?(?:customers?|clients?|partners?)|technicians?|generation|power|storage|data ?cent\\w+|servers?|engineers|contractors|staff|workers|crews?|teams? (?:at|in|of) (?:customer|client)";
const IN_PERSON_THINGS =
  "interviews?|rounds?|meetings?|meet-?ups?|events?|collaborat\\w+|retreats?|moments?|gatherings?|get-?togethers?|therap\\w+|visits?|payments?|trainings?|customers?|clients?|sales|shopping|classes|class|learning|care|appointments?|connections?|time|sessions?|conferences?|summits?|off-?sites?|on-?sites?|onboarding|attendance (?:is|may be) (?:occasional|sometimes)|experiences?|marketing|workshops?|engagements?|support|conversations?|interactions?|networking|services?|and (?:virtual|online|remote|digital)|or (?:virtual|online|remotely|remote|over|via|by)|twice|once|quarterly|annually|every (?:quarter|year|few|month|six|6)|(?:at least )?\\w+ times? (?:a|per) year|several|a few times|as needed|when (?:needed|possible)|banking|exams?|demonstrations?|demos?|tests?|focus|research|presentations?|relationships?";

const NOISE = [
  `\\bremote(?:ly)?[- ](?:${REMOTE_THINGS})(?![\\w])`,
  `\\bhybrid[- /](?:${HYBRID_THINGS})(?![\\w])`,
  `\\b(?:multi-?cloud|cloud|on-?prem\\w*|public|private)(?:,| and| or|/|, and|, or) hybrid\\b`,
  `\\bon-? ?site[- ](?:${ONSITE_THINGS})(?![\\w])`,
  `\\b(?:virtual|final|interview|job|customers?|clients?|construction|partners?|web|go|going|travel(?:ing|ling)?|annual|quarterly|global|company|team|occasional|occasionally|periodic|some|bi-?annual|yearly|regular|manufacturing)(?:'s)?,?(?: to)? on-? ?sites?\\b`,
  "\\bonsites\\b",
  "\\bexperience (?:\\w+ ){0,4}(?:in|with|on|for) (?:a |an )?(?:fully[- ])?(?:remote|distributed|hybrid)[^.;]{0,40}",
  "\\bwork(?:ing)? remotely (?:from )?(?:abroad|anywhere|another country|other countries)[^.;]{0,40}(?:days|weeks|months)",
  "\\bhybrid (?:model|approach|format|role) (?:that |which )?(?:combin|blend|of|mix)\\w*",
  "\\bon-? ?site is not required\\b",
  "\\b(?:your|their|own) home[- ]?office\\b",
  "\\b(?:locations?|offices?) (?:&|and) remote(?: work(?:ing)?)?(?: policy)?\\b(?! (?:in|within|from))",
  "\\bin[- ]office (?:employees|staff|teams?|perks|lunch\\w*|attendance is)\\b",
  "\\b(?:en présentiel|sur site)(?: et| ou|,|/) (?:en )?(?:distanciel|visio\\w*|à distance)",
  `\\bin[- ]person[- ](?:${IN_PERSON_THINGS})(?![\\w])`,
  "\\b(?:meet\\w*|gather\\w*|get together|getting together|come together|coming together|connect\\w*|time together|see each other|occasional|occasionally|some|interview\\w*|opportunit\\w+ to (?:work|meet)) (?:\\w+ ){0,3}in[- ]person\\b",
  "\\b(?:virtual(?:ly)?|online|remote(?:ly)?|digital(?:ly)?|phone|video)(?: and| or|/| & |, or|, and) ?(?:in[- ]person|on-? ?site|in[- ]office) (?:meet|event|interview|train|present|visit|workshop|session)\\w*",
  "\\b(?:wfh|work[- ](?:from|at)[- ]home|home[- ]?office|homeoffice)[- ](?:office )?(?:stipends?|set-?ups?|allowances?|budgets?|equipment|reimburse\\w*|support|supplies|furniture|bonus|fund\\w*|benefits?|expenses|needs|perks?|accessor\\w+|peripherals|gear|kits?|improvements?|internet|pauschale|ausstattung|zuschuss|budget|zulage)\\b",
  "\\bstipends?[^.]{0,40}(?:home[- ]office|work(?:ing)?[- ]from[- ]home|remote)\\b",
  "\\b(?:comfortable|ergonomic|new|your|their|own|home) (?:home[- ]office|remote)(?= (?:and|needs|or|space)|[.,]|$)",
  "\\bremote and (?:cross-functional|distributed|on-?site|global|local|office) (?:teams?|offices?|locations?)\\b",
  "\\b(?:on-? ?site|in[- ]office|hybrid|local) and remote (?:teams?|employees|workers|users|staff|colleagues|offices)\\b",
  "\\b(?:manag\\w+|lead\\w*|led|coordinat\\w+|support\\w*|supervis\\w+|coach\\w*|mentor\\w*|train\\w*|experience|experienced|familiarity|across|between|build\\w*|scal\\w+)(?: \\w+){0,4} (?:remote|distributed|hybrid)(?:(?: or|,| and|/) ?(?:remote|distributed|hybrid|global|international))?[- ](?:first )?(?:teams?|employees|workers|workforces?|staff|people|environments?|settings?|companies|company|startups?|culture|setups?|work)\\b",
  "\\bwhether (?:you(?:'re| are)|it's|we're|they're)?[^.;]{0,60}\\b(?:remote(?:ly)?|hybrid|on-? ?site|in[- ]office|in[- ]person)\\b[^.;]{0,60}",
  "\\bwork(?:ing)?[- ]from[- ](?:anywhere|abroad|home)(?: \\w+){0,3} (?:(?:for )?(?:up to )?\\d+|\\w+) (?:weeks?|months?)\\b",
  '\\b\\w+ (?:weeks?|months?|days?)(?: (?:a|per) year)? (?:of )?(?:of )?(?:"?work(?:ing)?[- ]from[- ](?:anywhere|abroad)|remote(?:ly)? (?:from )?(?:abroad|anywhere))[^.;]{0,40}',
  "\\b(?:within|with|across|among|between|on|in) (?:an? |the )?(?:\\w+[ -]){0,3}(?:remote|distributed|hybrid)(?:[- ]first)? (?:and [\\w-]+ )?teams\\b",
  "\\bdistributed (?:systems?|computing|tracing|training|databases?|data|ledgers?|architectures?|teams? experience)\\b",
].map((source) => gate(new RegExp(source, "g")));

/** Blanks what only looks like a work mode. Takes and returns folded text of the same length. */
export function withoutNoise(folded: string): string {
  return NOISE.reduce((words, noise) => noise.replace(words, blank), folded);
}

export function blank(words: string): string {
  return " ".repeat(words.length);
}

/** Sentences about these say nothing about where the job is done. */
export const OFF_TOPIC = gate(
  /\binterview|\bassessment|\btrial\b|workshop|\b(?:lunch(?:es)?|dinners?|breakfasts?|snacks|catered|meals?)\b|will vary|varies|vary (?:by|from)|new normal|future of (?:remote|work)/,
);
