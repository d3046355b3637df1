import { Button, Kbd, Modal, Switch } from "@mantine/core";
import { IconKeyboard } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isCharacter, keyOf, lettersOn, switchLetters } from "./keys.js";
import look from "./reports.module.css";

/** What one or several alternative keys do on a page. */
export interface Key {
  /** As {@link keyOf} names them. */
  readonly keys: readonly string[];
  /** The key of its words in the table `reports`. */
  readonly says: string;
  /** Absent where the browser does it by itself, or another part of the page listens. */
  readonly does?: () => void;
}

const WRITTEN: Readonly<Record<string, string>> = { ArrowDown: "↓", ArrowUp: "↑" };
const written = (key: string): string => WRITTEN[key] ?? (key.length === 1 ? key.toUpperCase() : key);

const FIELDS = "input, textarea, select, [contenteditable], [role=combobox], [role=listbox]";

/** Listens for the keys of a page, and lists them on demand: a button, and the key "?". */
export function KeysHelp({ keys }: { readonly keys: readonly Key[] }) {
  const { t } = useTranslation("reports");
  const [open, setOpen] = useState(false);
  const [letters, setLetters] = useState(lettersOn);
  const place = useRef<HTMLDivElement>(null);
  const present = useRef(keys);
  present.current = keys;

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      // Under the lock screen, and beside an open dialogue, the page's keys are not the reader's.
      if (open || place.current?.closest("[inert], [aria-hidden=true]")) return;
      const name = keyOf(event);
      const inField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      if (isCharacter(name) && (inField || !letters)) return;
      const does =
        name === "?" ? () => setOpen(true) : present.current.find(({ keys }) => keys.includes(name))?.does;
      if (!does) return;
      event.preventDefault();
      does();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [open, letters]);

  return (
    <div ref={place}>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconKeyboard size={17} aria-hidden />}
        onClick={() => setOpen(true)}
        rightSection={letters ? <Kbd aria-hidden>?</Kbd> : undefined}
      >
        {t("keys")}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={t("keys-title")}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ "aria-label": t("shell:close") }}
      >
        <dl className={look.keys}>
          {[...keys, { keys: ["?"], says: "key-help" }].map(({ keys, says }) => (
            <div key={says}>
              <dt>
                {keys.map((key) => (
                  <Kbd key={key}>{written(key)}</Kbd>
                ))}
              </dt>
              <dd>{t(says)}</dd>
            </div>
          ))}
        </dl>
        <Switch
          mt="md"
          label={t("keys-on")}
          description={t("keys-help")}
          checked={letters}
          onChange={({ currentTarget }) => {
            switchLetters(currentTarget.checked);
            setLetters(currentTarget.checked);
          }}
        />
      </Modal>
    </div>
  );
}
