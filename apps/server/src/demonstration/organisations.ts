import type { Subject, Text } from "@pana/law";
import { type Randomness, seededId } from "./randomness.js";
import { REGIONS, type Region } from "./regions.js";

/** An organisation of the demonstration country. `key` names it within the demonstration, e.g. `police/KZ-75`. */
export interface DemonstrationOrganisation {
  readonly key: string;
  readonly id: string;
  readonly name: Text;
  readonly kinds: readonly Subject[];
  readonly region: string | null;
  /** The key of the body above. */
  readonly parent: string | null;
  readonly hotline: boolean;
  readonly contact: string | null;
}

type Plan = Omit<DemonstrationOrganisation, "id" | "contact">;

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const body = (
  key: string,
  name: Text,
  kinds: readonly Subject[],
  {
    parent = null,
    region = null,
    hotline = false,
  }: Partial<Pick<Plan, "parent" | "region" | "hotline">> = {},
): Plan => ({ key, name, kinds, region, parent, hotline });

/** Bodies of the whole country. They sit in Astana, and their region is the country. */
const NATIONAL: readonly Plan[] = [
  body(
    "social-ministry",
    text(
      "Еңбек және халықты әлеуметтік қорғау министрлігі",
      "Министерство труда и социальной защиты населения",
      "Ministry of Labour and Social Protection",
    ),
    ["social-ministry"],
  ),
  body(
    "interior-ministry",
    text("Ішкі істер министрлігі", "Министерство внутренних дел", "Ministry of Internal Affairs"),
    ["police"],
  ),
  body(
    "health-authority",
    text("Денсаулық сақтау министрлігі", "Министерство здравоохранения", "Ministry of Health"),
    ["health-authority"],
  ),
  body(
    "education-authority",
    text("Оқу-ағарту министрлігі", "Министерство просвещения", "Ministry of Education"),
    ["education-authority"],
  ),
  body(
    "foreign-ministry",
    text("Сыртқы істер министрлігі", "Министерство иностранных дел", "Ministry of Foreign Affairs"),
    ["foreign-ministry"],
  ),
  body(
    "tourism-authority",
    text("Туризм және спорт министрлігі", "Министерство туризма и спорта", "Ministry of Tourism and Sports"),
    ["tourism-authority"],
  ),
  body(
    "media-authority",
    text(
      "Мәдениет және ақпарат министрлігі",
      "Министерство культуры и информации",
      "Ministry of Culture and Information",
    ),
    ["media-authority"],
  ),
  body("border-service", text("Шекара қызметі", "Пограничная служба", "Border Service"), ["border-service"]),
  body("prosecutor", text("Бас прокуратура", "Генеральная прокуратура", "Prosecutor General's Office"), [
    "prosecutor",
  ]),
  body(
    "compensation-authority",
    text("Жәбірленушілерге өтемақы қоры", "Фонд компенсации потерпевшим", "Victims Compensation Fund"),
    ["compensation-authority"],
  ),
  body(
    "hotline",
    text(
      "«116 16» сенім телефоны, қоғамдық қор",
      "Телефон доверия 116 16, общественный фонд",
      "Trust line 116 16, public foundation",
    ),
    ["npo"],
    { hotline: true },
  ),
  body(
    "international-organisation",
    text(
      "Көшіп-қонушыларға көмек халықаралық ұйымы",
      "Международная организация помощи мигрантам",
      "International Organisation for Aid to Migrants",
    ),
    ["international-organisation"],
  ),
  ...(
    [
      ["UZ", "Ташкенттегі", "Ташкенте", "Tashkent"],
      ["RU", "Мәскеудегі", "Москве", "Moscow"],
      ["TR", "Анкарадағы", "Анкаре", "Ankara"],
      ["KR", "Сеулдегі", "Сеуле", "Seoul"],
    ] as const
  ).map(([country, kk, ru, en]) =>
    body(`mission/${country}`, text(`${kk} елшілік`, `Посольство в ${ru}`, `Embassy in ${en}`), ["mission"], {
      parent: "foreign-ministry",
    }),
  ),
];

