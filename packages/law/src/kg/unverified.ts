import {
  BETWEEN_STATES,
  DAY_OF_ENTRY,
  HOLIDAYS_UNVERIFIED,
  IDENTIFICATION_UNREAD,
  RECORDED_WITHOUT_PROVISION,
} from "../common/unverified.js";
import type { Unverified } from "../model/jurisdiction.js";
import { text } from "../model/text.js";

export const UNVERIFIED: readonly Unverified[] = [
  {
    ...RECORDED_WITHOUT_PROVISION,
    kinds: RECORDED_WITHOUT_PROVISION.kinds!.filter((kind) => kind !== "referral.made"),
  },
  {
    id: "terms",
    what: text(
      "Бірде-бір мерзім көрілмеді: сондықтан міндет те жоқ.",
      "Ни один срок не виден, поэтому нет и обязанностей.",
      "No term was seen, so there is no duty either.",
    ),
  },
  {
    id: "coordinating-body",
    what: text(
      "Үйлестіруші орган: 2018–2019 жылдан Мемлекеттік көші-қон қызметі, кейін еңбек министрлігі — тексерілмеген.",
      "Координирующий орган: с 2018–2019 годов Государственная служба миграции, позже министерство труда — не проверено.",
      "The coordinating body: the State Migration Service from 2018–2019, later the labour ministry; not verified.",
    ),
  },
  {
    id: "rapporteur",
    what: text(
      "Ұлттық баяндамашы қай актіге сүйенетіні көрілмеді.",
      "По какому акту работает Национальный докладчик, не видно.",
      "By which act the National Rapporteur works was not seen.",
    ),
  },
  {
    id: "referral-act",
    what: text(
      "Үкіметтің 2019 жылғы актісінің күні мен нөмірі көрілмеді: келесі жылдың басынан күшінде деп есептеледі.",
      "Дата и номер акта Правительства 2019 года не видны: считается действующим с начала следующего года.",
      "Day and number of the Government act of 2019 were not seen: it is taken to hold from the beginning of the next year.",
    ),
  },
  {
    id: "kinds-of-help",
    what: text(
      "Заңдағы көмек түрлерінің тізбесі көрілмеді.",
      "Перечень видов помощи в законе не виден.",
      "The law's list of kinds of help was not seen.",
    ),
  },
  IDENTIFICATION_UNREAD,
  HOLIDAYS_UNVERIFIED,
  DAY_OF_ENTRY,
  BETWEEN_STATES,
];
