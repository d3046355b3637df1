export { type Chance, seeded } from "./chance.js";
export { lawfulFile, type Wanted } from "./lawful.js";
export { type Unlawful, unlawfulFile } from "./unlawful.js";
