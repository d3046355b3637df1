import { Button, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PAPERS } from "../paper/kinds.js";

/** The papers that can be printed for a file. */
export function PapersMenu({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation(["file", "paper"]);
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button variant="default">{t("papers")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PAPERS.map((paper) => (
          <Menu.Item key={paper} component={Link} to={`/desk/files/${fileId}/paper/${paper}`}>
            {t(`paper:title-${paper}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
