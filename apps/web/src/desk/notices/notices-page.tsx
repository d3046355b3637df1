import { Button, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { listNotices, type Notice, readNotices } from "../../api/operations.js";
import { placeOf } from "../inbox/duty-item.js";
import list from "../look/list.module.css";
import { type Reader, useReader } from "../reading/reader.js";
import { ProblemAlert, Reading } from "../shell/problem.js";
import { useTitle } from "../shell/title.js";
import look from "./notices.module.css";

const TONE = {
  joined: "teal",
  emergency: "red",
  "emergency-again": "red",
  "emergency-justified": "teal",
  "emergency-unjustified": "red",
  "review-asked": "amber",
  "review-due-soon": "amber",
  "review-overdue": "red",
  arisen: "teal",
  "due-soon": "amber",
  overdue: "red",
  "overdue-below": "red",
  unanswered: "red",
  declined: "amber",
} as const;

/** /desk/notices: what has arisen, what is due soon, what has become late. */
export function NoticesPage() {
  const { t } = useTranslation("notices");
  useTitle(t("title"));
  const reader = useReader();
  const client = useQueryClient();
  const notices = useQuery({ queryKey: ["notices"], queryFn: ({ signal }) => listNotices({ signal }) });
  const reading = useMutation({
    mutationFn: (ids: string[]) => readNotices({ body: { ids } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["notices"] }),
  });
  const all = notices.data?.notices ?? [];
  const unread = all.filter(({ read }) => !read).map(({ id }) => id);
  return (
    <>
      <div className={list.titleRow}>
        <Title order={1}>{t("title")}</Title>
        {unread.length > 0 && (
          <Button
            variant="default"
            size="sm"
            loading={reading.isPending}
            onClick={() => reading.mutate(unread.slice(0, 500))}
          >
            {t("read-all")}
          </Button>
        )}
      </div>
      <ProblemAlert error={reading.error} />
      {notices.isError && <ProblemAlert error={notices.error} again={() => void notices.refetch()} />}
      {notices.isPending && <Reading />}
      {notices.data &&
        (all.length === 0 ? (
          <p className={list.empty}>{t("none")}</p>
        ) : (
          <ul className={look.list}>
            {all.map((notice) => (
              <Item
                key={notice.id}
                notice={notice}
                reader={reader}
                onOpen={() => {
                  if (!notice.read) reading.mutate([notice.id]);
                }}
              />
            ))}
          </ul>
        ))}
    </>
  );
}

interface ItemProps {
  readonly notice: Notice;
  readonly reader: Reader;
  readonly onOpen: () => void;
}

function Item({ notice, reader, onOpen }: ItemProps) {
  const { t } = useTranslation("notices");
  const to = placeOf(notice);
  const words = `${t("file", { number: notice.fileNumber })}: ${reader.text(notice.title)}`;
  return (
    <li className={`${look.item} ${look[TONE[notice.what]]}`} data-read={notice.read ? "yes" : "no"}>
      <div>
        <strong>{t(`what-${notice.what}`)}</strong>
        {!notice.read && <span className={look.new}> · {t("new")}</span>}
      </div>
      <div>
        {to ? (
          <Link to={to} onClick={onOpen}>
            {words}
          </Link>
        ) : (
          words
        )}
      </div>
      <div className={list.quiet}>
        {reader.moment(notice.at)}
        {notice.due && ` · ${t("due", { when: reader.end(notice.due, notice.at) })}`}
      </div>
    </li>
  );
}
