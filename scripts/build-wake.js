// Changes a production build so that a page's program starts with a reader's first sign: see docs/decisions.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/**
 * Puts one small script in the place of the files the framework starts with, and of those a page is drawn with. It
 * runs them when they are wanted.
 */
export async function wakeLater(folder) {
  const manifest = JSON.parse(readFileSync(path.join(folder, "build-manifest.json"), "utf8"));
  const { rootMainFiles } = manifest;
  if (rootMainFiles.filter(isRuntime).length !== 1)
    throw new Error("The framework's build no longer names its runtime as it did.");
  const wake = await buildWake(folder, rootMainFiles);
  const began = JSON.stringify(rootMainFiles);
  const changed = filesIn(folder).filter((file) =>
    rewrite(file, (text) => {
      if (file.endsWith("_client-reference-manifest.js"))
        return text
          .replace('"moduleLoading":{"prefix":""}', '"moduleLoading":null')
          .replace(/"entryJSFiles":\{[^}]*\}/, '"entryJSFiles":{}');
      return text.replaceAll(/("?rootMainFiles"?:\s*)(\[[^\]]*\])/g, (all, key, list) =>
        JSON.stringify(JSON.parse(list)) === began ? `${key}["${wake}"]` : all,
      );
    }),
  );
  if (changed.length < 2) throw new Error("The framework's build no longer lists its files as it did.");
}

/** Path of the script within the build. */
async function buildWake(folder, rootFiles) {
  const {
    outputFiles: [{ text }],
  } = await build({
    entryPoints: ["app/wake/main.ts"],
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    define: {
      ROOT_FILES: JSON.stringify(rootFiles.filter((file) => !isRuntime(file)).map(address)),
      RUNTIME_FILE: JSON.stringify(rootFiles.filter(isRuntime).map(address)[0]),
    },
  });
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const name = `static/chunks/wake-${hash}.js`;
  writeFileSync(path.join(folder, name), text);
  return name;
}

const address = (file) => `/_next/${file}`;
const isRuntime = (file) => path.basename(file).startsWith("turbopack-");

const filesIn = (folder) =>
  [
    "build-manifest.json",
    ...readdirSync(path.join(folder, "server"), { recursive: true }).map((name) => path.join("server", name)),
  ]
    .filter((name) => /(build-manifest\.js(on)?|_client-reference-manifest\.js)$/.test(name))
    .map((name) => path.join(folder, name));

function rewrite(file, change) {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}
