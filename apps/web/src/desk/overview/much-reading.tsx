import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type * as T from "../../api/generated/client/types.gen.js";
import { operation } from "../../api/operation.js";
import list from "../look/list.module.css";
import type { Reader } from "../reading/reader.js";

const listMuchReading = operation<T.ListMuchReadingData, T.ListMuchReadingResponse>(
  "GET",
  "/api/much-reading",
);

/** Who of the supervisor's own people read or searched unusually much on one day; nothing where nobody did. */
export function MuchReading({ reader }: { readonly reader: Reader }) {
  const { t } = useTranslation("overview");
  const { data } = useQuery({
    queryKey: ["much-reading"],
    queryFn: ({ signal }) => listMuchReading({ signal }),
  });
  if (!data || data.rows.length === 0) return null;
  return (
    <section aria-labelledby="much-reading">
      <Title order={2} id="much-reading" mb="xs">
        {t("much-reading")}
      </Title>
      <p className={list.quiet}>{t("much-reading-help", data.usual)}</p>
      <div className={list.scroll}>
        <table className={list.table}>
          <thead>
            <tr>
              <th scope="col">{t("officer")}</th>
              <th scope="col">{t("day")}</th>
              <th scope="col" className={list.figure}>
                {t("files")}
              </th>
              <th scope="col" className={list.figure}>
                {t("searches")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.rows.map(({ officer, day, files, searches }) => (
              <tr key={`${officer} ${day}`}>
                <th scope="row">{officer}</th>
                <td>{reader.day(day)}</td>
                <td className={list.figure}>{files}</td>
                <td className={list.figure}>{searches}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
