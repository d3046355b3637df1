import { SUBJECT_TITLES as COMMON } from "../common/subjects.js";
import { text } from "../model/text.js";

export const SUBJECT_TITLES = {
  ...COMMON,
  police: text(
    "Ішкі істер министрлігі және оның органдары",
    "Министерство внутренних дел и его органы",
    "Ministry of Internal Affairs and its bodies",
  ),
  "service-provider": text(
    "Республикалық оңалту орталығы және көмек көрсететін ұйымдар",
    "Республиканский реабилитационный центр и организации помощи",
    "Republican rehabilitation centre and other organisations that help",
  ),
} as const;
