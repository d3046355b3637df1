import { resolve } from "node:path";
import type { Text } from "@pana/law";
import { isRecipient } from "./backup/recipient.js";
import { type Keys, readKeys } from "./vault/keys/key-file.js";

/** A setting that cannot be used; the message names it, and never carries its value (an address may hold a password). */
export class BadSetting extends Error {
  constructor(
    readonly setting: string,
    reason: string,
  ) {
    super(`${setting}: ${reason}`);
    this.name = "BadSetting";
  }
}

type Parse<T> = (value: string, setting: string) => T;

interface Setting<T> {
  readonly name: string;
  /** The value where the environment has none, as it would be typed. */
  readonly fallback: string;
  readonly meaning: Text;
  readonly parse: Parse<T>;
}

const setting = <T>(name: string, fallback: string, meaning: Text, parse: Parse<T>): Setting<T> => ({
  name,
  fallback,
  meaning,
  parse,
});

const whole =
  (min: number, max: number): Parse<number> =>
  (value, name) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max) {
      throw new BadSetting(name, `must be a whole number from ${min} to ${max}`);
    }
    return number;
  };

const yesNo: Parse<boolean> = (value, name) => {
  if (/^(1|true|yes|on)$/i.test(value)) return true;
  if (/^(0|false|no|off)$/i.test(value)) return false;
  throw new BadSetting(name, "must be yes or no");
};

const address: Parse<string | null> = (value, name) => {
  if (value === "") return null;
  if (!URL.canParse(value) || !/^postgres(ql)?:$/.test(new URL(value).protocol)) {
    throw new BadSetting(
      name,
      "must be the address of a database: postgres://user:password@host:port/database",
    );
  }
  return value;
};

/** An onion service of version 3 has a name of 56 letters and digits of base32. */
const onionAddress: Parse<string | null> = (value, name) => {
  if (value === "") return null;
  if (!/^https?:\/\/([a-z0-9-]+\.)*[a-z2-7]{56}\.onion(:\d{1,5})?\/?$/.test(value)) {
    throw new BadSetting(name, "must be the address of an onion service: http://….onion, without a path");
  }
  return value.replace(/\/$/, "");
};

const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const logLevel: Parse<LogLevel> = (value, name) => {
  const level = LOG_LEVELS.find((known) => known === value);
  if (!level) throw new BadSetting(name, `must be one of ${LOG_LEVELS.join(", ")}`);
  return level;
};

const filled: Parse<string> = (value, name) => {
  if (value.trim() === "") throw new BadSetting(name, "must not be empty");
  return value;
};

/** Passkeys and the way back from an identity provider need TLS; only the own machine does without. */
const ownAddress: Parse<string | null> = (value, name) => {
  if (value === "") return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && isOwnMachine(url.hostname));
  if (!url || !safe || url.pathname !== "/" || url.search !== "" || url.username !== "") {
    throw new BadSetting(name, "must be an address without a path: https://host or https://host:port");
  }
  return url.origin;
};

/** Names below `localhost` are this machine too (RFC 6761, 6.3). */
const isOwnMachine = (host: string): boolean =>
  /(^|\.)localhost$/.test(host) || host === "127.0.0.1" || host === "[::1]";

const issuer: Parse<string | null> = (value, name) => {
  if (value === "") return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isOwnMachine(url.hostname))) return value;
  throw new BadSetting(name, "must be an https:// address");
};

const vaultKeys: Parse<Keys | null> = (value, name) => {
  if (value === "") return null;
  const keys = readKeys(value);
  if (typeof keys === "string") throw new BadSetting(name, keys);
  return keys;
};

