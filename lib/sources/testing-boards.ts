const RESPONSES: Record<string, unknown> = {
  ashby: {
    jobs: [
      {
        id: "a1",
        title: "Data Engineer",
        location: "Remote - Canada",
        secondaryLocations: [
          { location: "Toronto", address: { postalAddress: { addressCountry: "Canada" } } },
        ],
        address: { postalAddress: { addressCountry: "Canada" } },
        isListed: true,
        isRemote: true,
        publishedAt: "2026-02-03T09:00:00.000+00:00",
        jobUrl: "https://jobs.ashbyhq.com/acme/a1",
        descriptionHtml: "<p>Keep data flowing.</p>",
        compensation: {
          compensationTiers: [
            {
              components: [
                {
                  compensationType: "Salary",
                  interval: "1 YEAR",
                  currencyCode: "CAD",
                  minValue: 110000,
                  maxValue: 130000,
                },
                {
                  compensationType: "Bonus",
                  interval: "1 YEAR",
                  currencyCode: "CAD",
                  minValue: 5000,
                  maxValue: 9000,
                },
              ],
            },
            {
              components: [
                {
                  compensationType: "Salary",
                  interval: "1 HOUR",
                  currencyCode: "USD",
                  minValue: 50,
                  maxValue: 60,
                },
              ],
            },
          ],
        },
      },
    ],
    apiVersion: "1",
  },
  greenhouse: {
    jobs: [
      {
        id: 77,
        title: "Site Reliability Engineer",
        absolute_url: "https://boards.greenhouse.io/acme/jobs/77",
        location: { name: "Berlin; Munich" },
        offices: [{ name: "Paris" }],
        first_published: "2026-01-05T10:00:00-05:00",
        content: "&lt;p&gt;Keep it &amp;amp; them up.&lt;/p&gt;",
      },
    ],
    meta: { total: 1 },
  },
  lever: [
    {
      id: "l1",
      text: "Backend Engineer",
      hostedUrl: "https://jobs.lever.co/acme/l1",
      categories: { location: "Oslo", allLocations: ["Oslo", "Bergen"] },
      country: "NO",
      workplaceType: "on-site",
      createdAt: 1767225600000,
      description: "<p>We build.</p>",
      lists: [{ text: "You bring", content: "<li>Rust</li>" }],
      additional: "<p>Fine print.</p>",
      salaryRange: { min: 700000, max: 800000, currency: "NOK", interval: "per-year-salary" },
    },
  ],
  smartrecruiters: {
    totalFound: 1,
    content: [
      {
        id: "s1",
        name: "Test Engineer",
        company: { identifier: "Acme", name: "Acme Group" },
        releasedDate: "2026-02-01T10:00:00.000Z",
        location: {
          city: "Cluj",
          country: "ro",
          remote: false,
          hybrid: true,
          fullLocation: "Cluj, , Romania",
        },
        experienceLevel: { label: "Associate" },
        jobAd: { sections: { qualifications: { title: "You", text: "<p>Test.</p>" } } },
      },
    ],
  },
  recruitee: {
    offers: [
      {
        id: 5,
        title: "Frontend Developer",
        company_name: "Acme",
        careers_url: "https://acme.recruitee.com/o/frontend",
        slug: "frontend",
        status: "published",
        remote: false,
        hybrid: true,
        on_site: false,
        locations: [{ city: "Gent", country: "Belgium", country_code: "BE" }],
        description: "<p>Draw.</p>",
        requirements: "<p>React</p>",
        salary: { min: "3000", max: "4000", period: "month", currency: "EUR" },
        published_at: "2026-02-14 09:59:30 UTC",
      },
    ],
  },
  workday: {
    jobPostingInfo: {
      title: "Compiler Engineer",
      jobReqId: "JR-9",
      jobDescription: "<p>Compile.</p>",
      location: "US, CA, Remote",
      additionalLocations: ["Germany, Munich"],
      startDate: "2026-02-20",
      externalUrl: "https://acme.wd5.myworkdayjobs.com/x/JR-9",
    },
    hiringOrganization: { name: "Acme USA" },
  },
  workable: {
    name: "Acme",
    description: null,
    jobs: [
      {
        title: "Product Designer",
        shortcode: "AB12",
        telecommuting: true,
        url: "https://apply.workable.com/j/AB12",
        published_on: "2026-02-02",
        country: "Greece",
        city: "Athens",
        state: "Attica",
        locations: [],
        description: "<p>Design.</p>",
      },
    ],
  },
  remoteok: [
    { last_updated: 1, legal: "terms" },
    {
      id: "9",
      epoch: 1767225600,
      position: "Go Developer",
      company: "R&amp;D Co",
      location: "",
      description: "Go.",
      salary_min: 60000,
      salary_max: 90000,
      tags: ["golang", "adult"],
      url: "https://remoteok.com/9",
    },
  ],
  remotive: {
    "job-count": 1,
    jobs: [
      {
        id: 4,
        title: "Support Engineer",
        company_name: "Acme",
        candidate_required_location: "Europe",
        publication_date: "2026-02-09T08:01:56",
        salary: "$55k - $70k",
        description: "<p>Help.</p>",
        url: "https://remotive.com/4",
      },
    ],
  },
  himalayas: {
    offset: 0,
    jobs: [
      {
        guid: "h1",
        title: "Systems Engineer",
        companyName: "Acme",
        locationRestrictions: [],
        seniority: ["Senior"],
        minSalary: 40,
        maxSalary: 50,
        currency: "USD",
        salaryPeriod: "hourly",
        pubDate: 1767225600,
        expiryDate: 1769904000,
        description: "<p>Systems.</p>",
        applicationLink: "https://himalayas.app/h1",
      },
    ],
  },
  jobicy: {
    jobs: [
      {
        id: 3,
        jobTitle: "QA &amp; Release Lead",
        companyName: "Acme",
        jobGeo: "EMEA",
        jobLevel: "Any",
        jobDescription: "<p>Test.</p>",
        annualSalaryMin: "60000",
        annualSalaryMax: "70000",
        salaryCurrency: "EUR",
        pubDate: "2026-02-01T00:00:00+00:00",
        url: "https://jobicy.com/3",
      },
    ],
  },
  workingnomads: [
    {
      url: "https://www.workingnomads.com/job/go/123/",
      title: "Data Analyst",
      company_name: "Acme",
      category_name: "Data",
      location: "Japan",
      pub_date: "2026-02-07T09:24:39-04:00",
      description: "<p>Count.</p>",
    },
  ],
  justjoinit: {
    data: [
      {
        guid: "j1",
        slug: "acme-java",
        title: "Java Developer",
        companyName: "Acme",
        workplaceType: "office",
        experienceLevel: "mid",
        city: "Gdynia",
        multilocation: [{ city: "Gdynia" }, { city: "Sopot" }],
        requiredSkills: ["Java", { name: "Spring" }],
        employmentTypes: [
          { from: 120, to: 150, currency: "pln", type: "b2b", unit: "hour" },
          { from: 15000, to: 18000, currency: "pln", type: "permanent", unit: "month" },
          {
            from: 4000,
            to: 5000,
            currency: "eur",
            type: "permanent",
            unit: "month",
            currencySource: "exchange",
          },
        ],
        publishedAt: "2026-02-01T00:00:00Z",
        expiredAt: "2026-04-01T00:00:00Z",
      },
    ],
  },
  "hacker-news": {
    hits: [
      {
        objectID: "42",
        parent_id: 1,
        story_id: 1,
        created_at: "2026-02-01T00:00:00Z",
        comment_text: "Acme (YC X99) | Backend Engineer | Lyon, France | ONSITE | €50k<p>We make anvils.",
      },
      { objectID: "43", parent_id: 42, story_id: 1, comment_text: "@acme do you sponsor visas?" },
    ],
  },
};

