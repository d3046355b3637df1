import "./style-nonce.js";
import "@fontsource/noto-sans/400.css";
import "@fontsource/noto-sans/600.css";
import "@fontsource/noto-sans/700.css";
import "@mantine/core/styles.css";
import "./look/desk.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { startLanguage } from "./language/i18n.js";
import { theme, variables } from "./look/theme.js";
import { router } from "./router.js";
import { queries } from "./session/queries.js";
import { styleNonce } from "./style-nonce.js";

const root = document.getElementById("root");
if (root !== null) {
  await startLanguage();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queries}>
          <RouterProvider router={router()} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
