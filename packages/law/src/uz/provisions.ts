import { provisionsOf } from "../common/provisions.js";
import { text } from "../model/text.js";

/** Numbers of articles were not seen, so provisions are named by what they are about. Sources: nrm.uz, teznews.uz, repost.uz. */
const UZL = provisionsOf(
  "UZL",
  [{ edition: "ZRU-633 17.08.2020", validFrom: "2020-08-17", validTo: null, mark: "S" }],
  {
    "UZL identification": text(
      "Сәйкестендірудің мақсаты: көмек пен қорғау көрсету және қайта саудаға түсуіне жол бермеу",
      "Цель идентификации: помочь и защитить и не допустить повторной торговли",
      "Why persons are identified: to help and protect them, and to prevent that they are trafficked again",
    ),
    "UZL rehabilitation": text(
      "Оңалту: материалдық көмек, уақытша баспана, тамақ, гигиена, киім, жұмыс, білім",
      "Реабилитация: материальная помощь, временное жильё, питание, гигиена, одежда, работа, образование",
      "Rehabilitation: material help, temporary housing, food, hygiene, clothing, employment, education",
    ),
    "UZL commissions": text(
      "Адам саудасы және мәжбүрлі еңбек жөніндегі аумақтық комиссиялар",
      "Территориальные комиссии по торговле людьми и принудительному труду",
      "Territorial commissions on trafficking and forced labour",
    ),
    "UZL centre": text(
      "Республикалық оңалту орталығы (2020 жылы ІІМ жанында 50 орынға жоспарланған)",
      "Республиканский реабилитационный центр (в 2020 году планировался при МВД на 50 мест)",
      "Republican rehabilitation centre (planned in 2020 under the Ministry of Internal Affairs with 50 places)",
    ),
  },
);

/** Sources: the Ministry of Justice as retold by darakchi.uz; kun.uz 24.11.2021. */
const UZD = provisionsOf(
  "UZD",
  [{ edition: "No. 708 22.11.2021", validFrom: "2021-11-22", validTo: null, mark: "S" }],
  {
    "UZD database": text(
      "Айыпкерлер, жәбірленгендер және болжамды жәбірленгендер туралы бірыңғай базаны Ішкі істер министрлігі жүргізеді; әйелдер мен балалар бөлек",
      "Единую базу о торговцах, пострадавших и предполагаемых пострадавших ведёт МВД; женщины и дети отдельно",
      "The Ministry of Internal Affairs keeps one database of traffickers, victims and alleged victims, women and children apart",
    ),
    "UZD inquiry": text(
      "Уәкілетті органдар базаға жазбаша немесе электрондық сұрау жібереді",
      "Уполномоченные органы направляют в базу запрос, письменный или электронный",
      "Authorised bodies send the database an inquiry, in writing or electronically",
    ),
    "UZD answer": text(
      "Сұрауға бес күнде жауап беріледі",
      "На запрос отвечают в течение пяти дней",
      "An inquiry is answered within five days",
    ),
  },
);

export const PROVISIONS = { ...UZL, ...UZD };
export type UzProvision = keyof typeof PROVISIONS;