/** What every region has. The oblast executive supervises the bodies of its region; departments of police, the ministry. */
const EVERY_REGION = [
  {
    key: "police",
    kinds: ["police"],
    parent: () => "interior-ministry",
    name: ({ of }: Region) =>
      text(`${of.kk} полиция департаменті`, `Департамент полиции ${of.ru}`, `Police Department of ${of.en}`),
  },
  {
    key: "oblast-executive",
    kinds: ["oblast-executive"],
    parent: () => "social-ministry",
    name: ({ of }: Region) =>
      text(
        `${of.kk} жұмыспен қамту және әлеуметтік бағдарламалар басқармасы`,
        `Управление занятости и социальных программ ${of.ru}`,
        `Department of Employment and Social Programmes of ${of.en}`,
      ),
  },
  {
    key: "district-executive",
    kinds: ["district-executive"],
    parent: (region: Region) => `oblast-executive/${region.code}`,
    name: ({ of, city }: Region) =>
      city
        ? text(
            `${of.kk} аудандық әлеуметтік қорғау бөлімі`,
            `Районный отдел социальной защиты ${of.ru}`,
            `District Office of Social Protection of ${of.en}`,
          )
        : text(
            `${of.kk} орталық ауданы әкімдігінің әлеуметтік қорғау бөлімі`,
            `Отдел социальной защиты акимата центрального района ${of.ru}`,
            `Social Protection Office of the Central District, ${of.en}`,
          ),
  },
  {
    key: "guardianship-body",
    kinds: ["guardianship-body"],
    parent: (region: Region) => `oblast-executive/${region.code}`,
    name: ({ of }: Region) =>
      text(
        `${of.kk} қорғаншылық және қамқоршылық органы`,
        `Орган опеки и попечительства ${of.ru}`,
        `Guardianship Body of ${of.en}`,
      ),
  },
] as const satisfies readonly {
  readonly key: string;
  readonly kinds: readonly Subject[];
  readonly parent: (region: Region) => string;
  readonly name: (region: Region) => Text;
}[];

/** Invented names of providers. In half of the regions the provider is an NPO, as L110 10(3) lets it be. */
const SHELTERS = [
  ["Қамқор", "Камкор", "Kamkor"],
  ["Үміт", "Умит", "Umit"],
  ["Шаңырақ", "Шанырак", "Shanyrak"],
  ["Жанашыр", "Жанашыр", "Zhanashyr"],
  ["Сенім", "Сеним", "Senim"],
  ["Мейірім", "Мейрим", "Meirim"],
  ["Арқау", "Аркау", "Arkau"],
  ["Таңшолпан", "Таншолпан", "Tansholpan"],
  ["Береке", "Береке", "Bereke"],
  ["Жарық", "Жарык", "Zharyk"],
] as const;

function shelter(region: Region, place: number): Plan {
  const [kk, ru, en] = SHELTERS[place % SHELTERS.length]!;
  const isNpo = place % 2 === 1;
  const name = isNpo
    ? text(
        `«${kk}» дағдарыс орталығы, қоғамдық қор (${region.name.kk})`,
        `Кризисный центр «${ru}», общественный фонд (${region.name.ru})`,
        `${en} Crisis Centre, public foundation (${region.name.en})`,
      )
    : text(
        `«${kk}» уақытша болу орталығы (${region.name.kk})`,
        `Центр временного пребывания «${ru}» (${region.name.ru})`,
        `${en} Temporary Stay Centre (${region.name.en})`,
      );
  return body(
    `service-provider/${region.code}`,
    name,
    isNpo ? ["service-provider", "npo"] : ["service-provider"],
    {
      region: region.code,
      parent: isNpo ? null : `oblast-executive/${region.code}`,
    },
  );
}

