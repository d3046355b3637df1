import { Button, Menu } from "@mantine/core";
import { IconLock, IconMenu2, IconUser, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, useLocation } from "react-router";
import { listNotices } from "../../api/operations.js";
import type { DeskLanguage } from "../language/i18n.js";
import { useSession } from "../session/session.js";
import { LanguageSwitch } from "./language-switch.js";
import { PLACES, worksOnFiles } from "./places.js";
import look from "./shell.module.css";

interface HeaderProps {
  readonly onLock: () => void;
  readonly onSignOut: () => void;
}

/** For whom one works, in which role, where one can go, and how to leave. */
export function Header({ onLock, onSignOut }: HeaderProps) {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere closes the menu
  useEffect(() => setOpen(false), [pathname]);
  const unread =
    useQuery({
      queryKey: ["notices"],
      queryFn: ({ signal }) => listNotices({ signal }),
      enabled: worksOnFiles(session),
      refetchInterval: 60_000,
    }).data?.unread ?? 0;
  return (
    <header className={look.head}>
      <div className={look.bar}>
        <Button
          className={look.burger ?? ""}
          size="compact-sm"
          variant="default"
          aria-expanded={open}
          aria-controls="places"
          aria-label={t("menu")}
          onClick={() => setOpen(!open)}
        >
          {open ? <IconX size={17} aria-hidden /> : <IconMenu2 size={17} aria-hidden />}
        </Button>
        <Link to="/desk/" className={look.brand}>
          {t("product")}
        </Link>
        <div className={look.who}>
          <div className={look.organisation}>{session.organisation.name[i18n.language as DeskLanguage]}</div>
          <div className={look.role}>
            {session.officer.name}
            {" · "}
            {session.officer.roles.map((role) => t(`role-${role}`)).join(", ")}
          </div>
        </div>
        <div className={look.tools}>
          <LanguageSwitch signedIn />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconLock size={15} aria-hidden />}
            onClick={onLock}
          >
            {t("lock")}
          </Button>
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              <Button size="compact-sm" variant="default" aria-label={t("account")}>
                <IconUser size={15} aria-hidden />
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item component={Link} to="/desk/account">
                {t("account")}
              </Menu.Item>
              <Menu.Item onClick={onSignOut}>{t("sign-out")}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      </div>
      <nav
        id="places"
        className={look.nav}
        data-open={open ? "yes" : "no"}
        aria-label={t("navigation")}
        data-print="no"
      >
        <ul>
          {PLACES.filter((place) => place.for(session)).map(({ path, name }) => (
            <li key={path}>
              {name === "notices" && unread > 0 ? (
                <NavLink to={path} aria-label={t("notices-unread", { count: unread })}>
                  {t(name)}
                  <span className={look.count}>{unread > 99 ? "99+" : unread}</span>
                </NavLink>
              ) : (
                <NavLink to={path} end={path === "/desk/"}>
                  {t(name)}
                </NavLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
