import type { FastifyInstance } from "fastify";
import { type Caller, FILE_ROLES } from "../access/caller.js";
import type { Database } from "../database/database.js";
import { otherRequest } from "../files/record.js";
import { faultOf } from "../http/faults.js";
import { invalid, notPermitted, notVisible, Refusal } from "../http/refusal.js";
import { serve } from "../http/serve.js";
import { NOT_CHECKED } from "../pictures/malware.js";
import { type Assessing, assess } from "./assess.js";
import * as draft from "./call-draft.js";
import { readCode } from "./code.js";
import { type Message, reportsContract } from "./contract.js";
import * as desk from "./desk.js";
import { OTHER_WORDS, reply, type Written } from "./dialogue.js";
import { publicReports, type Reception, receive } from "./receive.js";
import type { DeskKey } from "./sealing/desk-key.js";

const NO_HOTLINE = {
  kk: "Хабарларды сенім телефонының ұйымдары ғана қарайды.",
  ru: "Сообщения видят только организации телефона доверия.",
  en: "Only organisations of a trust line see reports.",
};

const NOT_AN_ADMINISTRATORS = {
  kk: "Хабарларды әкімшілер емес, қызметкерлер көреді.",
  ru: "Сообщения видят сотрудники, а не администраторы.",
  en: "Officers see reports, administrators do not.",
};

const HARMFUL_PICTURE = {
  kk: "Бұл суретте зиянды бағдарлама бар деп табылды, сондықтан көрсетілмейді.",
  ru: "Проверка нашла в этом снимке вредоносную программу, поэтому он не показан.",
  en: "This picture was found to hold malware and is not shown.",
};

/** What the routes of reports need. */
export interface ReportServices extends Reception, Assessing {
  readonly database: Database;
  readonly desk: DeskKey;
}

/** The caller as an officer of a hotline desk, or why not. Row-level security holds the same once more. */
function deskOf({ officer, organisation }: Caller): desk.DeskOfficer | Refusal {
  if (!FILE_ROLES.some((role) => officer.roles.includes(role))) return notPermitted(NOT_AN_ADMINISTRATORS);
  return organisation.hotline
    ? { organisation: organisation.id, officer: officer.id }
    : notPermitted(NO_HOTLINE);
}
const refused = (who: desk.DeskOfficer | Refusal): who is Refusal => "code" in who;

/** A code whose check letter does not fit was mistyped: better said at once than "not found". */
const mistyped = (code: string): Refusal | null =>
  readCode(code) === null ? invalid(faultOf("/code", "pattern")) : null;

const answered = (written: Written | null): Message | Refusal =>
  written === OTHER_WORDS ? otherRequest() : (written ?? notVisible());

/** Reports over HTTP. The code of a report travels in bodies only: addresses end up in histories and logs. */
export function reportRoutes(app: FastifyInstance, services: ReportServices): void {
  const { now } = services;
  const reports = publicReports(services);
  serve(app, reportsContract, {
    send: {
      access: "public",
      handle: async ({ body, headers }) => reports.send(body, headers["idempotency-key"]),
    },
    follow: {
      access: "public",
      handle: async ({ body: { code } }) => {
        const found = mistyped(code) ?? (await reports.follow(code)) ?? notVisible();
        return "messages" in found ? { ...found, messages: [...found.messages] } : found;
      },
    },
    write: {
      access: "public",
      handle: async ({ body: { code, text }, headers }) =>
        mistyped(code) ?? answered(await reports.write(code, text, headers["idempotency-key"])),
    },
    queue: {
      access: "officers",
      handle: async ({ caller, query: { after, limit = 50, ...narrowing } }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        const place = after === undefined ? null : desk.readPlace(after);
        if (after !== undefined && place === null) return invalid(faultOf("/after", "format"));
        return { ...(await desk.queue(services, who, narrowing, place, limit)), now: now() };
      },
    },
    call: {
      access: "officers",
      handle: async ({ caller, body, headers }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        const { id, code } = await receive(services, body, {
          key: headers["idempotency-key"],
          call: who,
        });
        await draft.dropDraft(services, who);
        return { id, code };
      },
    },
    readDraft: {
      access: "officers",
      handle: async ({ caller }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        return (await draft.readDraft(services, who)) ?? { draft: null, savedAt: null };
      },
    },
    keepDraft: {
      access: "officers",
      handle: async ({ caller, body }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        await draft.keepDraft(services, who, body.draft);
        return undefined;
      },
    },
    dropDraft: {
      access: "officers",
      handle: async ({ caller }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        await draft.dropDraft(services, who);
        return undefined;
      },
    },
    read: {
      access: "officers",
      handle: async ({ caller, params: { id } }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        const report = await desk.read(services, who, id);
        return report === null ? notVisible() : { ...report, now: now() };
      },
    },
    readPicture: {
      access: "officers",
      handle: async ({ caller, params: { id, place } }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        const found = await desk.picture(services, who, id, place);
        if (found === "harmful") return notPermitted(HARMFUL_PICTURE);
        if (found === "unchecked") return new Refusal("unavailable", { reason: { ...NOT_CHECKED } });
        return found === null ? notVisible() : { type: found.type, base64: found.bytes.toString("base64") };
      },
    },
    similar: {
      access: "officers",
      handle: async ({ caller, body }) => {
        const who = deskOf(caller);
        return refused(who) ? who : { reports: await desk.similar(services, who, body) };
      },
    },
    reply: {
      access: "officers",
      handle: async ({ caller, params: { id }, headers, body: { text } }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        const key = headers["idempotency-key"];
        return answered(await reply(services, who, id, text, { now: now(), key }));
      },
    },
    assess: {
      access: "officers",
      handle: async ({ caller, params: { id }, headers, body }) => {
        const who = deskOf(caller);
        return refused(who) ? who : assess(services, caller, id, headers["idempotency-key"], body);
      },
    },
    markDanger: {
      access: "officers",
      handle: async ({ caller, params: { id }, body: { danger } }) => {
        const who = deskOf(caller);
        if (refused(who)) return who;
        return (await desk.markDanger(services, who, id, danger)) ? undefined : notVisible();
      },
    },
  });
}