/** What some regions have besides. */
const SOME_REGIONS: readonly {
  readonly key: string;
  readonly regions: readonly string[];
  readonly kinds: readonly Subject[];
  readonly parent: (region: Region) => string | null;
  readonly name: (region: Region) => Text;
}[] = [
  {
    key: "health-organisation",
    regions: ["KZ-75", "KZ-71", "KZ-79", "KZ-61"],
    kinds: ["health-organisation"],
    parent: () => "health-authority",
    name: ({ of }) =>
      text(
        `${of.kk} № 4 қалалық емханасы`,
        `Городская поликлиника № 4 ${of.ru}`,
        `City Clinic No. 4 of ${of.en}`,
      ),
  },
  {
    key: "npo",
    regions: ["KZ-75", "KZ-71", "KZ-35"],
    kinds: ["npo"],
    parent: () => null,
    name: ({ name }) =>
      text(
        `«Бостандық жолы» қоғамдық бірлестігі (${name.kk})`,
        `Общественное объединение «Бостандык жолы» (${name.ru})`,
        `Bostandyk Zholy, public association (${name.en})`,
      ),
  },
  {
    key: "child-support-centre",
    regions: ["KZ-75", "KZ-71", "KZ-79"],
    kinds: ["child-support-centre"],
    parent: (region) => `oblast-executive/${region.code}`,
    name: ({ of }) =>
      text(
        `${of.kk} балаларды қолдау орталығы`,
        `Центр поддержки детей ${of.ru}`,
        `Child Support Centre of ${of.en}`,
      ),
  },
  {
    key: "education-organisation",
    regions: ["KZ-75", "KZ-61"],
    kinds: ["education-organisation"],
    parent: () => "education-authority",
    name: ({ of }) => text(`${of.kk} № 12 мектебі`, `Школа № 12 ${of.ru}`, `School No. 12 of ${of.en}`),
  },
  {
    key: "border-service",
    regions: ["KZ-61"],
    kinds: ["border-service"],
    parent: () => "border-service",
    name: ({ of }) =>
      text(
        `${of.kk} шекара бақылау бөлімшесі`,
        `Отделение пограничного контроля ${of.ru}`,
        `Border Control Unit of ${of.en}`,
      ),
  },
  {
    key: "mobile-group",
    regions: ["KZ-75"],
    kinds: ["mobile-group"],
    parent: (region) => `oblast-executive/${region.code}`,
    name: ({ of }) => text(`${of.kk} мобильді тобы`, `Мобильная группа ${of.ru}`, `Mobile Group of ${of.en}`),
  },
  {
    key: "labour-agency",
    regions: ["KZ-75"],
    kinds: ["labour-agency"],
    parent: () => null,
    name: ({ name }) =>
      text(
        `«Еңбек жолы» жұмысқа орналастыру агенттігі (${name.kk})`,
        `Агентство занятости «Енбек жолы» (${name.ru})`,
        `Enbek Zholy Employment Agency (${name.en})`,
      ),
  },
  {
    key: "tourism-business",
    regions: ["KZ-75"],
    kinds: ["tourism-business"],
    parent: () => null,
    name: ({ name }) =>
      text(
        `«Самал тур» турфирмасы (${name.kk})`,
        `Турфирма «Самал тур» (${name.ru})`,
        `Samal Tour (${name.en})`,
      ),
  },
  {
    key: "labour-inspection",
    regions: ["KZ-75"],
    kinds: ["labour-inspection"],
    parent: (region) => `oblast-executive/${region.code}`,
    name: ({ of }) =>
      text(
        `${of.kk} мемлекеттік еңбек инспекциясы`,
        `Государственная инспекция труда ${of.ru}`,
        `State Labour Inspection of ${of.en}`,
      ),
  },
  {
    key: "court",
    regions: ["KZ-75"],
    kinds: ["court"],
    parent: () => null,
    name: ({ of }) =>
      text(
        `${of.kk} мамандандырылған қылмыстық соты`,
        `Специализированный уголовный суд ${of.ru}`,
        `Specialised Criminal Court of ${of.en}`,
      ),
  },
];

const MARK = { kk: " (демо)", ru: " (демо)", en: " (demo)" } as const;
const marked = (name: Text): Text => text(name.kk + MARK.kk, name.ru + MARK.ru, name.en + MARK.en);

/**
 * The organisations of the demonstration country, bodies above before those below: some 130, of every kind of subject but the
 * public. Their names are built of the names of real offices and marked as a demonstration; those of
 * providers, NPOs and firms are invented. `at` is the moment at which they were added (milliseconds of the epoch).
 */
export function demonstrationOrganisations(
  random: Randomness,
  at: number,
): readonly DemonstrationOrganisation[] {
  const regional = REGIONS.flatMap((region, place) => [
    ...EVERY_REGION.map(({ key, kinds, parent, name }) =>
      body(`${key}/${region.code}`, name(region), kinds, { region: region.code, parent: parent(region) }),
    ),
    shelter(region, place),
    ...SOME_REGIONS.filter(({ regions }) => regions.includes(region.code)).map(
      ({ key, kinds, parent, name }) =>
        body(`${key}/${region.code}`, name(region), kinds, { region: region.code, parent: parent(region) }),
    ),
  ]);
  const plans = [...NATIONAL, ...regional];
  const depth = (plan: Plan): number =>
    plan.parent === null ? 0 : 1 + depth(plans.find(({ key }) => key === plan.parent)!);
  return plans
    .map((plan) => ({ plan, depth: depth(plan) }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ plan }) => ({
      ...plan,
      id: seededId(random, at),
      name: marked(plan.name),
      contact: plan.kinds.includes("service-provider")
        ? null
        : `${plan.key.replaceAll("/", ".").toLowerCase()}@pana.example`,
    }));
}
