import { Badge, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

const teal: MantineColorsTuple = [
  "#e6f0ef",
  "#cde2e0",
  "#9fc9c6",
  "#6fafab",
  "#429591",
  "#1f7c7a",
  "#106765",
  "#0c5557",
  "#094446",
  "#073b3d",
];

const amber: MantineColorsTuple = [
  "#fcefd0",
  "#f8e0a9",
  "#f3c968",
  "#e3b04a",
  "#c98f1f",
  "#a87208",
  "#8a5c00",
  "#6f4a00",
  "#583a00",
  "#3f2a00",
];

const red: MantineColorsTuple = [
  "#fdecea",
  "#f9d3cf",
  "#f2a69f",
  "#e9776d",
  "#d94f43",
  "#c3342a",
  "#b0241b",
  "#a11a12",
  "#84120c",
  "#650b07",
];

/** Mantine in the colours of the desk, dense but with targets that a finger finds. */
export const theme = createTheme({
  primaryColor: "teal",
  primaryShade: { light: 7, dark: 5 },
  colors: { teal, amber, red },
  fontFamily: '"Noto Sans", "Noto Sans Display", system-ui, sans-serif',
  fontSizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  headings: {
    fontWeight: "600",
    sizes: { h1: { fontSize: "1.5rem" }, h2: { fontSize: "1.1875rem" }, h3: { fontSize: "1rem" } },
  },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // Capitals shout, and a Kazakh word in them is hard to read.
    Badge: Badge.extend({ styles: { root: { textTransform: "none" } } }),
  },
});

/** Where Mantine's own greys are too pale for 4.5:1, or would be another white than the desk's. */
const OURS = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--ink)",
  "--mantine-color-dimmed": "var(--quiet)",
  "--mantine-color-error": "var(--red)",
  "--mantine-color-anchor": "var(--teal)",
  "--mantine-color-placeholder": "var(--quiet)",
  "--mantine-color-default": "var(--raised)",
  "--mantine-color-default-border": "var(--line)",
};

/** Mantine sets its own by scheme, so ours stand under both; each name is itself light or dark. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: OURS, dark: OURS });
