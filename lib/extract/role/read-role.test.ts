import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CleanPosting } from "@/lib/posting/clean-posting";
import { readRole } from "./read-role";

function posting(title: string, text = "", over: Partial<CleanPosting> = {}): CleanPosting {
  return {
    source: "test",
    id: null,
    title,
    employer: "Acme",
    locations: [],
    url: null,
    publishedAt: null,
    closedAt: null,
    lastSeenAt: null,
    stated: {},
    text,
    sections: [],
    ...over,
  };
}

const roleOf = (title: string, text = "") => readRole(posting(title, text)).role;

describe("the role a title names", () => {
  test.each([
    ["Senior Backend Engineer", "backend-developer"],
    ["Full Stack Developer", "full-stack-developer"],
    ["Staff Front-End Engineer", "frontend-developer"],
    ["Software Engineer II", "software-engineer"],
    ["iOS Engineer", "ios-developer"],
    ["React Native Developer", "mobile-developer"],
    ["Site Reliability Engineer", "site-reliability-engineer"],
    ["SRE", "site-reliability-engineer"],
    ["DevOps", "devops-engineer"],
    ["Software Engineer in Test", "qa-engineer"],
    ["Data Science Intern", "data-scientist"],
    ["Application Security Engineer", "security-engineer"],
    ["Embedded Linux Software Engineer", "embedded-engineer"],
    ["Staff UX Researcher", "ux-researcher"],
    ["Member of Technical Staff", "software-engineer"],
    ["Java Developer", "backend-developer"],
    ["React Developer", "frontend-developer"],
    ["SAP FI/CO Consultant", "sap-consultant"],
    ["PL/SQL Developer", "data-engineer"],
    ["Engineer, Software", "software-engineer"],
    ["Senior Analyst, Business Intelligence", "business-intelligence-analyst"],
    ["Scientist II - Data", "data-scientist"],
    ["Analyst, Financial", null],
    ["Chief Engineer - Battery Systems", null],
  ])("%s is %s", (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  test.each([
    ["Full-Stack Engineer (Backend focus)", "full-stack-developer"],
    ["Backend / Frontend Developer", "full-stack-developer"],
    ["Developer (React/Node.js)", "full-stack-developer"],
    ["Android & iOS Developer", "mobile-developer"],
    ["Backend Engineer, Data Platform", "backend-developer"],
    ["Software Engineer, Data Platform", "data-engineer"],
    ["Software Engineer (Applied AI)", "ai-engineer"],
    ["Software Engineer - Machine Learning", "machine-learning-engineer"],
    ["AI Platform Engineer", "platform-engineer"],
    ["Machine Learning Infrastructure Engineer", "machine-learning-engineer"],
    ["Cloud Security Engineer", "security-engineer"],
    ["Python Developer with Azure", "backend-developer"],
    ["Java Team Lead", "backend-developer"],
    ["AI Research Intern", "research-scientist"],
  ])("%s, of several, is %s", (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  test.each([
    ["Technical Program Manager", "technical-program-manager"],
    ["Group Product Manager, Search", "product-manager"],
    ["Sales Engineer", "sales-engineer"],
    ["Solutions Engineer", "solutions-engineer"],
    ["Customer Engineer", "solutions-engineer"],
    ["Forward Deployed Software Engineer", "forward-deployed-engineer"],
    ["Head of Engineering", "engineering-manager"],
    ["VP of Engineering", "engineering-manager"],
    ["Chief Technology Officer (CTO)", "engineering-manager"],
    ["Engineering Manager, Frontend Platform", "engineering-manager"],
    ["Manager, Software Engineering", "engineering-manager"],
    ["Data Engineering Manager", "engineering-manager"],
    ["Director, Product Management", "product-manager"],
    ["Senior Manager, Data Science", "data-scientist"],
    ["Sales Engineering Manager", "sales-engineer"],
  ])("%s leads or sells: %s", (title, role) => {
    expect(roleOf(title)).toBe(role);
  });

  test.each([
    "Data Center Technician",
    "Front End Associate",
    "Field Engineer",
    "Process Engineer",
    "Civil Engineer",
    "Mechanical Engineer",
    "Building Engineer",
    "Sound Engineer",
    "Stationary Engineer",
    "Product Marketing Manager",
    "Head of Product Marketing",
    "Project Architect",
    "Security Guard",
    "Security Officer",
    "Platform Sales",
    "Data Entry Clerk",
    "Recruiter, Engineering",
    "Engineering Recruiter",
    "Counsel, AI",
    "Designer, Interior",
    "Fashion Designer",
    "Business Developer",
    "Sales / Biz Dev",
    "Sales Hunter for an AI Engineers Agency",
    "Physical Security Engineer",
    "Business Development Manager SAP",
    "Real Estate Developer",
    "CNC Programmer",
    "Account Executive, Developer Tools",
    "Software Sales Representative",
    "Financial Analyst",
    "Marketing Manager, Data Science",
    "Supplier Development Engineer",
    "Community Manager",
    "Chef de cuisine",
    "Bauingenieur (m/w/d)",
    "",
  ])("%s is none", (title) => {
    expect(readRole(posting(title, title === "" ? "A bakery needs a baker." : ""))).toEqual({
      role: null,
      candidates: [],
      evidence: [],
    });
  });

  test.each([
    ["Softwareentwicklerin Backend (w/m/d)", "backend-developer"],
    ["Entwickler:in Full-Stack", "full-stack-developer"],
    ["Leiter Softwareentwicklung", "engineering-manager"],
    ["Datenanalyst (m/w/d)", "data-analyst"],
    ["Fachinformatiker für Anwendungsentwicklung", "software-engineer"],
    ["IT-Projektleiter", "it-project-manager"],
    ["Développeur·euse front-end", "frontend-developer"],
    ["Ingénieur(e) logiciel H/F", "software-engineer"],
    ["Ingénieur de données", "data-engineer"],
    ["Chef de projet informatique", "it-project-manager"],
    ["Administrateur systèmes et réseaux", "systems-administrator"],
    ["Desarrollador/a Backend", "backend-developer"],
    ["Analista de datos", "data-analyst"],
    ["Ingeniero de software", "software-engineer"],
    ["Programista Java", "backend-developer"],
    ["Deweloper/Deweloperka Python", "backend-developer"],
    ["Inżynier oprogramowania", "software-engineer"],
    ["Tester oprogramowania", "qa-engineer"],
    ["Desenvolvedora Front-end", "frontend-developer"],
    ["Engenheiro de Dados Sênior", "data-engineer"],
    ["Cientista de Dados", "data-scientist"],
    ["Back-end ontwikkelaar", "backend-developer"],
    ["Systeembeheerder", "systems-administrator"],
    ["Sviluppatore Full Stack", "full-stack-developer"],
    ["Backend-utvecklare", "backend-developer"],
  ])("%s is %s", (title, role) => {
    expect(roleOf(title)).toBe(role);
  });
});

describe("what the text adds", () => {
  const padding = " Our office has plants and a kitchen.".repeat(10);

  test("names the speciality of a generic title", () => {
    const read = readRole(
      posting("Software Engineer", `We are hiring a full-stack engineer for our team.${padding}`),
    );
    expect(read.role).toBe("full-stack-developer");
    expect(read.candidates).toContain("software-engineer");
    expect(read.evidence[0]).toMatchObject({ field: "text", text: "full-stack engineer" });
  });

  test("doesn't speak of the colleagues", () => {
    expect(roleOf("Software Engineer", `You will work with backend engineers every day.${padding}`)).toBe(
      "software-engineer",
    );
  });

  test("never overrules a title that says more", () => {
    expect(roleOf("Backend Engineer", `As a full-stack developer you know it all.${padding}`)).toBe(
      "backend-developer",
    );
  });

  test("decides whether a bare engineer is one of software", () => {
    expect(roleOf("Senior Engineer", `You write code in Python and deploy to Kubernetes.${padding}`)).toBe(
      "software-engineer",
    );
    expect(roleOf("Senior Engineer", `You inspect bridges and write reports.${padding}`)).toBeNull();
  });

  test("vouches for an engineer of unknown kind", () => {
    const code = "Python, Kubernetes, Git, SQL and APIs are our daily bread; you like coding.";
    expect(roleOf("Relevance Engineer", code + padding)).toBe("software-engineer");
    expect(roleOf("Relevance Engineer", padding)).toBeNull();
    expect(roleOf("Mechanical Engineer", code + padding)).toBeNull();
  });

  test("tells a designer of products from others", () => {
    expect(roleOf("Senior Designer", `Prototypes in Figma, a design system, UX reviews.${padding}`)).toBe(
      "designer",
    );
    expect(roleOf("Senior Designer", `Draws dresses for the spring collection.${padding}`)).toBeNull();
  });
});

describe("free-form postings", () => {
  const hn = (line: string, text = line) => readRole(posting(line, text, { source: "hacker-news" }));

  test("the first named is the role, all are candidates", () => {
    const read = hn("Acme | Senior Backend Engineer, SRE | Berlin | ONSITE");
    expect(read.role).toBe("backend-developer");
    expect(read.candidates).toEqual(["backend-developer", "site-reliability-engineer"]);
  });

  test("a first line without a job leaves it to the text", () => {
    const line = "Acme | Hamburg | Full-time | REMOTE";
    const text = `${line}\nWe are looking for:\n- Data Engineers\n- a Product Designer\n`;
    const read = hn(line, text);
    expect(read.candidates).toEqual(["data-engineer", "product-designer"]);
    expect(read.evidence[0]?.field).toBe("text");
  });

  test("a title of its own is no first line, whatever bars it has", () => {
    expect(
      roleOf("Account Executive | Data Engineering | Remote", "We need a backend engineer too."),
    ).toBeNull();
  });
});

test("evidence holds the very words", () => {
  const title = "Développeur·euse Full-Stack 🚀 (H/F) – Paris";
  const [evidence] = readRole(posting(title)).evidence;
  expect(evidence).toMatchObject({ fact: "role", value: "full-stack-developer", field: "title" });
  expect(title.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
  expect(evidence?.text).toBe("Développeur·euse Full-Stack");
});

const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));

test("never throws, and evidence always fits its source", () => {
  const word = fc.constantFrom(
    "Senior",
    "Engineer",
    "İ",
    "ß",
    "/",
    "(",
    ")",
    "-",
    "|",
    "data",
    "Développeur",
    "at",
    "·e",
    "🚀",
    ",",
    "of",
    "C++",
    ".NET",
    "2026",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.array(word, { maxLength: 30 }).map((words) => words.join(" ")),
      ),
      anyText,
      fc.boolean(),
      (title, text, free) => {
        const read = readRole(posting(title, text, free ? { source: "hacker-news" } : {}));
        for (const { field, start, end, text: said } of read.evidence) {
          expect((field === "title" ? title : text).slice(start, end)).toBe(said);
        }
        expect(read.candidates[0] ?? null).toBe(read.role);
      },
    ),
  );
});

test("a title without end is read in linear time", () => {
  for (const unit of ["engineer ", "data ", "senior/", "(m/w/d) ", "$1,", "a-", "of "]) {
    const title = unit.repeat(20_000);
    expect(() => readRole(posting(title, title))).not.toThrow();
  }
});
