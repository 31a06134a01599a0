/** A publication that a definition follows. */
export interface Work {
  authors: string;
  year?: number;
  title: string;
  where: string;
}

export const WORKS = {
  benjaminiHochberg: {
    authors: "Benjamini and Hochberg",
    year: 1995,
    title: "Controlling the false discovery rate: a practical and powerful approach to multiple testing",
    where: "Journal of the Royal Statistical Society B 57, 289–300",
  },
  dinardoFortinLemieux: {
    authors: "DiNardo, Fortin and Lemieux",
    year: 1996,
    title: "Labor market institutions and the distribution of wages, 1973–1992: a semiparametric approach",
    where: "Econometrica 64, 1001–1044",
  },
  harrell: {
    authors: "Harrell",
    title: "Hmisc: Harrell miscellaneous, function wtd.quantile",
    where: "Package for R",
  },
  hill: {
    authors: "Hill",
    year: 1970,
    title: "Algorithm 396: Student’s t-quantiles",
    where: "Communications of the ACM 13, 619–620",
  },
  hyndmanFan: {
    authors: "Hyndman and Fan",
    year: 1996,
    title: "Sample quantiles in statistical packages",
    where: "The American Statistician 50, 361–365",
  },
  jaccard: {
    authors: "Jaccard",
    year: 1912,
    title: "The distribution of the flora in the alpine zone",
    where: "New Phytologist 11, 37–50",
  },
  kish: { authors: "Kish", year: 1965, title: "Survey sampling", where: "Wiley, New York" },
  newcombe: {
    authors: "Newcombe",
    year: 1998,
    title:
      "Interval estimation for the difference between independent proportions: comparison of eleven methods",
    where: "Statistics in Medicine 17, 873–890",
  },
  manski: {
    authors: "Manski",
    year: 1989,
    title: "Anatomy of the selection problem",
    where: "Journal of Human Resources 24, 343–360",
  },
  ruzicka: {
    authors: "Růžička",
    year: 1958,
    title: "Anwendung mathematisch-statistischer Methoden in der Geobotanik",
    where: "Biologia, Bratislava 13, 647–661",
  },
  satterthwaite: {
    authors: "Satterthwaite",
    year: 1946,
    title: "An approximate distribution of estimates of variance components",
    where: "Biometrics Bulletin 2, 110–114",
  },
  sheppard: {
    authors: "Sheppard",
    year: 1898,
    title:
      "On the calculation of the most probable values of frequency-constants, for data arranged according to equidistant divisions of a scale",
    where: "Proceedings of the London Mathematical Society 29, 353–380",
  },
  wilson: {
    authors: "Wilson",
    year: 1927,
    title: "Probable inference, the law of succession, and statistical inference",
    where: "Journal of the American Statistical Association 22, 209–212",
  },
  woodruff: {
    authors: "Woodruff",
    year: 1952,
    title: "Confidence intervals for medians and other position measures",
    where: "Journal of the American Statistical Association 47, 635–646",
  },
  zouDonner: {
    authors: "Zou and Donner",
    year: 2008,
    title: "Construction of confidence limits about effect measures: a general approach",
    where: "Statistics in Medicine 27, 1693–1702",
  },
} satisfies Record<string, Work>;

export type WorkId = keyof typeof WORKS;

/** "Kish 1965" */
export function shortWork(id: WorkId): string {
  const { authors, year }: Work = WORKS[id];
  return year ? `${authors} ${year}` : authors;
}