/** Every setting of the server: where it is read from, its default, and what it means. */
export const SETTINGS = {
  databaseUrl: setting(
    "DATABASE_URL",
    "",
    {
      kk: "Сіздің PostgreSQL 15–18; болмаса Pana PANA_DATA ішінде өз PostgreSQL серверін іске қосады",
      ru: "Ваш PostgreSQL 15–18; без него Pana запускает собственный PostgreSQL в PANA_DATA",
      en: "Your PostgreSQL 15–18; without it Pana runs a PostgreSQL of its own in PANA_DATA",
    },
    address,
  ),
  migrateDatabaseUrl: setting(
    "PANA_MIGRATE_DATABASE_URL",
    "",
    {
      kk: "Сол дерекқор, кестелер иесінің атынан; тек көшірулер қолданады (әдепкісі: DATABASE_URL)",
      ru: "Та же база от имени владельца таблиц; нужна только миграциям (по умолчанию DATABASE_URL)",
      en: "The same database, signed in as the owner of the tables; only migrations use it (default: DATABASE_URL)",
    },
    address,
  ),
  data: setting(
    "PANA_DATA",
    ".pana",
    {
      kk: "Pana осы машинада сақтайтынның бәріне арналған қалта",
      ru: "Папка для всего, что Pana хранит на этой машине",
      en: "The folder for everything that Pana keeps on this machine",
    },
    (value, name) => resolve(filled(value, name)),
  ),
  host: setting(
    "HOST",
    "127.0.0.1",
    {
      kk: "Қай мекенжайда қызмет көрсетіледі",
      ru: "Адрес, на котором принимаются запросы",
      en: "The address to listen on",
    },
    filled,
  ),
  port: setting(
    "PORT",
    "8080",
    {
      kk: "Порт; 0 болса, кез келген бос порт алынады",
      ru: "Порт; 0 — любой свободный",
      en: "The port to listen on; 0 takes any free one",
    },
    whole(0, 65_535),
  ),
  demonstration: setting(
    "PANA_DEMONSTRATION",
    "",
    {
      kk: "Бұл көрсетілім елі ме; әдепкіде DATABASE_URL болмаса — иә",
      ru: "Показательная ли это страна; по умолчанию да, если нет DATABASE_URL",
      en: "Whether this is the demonstration country; by default it is where there is no DATABASE_URL",
    },
    (value, name) => (value === "" ? null : yesNo(value, name)),
  ),
  demonstrationFiles: setting(
    "PANA_DEMONSTRATION_FILES",
    "2000",
    {
      kk: "Көрсетілім елі неше іспен басталады",
      ru: "Со скольких дел начинается показательная страна",
      en: "How many files the demonstration country is begun with",
    },
    whole(0, 1_000_000),
  ),
  receiptSecret: setting(
    "PANA_RECEIPT_SECRET",
    "",
    {
      kk: "Хабар кодтарының құпиясы: base64 немесе он алтылық цифрлармен 32 байт; болмаса PANA_DATA ішінде жасалып, сақталады",
      ru: "Секрет кодов сообщений: 32 байта в base64 или шестнадцатеричных цифрах; без него создаётся и хранится в PANA_DATA",
      en: "The secret of the receipt codes, 32 bytes in base64 or hexadecimal digits; without it one is made and kept in PANA_DATA",
    },
    (value) => (value === "" ? null : value),
  ),
  vaultKeys: setting(
    "PANA_VAULT_KEYS",
    "",
    {
      kk: "Тұлға деректері қоймасының кілттері: id=кілт, біріншісі қолданыстағы; болмаса PANA_DATA ішіндегі vault-keys файлы",
      ru: "Ключи хранилища личных данных: id=ключ, первый — действующий; без них файл vault-keys в PANA_DATA",
      en: "The keys of the vault of identities: id=key, the first is the current one; without them the file vault-keys in PANA_DATA",
    },
    vaultKeys,
  ),
  fileCheck: setting<readonly [string, ...string[]] | null>(
    "PANA_FILE_CHECK",
    "",
    {
      kk: "Суретті зиянды бағдарламаға тексеретін бағдарлама, мысалы clamdscan --fdpass -; байттарды стандартты кірістен алады, 0 — таза, 1 — зиянды",
      ru: "Программа, которая проверяет изображения на вредоносность, например clamdscan --fdpass -; получает байты на стандартный ввод, 0 — чисто, 1 — вредоносно",
      en: "A program that checks pictures for malware, e.g. clamdscan --fdpass -; it gets the bytes on standard input, 0 is clean, 1 is harmful",
    },
    (value) => {
      const [program, ...args] = value.split(/\s+/).filter((word) => word !== "");
      return program === undefined ? null : [program, ...args];
    },
  ),
  vaultKms: setting(
    "PANA_VAULT_KMS",
    "",
    {
      kk: "Қойма кілттерін сақтайтын KMS-пен сөйлесетін бағдарлама (docs/vault.md); PANA_VAULT_KEYS орнына",
      ru: "Программа, которая говорит с KMS, хранящим ключи хранилища (docs/vault.md); вместо PANA_VAULT_KEYS",
      en: "A program that speaks to the KMS that holds the keys of the vault (docs/vault.md); instead of PANA_VAULT_KEYS",
    },
    (value) => (value === "" ? null : value),
  ),
  retentionYears: setting(
    "PANA_RETENTION_YEARS",
    "",
    {
      kk: "Іс жабылғаннан кейін тұлға деректері неше жыл сақталады; болмаса заң деректеріндегі мерзім",
      ru: "Сколько лет после закрытия дела хранятся личные данные; без этого срок из данных о праве",
      en: "How many years after a file was closed its identity is kept; without it, the period in the data of the law",
    },
    (value, name) => (value === "" ? null : whole(1, 100)(value, name)),
  ),
  backupRecipient: setting(
    "PANA_BACKUP_RECIPIENT",
    "",
    {
      kk: "Сақтық көшірмелер мөрленетін ашық кілт, age1… (pana backup key)",
      ru: "Открытый ключ, для которого запечатываются резервные копии, age1… (pana backup key)",
      en: "The public key that backups are sealed for, age1… (pana backup key)",
    },
    (value, name) => {
      if (value === "") return null;
      if (!isRecipient(value)) throw new BadSetting(name, "must be a public key of backups, age1…");
      return value;
    },
  ),
  sessionIdleMinutes: setting(
    "PANA_SESSION_IDLE_MINUTES",
    "30",
    {
      kk: "Осынша минут қолданылмаған сеанс аяқталады",
      ru: "Через столько минут бездействия сеанс завершается",
      en: "A session that is not used for so long ends",
    },
    whole(1, 1440),
  ),
  usualFiles: setting(
    "PANA_USUAL_FILES",
    "40",
    {
      kk: "Бір қызметкер бір күнде осыншадан көп істі оқыса, басшысына көрсетіледі",
      ru: "Кто за день прочёл больше дел, того видит руководитель",
      en: "Whoever reads of more files than this on one day is shown to the supervisor",
    },
    whole(1, 100_000),
  ),
  usualSearches: setting(
    "PANA_USUAL_SEARCHES",
    "40",
    {
      kk: "Бір қызметкер бір күнде осыншадан көп іздесе, басшысына көрсетіледі",
      ru: "Кто за день искал людей чаще, того видит руководитель",
      en: "Whoever searches for people more often than this on one day is shown to the supervisor",
    },
    whole(1, 100_000),
  ),
  behindProxy: setting(
    "PANA_BEHIND_PROXY",
    "no",
    {
      kk: "Pana алдындағы прокси TLS жүргізіп, жіберушіні X-Forwarded-For ішінде атай ма; онда cookie Secure болады",
      ru: "Стоит ли перед Pana прокси с TLS, который называет отправителя в X-Forwarded-For; тогда cookie помечены Secure",
      en: "Whether a proxy in front of Pana speaks TLS and names the sender in X-Forwarded-For; cookies are then Secure",
    },
    yesNo,
  ),
  deskUrl: setting(
    "PANA_URL",
    "",
    {
      kk: "Қызметкерлер Pana-ға кіретін мекенжай, мысалы https://pana.example; болмаса сұраудан алынады",
      ru: "Адрес, по которому сотрудники открывают Pana, например https://pana.example; без него берётся из запроса",
      en: "The address at which officers reach Pana, e.g. https://pana.example; without it, that of the request",
    },
    ownAddress,
  ),
  pagesUrl: setting(
    "PANA_PUBLIC_URL",
    "",
    {
      kk: "Көпшілікке арналған беттердің өз мекенжайы, мысалы https://komek.example; онда үстел тек PANA_URL мекенжайында ғана жауап береді",
      ru: "Собственный адрес страниц для всех, например https://pomosh.example; рабочее место тогда отвечает только по PANA_URL",
      en: "An address of their own for the public pages, e.g. https://help.example; the desk then answers at PANA_URL only",
    },
    ownAddress,
  ),
  oidcIssuer: setting(
    "PANA_OIDC_ISSUER",
    "",
    {
      kk: "Министрліктің сәйкестендіру провайдері (OpenID Connect), оның issuer мекенжайы; docs/signing-in.md",
      ru: "Поставщик удостоверений министерства (OpenID Connect), его issuer; docs/signing-in.md",
      en: "A ministry's identity provider (OpenID Connect), by its issuer; docs/signing-in.md",
    },
    issuer,
  ),
  oidcClientId: setting(
    "PANA_OIDC_CLIENT_ID",
    "",
    {
      kk: "Провайдер Pana-ны қалай атайды",
      ru: "Как поставщик называет Pana",
      en: "What the provider calls Pana",
    },
    (value) => value,
  ),
  oidcClientSecret: setting(
    "PANA_OIDC_CLIENT_SECRET",
    "",
    {
      kk: "Провайдер Pana-ға берген құпия",
      ru: "Секрет, который поставщик дал Pana",
      en: "The secret that the provider has given Pana",
    },
    (value) => value,
  ),
  oidcUsernameClaim: setting(
    "PANA_OIDC_USERNAME_CLAIM",
    "preferred_username",
    {
      kk: "Алғашқы кіруде Pana-дағы пайдаланушы атын айтатын claim; оны адам өзі өзгерте алмауы керек",
      ru: "Claim, который при первом входе называет имя пользователя в Pana; человек не должен менять его сам",
      en: "The claim that names the officer's user name at the first sign-in; people must not be able to change it themselves",
    },
    filled,
  ),
  oidcSecondFactor: setting(
    "PANA_OIDC_SECOND_FACTOR",
    "no",
    {
      kk: "Провайдер екінші факторды өзі сұрай ма; онда Pana сұрамайды",
      ru: "Спрашивает ли поставщик второй фактор сам; тогда Pana его не спрашивает",
      en: "Whether the provider asks for a second factor itself; Pana does not then",
    },
    yesNo,
  ),
  onionLocation: setting(
    "PANA_ONION_LOCATION",
    "",
    {
      kk: "Осы беттердің Tor желісіндегі мекенжайы (http://….onion); бар болса, Tor Browser соны ұсынады",
      ru: "Адрес этих страниц в сети Tor (http://….onion); если задан, Tor Browser предложит его",
      en: "The address of these pages in the Tor network (http://….onion); where it is set, Tor Browser offers it",
    },
    onionAddress,
  ),
  poolSize: setting(
    "PANA_DATABASE_CONNECTIONS",
    "10",
    {
      kk: "Дерекқормен неше қосылым ұсталады",
      ru: "Сколько соединений с базой держится",
      en: "How many connections to the database are kept",
    },
    whole(2, 200),
  ),
  logLevel: setting(
    "PANA_LOG",
    "info",
    {
      kk: `Журналға не жазылады: ${LOG_LEVELS.join(", ")}`,
      ru: `Что пишется в журнал: ${LOG_LEVELS.join(", ")}`,
      en: `How much is logged: ${LOG_LEVELS.join(", ")}`,
    },
    logLevel,
  ),
} as const;