const FEEDS: Record<string, string> = {
  personio: `<?xml version="1.0"?><workzag-jobs><position><id>8</id><subcompany>Acme GmbH</subcompany><office>Bonn</office>
    <additionalOffices><office>Ulm</office></additionalOffices><name>Koch &amp; Kellner (m/w/d)</name><jobDescriptions><jobDescription>
    <name>Aufgaben</name><value><![CDATA[<ul><li>Kochen</li></ul>]]></value></jobDescription></jobDescriptions>
    <seniority>experienced</seniority><createdAt>2026-02-01T10:00:00+00:00</createdAt></position></workzag-jobs>`,
  weworkremotely: `<?xml version="1.0"?><rss><channel><link>https://weworkremotely.com/x.rss</link><item>
    <title>Acme: Developer: Tools</title><region>Europe Only</region><description>&lt;p&gt;Build.&lt;/p&gt;</description>
    <pubDate>Fri, 06 Feb 2026 22:45:30 +0000</pubDate><guid>https://weworkremotely.com/1</guid><link>https://weworkremotely.com/1</link></item></channel></rss>`,
};

/** For tests: one small response of each board, as it would give it, written by us. */
export const BOARD_TEXTS = new Map([
  ...Object.entries(RESPONSES).map(([name, response]): [string, string] => [name, JSON.stringify(response)]),
  ...Object.entries(FEEDS),
]);
