/**
 * What can be said against the packages of a lock file without a network.
 *
 * @param lock package-lock.json, version 3
 * @param reviewed what somebody has let in: `LICENCES`, `HOSTS`, `INSTALL_SCRIPTS` of reviewed.mjs
 * @returns a sentence for each package and reason; none where all is well
 */
export function wrongInLock(lock, { LICENCES, HOSTS, INSTALL_SCRIPTS }) {
  const wrong = [];
  for (const [path, locked] of packagesOf(lock)) {
    const name = nameOf(path);
    const say = (what) => wrong.push(`${name} ${locked.version}: ${what}`);
    if (!/^sha512-[A-Za-z0-9+/]{86}==/.test(locked.integrity ?? ""))
      say("no SHA-512 of what is to be installed");
    const host = locked.resolved && hostOf(locked.resolved);
    if (host && !HOSTS.includes(host)) say(`comes from ${host}`);
    if (locked.hasInstallScript && !Object.hasOwn(INSTALL_SCRIPTS, name))
      say("runs a program when installed");
    if (!isAllowed(locked.license, LICENCES)) say(`licence ${locked.license ?? "not told"}`);
  }
  return wrong;
}

/** Install scripts that were reviewed for packages which are not locked any more, or run none. */
export const needlessScripts = (lock, { INSTALL_SCRIPTS }) => {
  const run = new Set(
    packagesOf(lock).flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [nameOf(path)] : [])),
  );
  return Object.keys(INSTALL_SCRIPTS).filter((name) => !run.has(name));
};

/** The packages that are installed from elsewhere: not ours, and not the links to ours. */
export const packagesOf = (lock) =>
  Object.entries(lock.packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);

/** The name of a package by its place: `node_modules/a/node_modules/@b/c` is `@b/c`. */
export const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Addresses of npm are https; what comes by git, from a file or over plain HTTP is named whole. */
function hostOf(resolved) {
  const { protocol, host } = new URL(resolved);
  return protocol === "https:" ? host : resolved;
}

/** Whether an SPDX expression of AND, OR and brackets is met by allowed licences. */
function isAllowed(expression, allowed) {
  if (typeof expression !== "string") return false;
  const plain = expression.replace(/[()]/g, "");
  // Where both words stand the brackets decide, which nobody of ours needs yet: all must be allowed then.
  const [words, enough] = / AND /.test(plain) ? [/ AND | OR /, "every"] : [/ OR /, "some"];
  return plain.split(words)[enough]((licence) => allowed.includes(licence.trim()));
}
