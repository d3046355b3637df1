/** The floors of the house (docs/architecture.md), kept by `npm test`. */
const never = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: to },
});

export default {
  forbidden: [
    never(
      "floor-1-stands-alone",
      "A package of floor 1 imports nothing of ours",
      "^packages/(law|estimate|lures|disclosure)/",
      "^(apps|packages/(?!$1))/",
    ),
    never(
      "engine-knows-no-country",
      "What reads the law imports no country's tables",
      "^packages/law/src/(engine|model|time|generate)/(?!.*\\.test\\.ts$)",
      "^packages/law/src/([a-z]{2}|common)/",
    ),
    never(
      "countries-stand-alone",
      "No country imports another; what they share is common",
      "^packages/law/src/([a-z]{2}|common)/",
      "^packages/law/src/((?!$1/)[a-z]{2}|stories)/",
    ),
    never("packages-below-apps", "A package never imports an app", "^packages/", "^apps/"),
    never(
      "web-not-server",
      "The web knows the server only by its HTTP interface",
      "^apps/web/",
      "^apps/server/",
    ),
    never(
      "server-not-web",
      "The server serves pages that floor 4 hands to it",
      "^apps/server/",
      "^apps/(web|cli)/",
    ),
    never("cli-on-top", "Nothing imports the command line", "^(packages|apps/(server|web))/", "^apps/cli/"),
    {
      name: "packages-are-pure",
      comment: "A package reads no clock, file, network or environment",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-circle",
      comment: "No circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      conditionNames: ["pana-source", "import", "node", "default"],
      exportsFields: ["exports"],
    },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules)/" },
  },
};