/** A ministry's own identity provider. */
export interface ProviderConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly usernameClaim: string;
  /** Whether it asks for a second factor itself. */
  readonly secondFactor: boolean;
}

export interface Config {
  readonly databaseUrl: string | null;
  readonly migrateDatabaseUrl: string | null;
  readonly data: string;
  readonly host: string;
  readonly port: number;
  readonly demonstration: boolean;
  readonly demonstrationFiles: number;
  /** As typed; null where Pana keeps its own. */
  readonly receiptSecret: string | null;
  /** Null where Pana keeps its own in a file. */
  readonly vaultKeys: Keys | null;
  /** The path of a program; null where Pana holds the keys itself. */
  readonly vaultKms: string | null;
  /** A program and its arguments; null where nothing checks pictures. */
  readonly fileCheck: readonly [string, ...string[]] | null;
  /** Null where the period of the jurisdiction holds. */
  readonly retentionYears: number | null;
  /** Null where the command names it. */
  readonly backupRecipient: string | null;
  readonly sessionIdleMinutes: number;
  /** What an officer reads and searches on one day at the most without being shown to the supervisor. */
  readonly usualFiles: number;
  readonly usualSearches: number;
  readonly behindProxy: boolean;
  /** Without a slash at its end; null where these pages have none. */
  readonly onionLocation: string | null;
  /** The origin at which officers reach Pana; null where it is that of the request. */
  readonly deskUrl: string | null;
  /** The origin of the public pages, where desk and public have hosts of their own; else null. */
  readonly pagesUrl: string | null;
  /** Null where officers sign in with Pana alone. */
  readonly provider: ProviderConfig | null;
  readonly poolSize: number;
  readonly logLevel: LogLevel;
}

