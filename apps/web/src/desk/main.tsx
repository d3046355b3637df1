import "@mantine/core/styles.css";
import { MantineProvider, Title } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { styleNonce } from "./style-nonce.js";

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider getStyleNonce={styleNonce}>
        <Title>Pana</Title>
      </MantineProvider>
    </StrictMode>,
  );
}
