const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
  "aix",
];
const PROCESSORS = [
  "arm64",
  "x64",
  "ia32",
  "arm",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];

/** Lockfile entries for optional dependencies that are named but not described; keys as in `lock.packages`. */
export function missingPlatformPackages(lock) {
  const missing = {};
  for (const [from, meta] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(meta.optionalDependencies ?? {})) {
      if (isInstalled(lock.packages, from, name)) continue;
      const entry = platformEntry(name, range, meta.dev);
      if (entry) missing[`node_modules/${name}`] = entry;
    }
  }
  return missing;
}

function isInstalled(packages, from, name) {
  for (let folder = from; ; ) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1));
  }
}

function platformEntry(name, range, dev) {
  const version = range.match(/^[\^~]?(\d+\.\d+\.\d+\S*)$/)?.[1];
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!version || (!os && !cpu)) return null;
  const libc = words.includes("musl") ? "musl" : words.includes("gnu") && os === "linux" ? "glibc" : null;
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}