/** Cookies know no ports: two addresses are apart only where their names differ. */
function checkApart(pagesUrl: string, deskUrl: string | null): void {
  const { name } = SETTINGS.pagesUrl;
  if (deskUrl === null) throw new BadSetting(name, `needs ${SETTINGS.deskUrl.name}, where the desk is then`);
  if (new URL(pagesUrl).hostname === new URL(deskUrl).hostname) {
    throw new BadSetting(name, `must have another host than ${SETTINGS.deskUrl.name}`);
  }
}

/**
 * The settings, read from the environment.
 * @throws BadSetting naming the first setting that cannot be used.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <T>({ name, fallback, parse }: Setting<T>): T =>
    parse((environment[name] ?? "") === "" ? fallback : (environment[name] as string), name);
  const databaseUrl = read(SETTINGS.databaseUrl);
  const vaultKms = read(SETTINGS.vaultKms);
  if (vaultKms !== null && (environment[SETTINGS.vaultKeys.name] ?? "") !== "") {
    throw new BadSetting(SETTINGS.vaultKms.name, "must not be set together with PANA_VAULT_KEYS");
  }
  const deskUrl = read(SETTINGS.deskUrl);
  const pagesUrl = read(SETTINGS.pagesUrl);
  if (pagesUrl !== null) checkApart(pagesUrl, deskUrl);
  const oidcIssuer = read(SETTINGS.oidcIssuer);
  const secondFactor = read(SETTINGS.oidcSecondFactor);
  const provider =
    oidcIssuer === null
      ? null
      : {
          issuer: oidcIssuer,
          clientId: read(SETTINGS.oidcClientId),
          clientSecret: read(SETTINGS.oidcClientSecret),
          usernameClaim: read(SETTINGS.oidcUsernameClaim),
          secondFactor,
        };
  const needed = (name: string) => new BadSetting(name, "is needed with PANA_OIDC_ISSUER");
  if (provider?.clientId === "") throw needed(SETTINGS.oidcClientId.name);
  if (provider?.clientSecret === "") throw needed(SETTINGS.oidcClientSecret.name);
  if (provider && deskUrl === null) throw needed(SETTINGS.deskUrl.name);
  return {
    databaseUrl,
    migrateDatabaseUrl: read(SETTINGS.migrateDatabaseUrl) ?? databaseUrl,
    data: read(SETTINGS.data),
    host: read(SETTINGS.host),
    port: read(SETTINGS.port),
    demonstration: read(SETTINGS.demonstration) ?? databaseUrl === null,
    demonstrationFiles: read(SETTINGS.demonstrationFiles),
    receiptSecret: read(SETTINGS.receiptSecret),
    vaultKeys: read(SETTINGS.vaultKeys),
    vaultKms,
    fileCheck: read(SETTINGS.fileCheck),
    retentionYears: read(SETTINGS.retentionYears),
    backupRecipient: read(SETTINGS.backupRecipient),
    sessionIdleMinutes: read(SETTINGS.sessionIdleMinutes),
    usualFiles: read(SETTINGS.usualFiles),
    usualSearches: read(SETTINGS.usualSearches),
    behindProxy: read(SETTINGS.behindProxy),
    deskUrl,
    pagesUrl,
    provider,
    onionLocation: read(SETTINGS.onionLocation),
    poolSize: read(SETTINGS.poolSize),
    logLevel: read(SETTINGS.logLevel),
  };
}
