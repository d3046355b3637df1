import { promisify } from "node:util";
import { gzip } from "node:zlib";
import formbody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import fastifyStatic from "@fastify/static";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ASSETS, assets, BUILT_PAGES } from "./assets.js";
import type { Fault } from "./fault.js";
import { LANGUAGES, type PublicLanguage, pickLanguage } from "./languages.js";
import { aboutPage } from "./pages/about.js";
import { codePage, followedPage } from "./pages/follow.js";
import { LAW_ACTS, lawActPage, lawPage } from "./pages/law.js";
import { receiptPage } from "./pages/receipt.js";
import { rightsPage } from "./pages/rights.js";
import { askPage, seenPage } from "./pages/seen.js";
import { startPage } from "./pages/start.js";
import { troublePage } from "./pages/trouble.js";
import { bodyOf, reportOf, tooLong, typed } from "./report/answers.js";
import { FORM_LIMITS, formOf, type PictureTrouble } from "./report/form.js";
import { begin, hindrance, keyOf, turn } from "./report/turn.js";
import { reportPage } from "./report/view.js";
import type { FollowedReport, PublicReports } from "./reports.js";
import type { PublicFileLog } from "./seen.js";
import { address, type Site } from "./site.js";
import { WORDS } from "./words/index.js";

/** What the public pages are told. */
export interface PublicPagesOptions {
  /** Whoever keeps reports. */
  readonly reports: PublicReports;
  /** Whoever keeps the log of who read a file. */
  readonly fileLog: PublicFileLog;
  /** Every page says that the data are not real. */
  readonly demonstration: boolean;
  /** The address of these pages in the Tor network, without a slash at its end; Tor Browser then offers it. */
  readonly onionLocation?: string | null;
  /** Whether the desk is at the same address; it is unless something else is said. */
  readonly deskHere?: boolean;
  /** The folder of the built style sheet and script; by default the one that the build made. */
  readonly folder?: string;
  /** Where "Leave now" leads; by default the encyclopaedia in the language of the page. */
  readonly leaveTo?: string;
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** For crawlers. What must not be found says so itself, which only a crawler that may read it sees. */
const ROBOTS = "User-agent: *\nDisallow: /desk/\nDisallow: /api/\n";

/** More than every field filled as far as it goes (see field.ts) in a script of three bytes a letter, each three characters on the way. */
const LONGEST_BODY = 2_097_152;

/** What is said of pictures that cannot be taken. */
const PICTURE_FAULTS = {
  picture: "notPicture",
  harmful: "harmfulPicture",
  large: "pictureTooLarge",
  pictures: "tooManyPictures",
} as const satisfies Record<PictureTrouble | "harmful", string>;

const show = (reply: FastifyReply, page: string, status = 200): FastifyReply =>
  reply.code(status).type("text/html; charset=utf-8").send(page);

/** The language that the address names, or the one that the browser asks for. */
const languageOf = (request: FastifyRequest): PublicLanguage =>
  LANGUAGES.find((language) => request.url.startsWith(address(language))) ??
  pickLanguage(request.headers["accept-language"]);

/**
 * Fastify plugin: the public pages, each complete without a script, in six languages. Nothing is stored on the device
 * and nothing personal stands in an address: answers travel in bodies, and no page may be kept by a cache.
 *
 * @throws Error when the style sheet and the script have not been built
 */
export async function publicPages(app: FastifyInstance, options: PublicPagesOptions): Promise<void> {
  const { reports, fileLog, demonstration, folder = BUILT_PAGES } = options;
  const built = assets(folder);
  const site = (language: PublicLanguage): Site => ({
    language,
    words: WORDS[language],
    demonstration,
    deskKey: reports.deskKey,
    deskHere: options.deskHere ?? true,
    leaveTo: options.leaveTo ?? `https://${language}.wikipedia.org/`,
    ...built,
  });

  await app.register(fastifyStatic, {
    root: folder,
    prefix: ASSETS,
    decorateReply: false,
    index: false,
    preCompressed: true,
    /* Four kilobytes are fetched again each time: what a browser keeps tells whoever searches the device. */
    cacheControl: false,
    setHeaders: (reply) => void reply.setHeader("cache-control", "no-store"),
  });

  await app.register(async (pages) => {
    await pages.register(formbody, { bodyLimit: LONGEST_BODY });
    await pages.register(multipart, { throwFileSizeLimit: false, limits: FORM_LIMITS });

    const { onionLocation = null } = options;
    pages.addHook("onRequest", async (request, reply) => {
      /* Whoever is there already needs no offer; what came with a form stands in no address. */
      if (onionLocation !== null && request.method === "GET" && !/\.onion(:\d+)?$/i.test(request.host))
        reply.header("onion-location", onionLocation + request.url);
      reply
        .header("cache-control", "no-store")
        .header("content-security-policy", POLICY)
        .header("referrer-policy", "no-referrer")
        .header("x-content-type-options", "nosniff")
        .header("cross-origin-opener-policy", "same-origin");
    });

    /* Only what was fetched is compressed: a page that carries both a code and what somebody sent could be measured. */
    pages.addHook("onSend", async (request, reply, payload) => {
      if (request.method !== "GET" || typeof payload !== "string" || payload.length < 1024) return payload;
      reply.header("vary", "accept-encoding");
      if (!/\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) return payload;
      reply.header("content-encoding", "gzip").removeHeader("content-length");
      return promisify(gzip)(payload);
    });

    pages.setErrorHandler((error: FastifyError, request, reply) => {
      const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 500;
      if (status === 500) request.log.error({ code: error.code, name: error.name }, "a public page failed");
      const page = status === 413 ? "tooMuch" : "broken";
      return show(reply, troublePage(site(languageOf(request)), page), status);
    });

    pages.get("/robots.txt", (_, reply) => reply.type("text/plain").send(ROBOTS));
    pages.get("/", (request, reply) =>
      reply
        .header("vary", "accept-language")
        .redirect(address(pickLanguage(request.headers["accept-language"])), 302),
    );

    for (const language of LANGUAGES) {
      const here = site(language);
      const at = (page = ""): string => address(language, page);

      pages.get(at().slice(0, -1), (_, reply) => reply.redirect(at(), 308));
      pages.get(at(), (_, reply) => show(reply, startPage(here)));
      pages.get(at("rights"), (_, reply) => show(reply, rightsPage(here)));
      pages.get(at("about"), (_, reply) => show(reply, aboutPage(here)));
      pages.get(at("law"), (_, reply) => show(reply, lawPage(here)));
      for (const act of LAW_ACTS)
        pages.get(at(`law/${act}`), (_, reply) => show(reply, lawActPage(here, act)));

      pages.get(at("report"), (_, reply) => show(reply, reportPage(here, begin())));
      pages.post(at("report"), async (request, reply) => {
        const next = turn((await formOf(request)).body);
        return show(reply, reportPage(here, next), next.faults.length > 0 ? 422 : 200);
      });

      /* A receipt is shown once. Who comes here without one has a code, or none yet. */
      pages.get(at("receipt"), (_, reply) => reply.redirect(at("follow"), 303));
      pages.post(at("receipt"), async (request, reply) => {
        const { body, sealed, files, trouble } = await formOf(request);
        if (body.receipt !== undefined) {
          return show(
            reply,
            receiptPage(here, {
              code: body.receipt.slice(0, 60),
              receivedAt: body.receivedAt ?? "",
              danger: body.danger === "now",
              typed: typed(body.code),
              compare: body.go !== "stay",
              host: request.host,
            }),
          );
        }
        const stopped = hindrance(body);
        if (stopped !== null) return show(reply, reportPage(here, stopped), 422);
        const { answers, key, masked = false } = turn({ ...body, go: "stay" });
        const check = { step: "check", answers, key, changing: false, masked } as const;
        const pictures =
          sealed === null ? await Promise.all(files.map((file) => reports.picture(file))) : files;
        const found = pictures.find((picture) => picture === null || picture === "harmful");
        const wrong = trouble ?? (found === undefined ? null : (found ?? "picture"));
        if (wrong !== null) {
          const fault: Fault = { field: "picture", says: ({ faults }) => faults[PICTURE_FAULTS[wrong]] };
          return show(reply, reportPage(here, { ...check, faults: [fault] }), 422);
        }
        // Masks are no report, and would be none at the next try either: the browser has to seal once more.
        if (masked && sealed === null) {
          return show(reply, reportPage(here, { ...check, faults: [] }, { notStored: true }), 422);
        }
        try {
          const { code, receivedAt } = await reports.send(
            sealed === null ? reportOf(answers, language) : { sealed },
            key,
            pictures.filter((picture) => picture instanceof Uint8Array),
          );
          const danger = answers.danger === "now";
          return show(
            reply,
            receiptPage(here, { code, receivedAt, danger, typed: "", compare: false, host: request.host }),
          );
        } catch (error) {
          request.log.error({ name: (error as Error).name }, "a report could not be stored");
          return show(reply, reportPage(here, { ...check, faults: [] }, { notStored: true }), 503);
        }
      });

      pages.get(at("follow"), (_, reply) => show(reply, codePage(here, { code: "" })));
      pages.post(at("follow"), async (request, reply) => {
        const body = bodyOf(request.body);
        const code = typed(body.code);
        const message = typed(body.message);
        const key = keyOf(body);
        if (body.go === "stay" && body.opened === undefined) {
          return show(reply, codePage(here, { code, message, key }));
        }
        const ask = (says: Fault["says"]): FastifyReply =>
          show(reply, codePage(here, { code, message, key, faults: [{ field: "code", says }] }), 422);
        if (code === "") return ask(({ faults }) => faults.codeMissing);
        if (!reports.isCode(code)) return ask(({ faults }) => faults.codeMistyped);
        let report: FollowedReport | null;
        try {
          report = await reports.follow(code);
        } catch (error) {
          request.log.error({ name: (error as Error).name }, "a report could not be opened");
          return show(reply, codePage(here, { code, message, key, notOpened: true }), 503);
        }
        if (report === null) return ask(({ faults }) => faults.codeUnknown);

        const opened = { code, report, message, key, written: false, faults: [] };
        if (body.go !== "write") return show(reply, followedPage(here, opened));
        const fault: Fault | null =
          message === ""
            ? { field: "message", says: ({ faults }) => faults.messageMissing }
            : tooLong("message", message);
        if (fault !== null) return show(reply, followedPage(here, { ...opened, faults: [fault] }), 422);

        try {
          /* A page that is sent twice, by a reload, a doubled tap or after a lost answer, writes once. */
          const written = await reports.write(code, message, key);
          const next = { ...opened, report: (await reports.follow(code)) ?? report, key: keyOf({}) };
          return written === "other words"
            ? show(
                reply,
                followedPage(here, {
                  ...next,
                  faults: [{ field: "message", says: ({ faults }) => faults.messageOther }],
                }),
                422,
              )
            : show(reply, followedPage(here, { ...next, message: "", written: true }));
        } catch (error) {
          request.log.error({ name: (error as Error).name }, "a message could not be stored");
          return show(reply, followedPage(here, { ...opened, notStored: true }), 503);
        }
      });

      pages.get(at("seen"), (_, reply) => show(reply, askPage(here, { code: "" })));
      pages.post(at("seen"), async (request, reply) => {
        const body = bodyOf(request.body);
        const code = typed(body.code);
        if (body.go === "stay" && body.opened === undefined) return show(reply, askPage(here, { code }));
        const ask = (says: Fault["says"], status = 422): FastifyReply =>
          show(reply, askPage(here, { code, faults: [{ field: "code", says }] }), status);
        if (code === "") return ask(({ faults }) => faults.codeMissing);
        if (!fileLog.isCode(code)) return ask(({ faults }) => faults.codeMistyped);
        try {
          const days = await fileLog.read(code, request.ip);
          if (days === "unknown") return ask(({ seen }) => seen.unknown);
          if (days === "wait") return ask(({ seen }) => seen.wait, 429);
          return show(reply, seenPage(here, { code, days }));
        } catch (error) {
          request.log.error({ name: (error as Error).name }, "the log of a file could not be opened");
          return show(reply, askPage(here, { code, notOpened: true }), 503);
        }
      });

      pages.all(at("*"), (request, reply) => {
        const [path = ""] = request.url.split("?");
        return request.method === "GET" && path.endsWith("/")
          ? reply.redirect(path.replace(/\/+$/, ""), 308)
          : show(reply, troublePage(here, "missing"), 404);
      });
    }
    pages.setNotFoundHandler((request, reply) =>
      show(reply, troublePage(site(languageOf(request)), "missing"), 404),
    );
  });
}
