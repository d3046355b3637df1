import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useLocked } from "../session/locked.js";
import look from "./file.module.css";

interface AskedPanelProps {
  /** The id of its heading, from which that of its content is made. */
  readonly id: string;
  readonly title: string;
  /** Why it is closed at first. */
  readonly why: string;
  readonly show: string;
  readonly hide: string;
  readonly children: ReactNode;
}

/** A panel whose content is read only when somebody asks, and let go of when it is closed or the desk locks. */
export function AskedPanel({ id, title, why, show, hide, children }: AskedPanelProps) {
  const [open, setOpen] = useState(false);
  const locked = useLocked();
  useEffect(() => {
    if (locked) setOpen(false);
  }, [locked]);
  return (
    <section aria-labelledby={id} className={look.panel}>
      <h2 id={id} className={look.heading}>
        {title}
      </h2>
      {!open && <p className={look.quiet}>{why}</p>}
      <Button
        size="compact-sm"
        variant="default"
        aria-expanded={open}
        aria-controls={`${id}-content`}
        onClick={() => setOpen(!open)}
      >
        {open ? hide : show}
      </Button>
      <div id={`${id}-content`}>{open && children}</div>
    </section>
  );
}
