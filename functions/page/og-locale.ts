import { scriptOfLanguage } from "../card/text/scripts.ts";

/**
 * Open Graph's `language_TERRITORY`, one that Facebook knows, since its debugger calls an article with any other invalid: that
 * of the tag's territory, else that of the language. Null where Facebook does not know the language.
 */
export function ogLocale(language: string): string | null {
  const [tongue = "", ...rest] = language.split("-");
  const territory = rest.find((part) => /^[A-Z]{2}$/.test(part));
  const base = names[tongue] ?? tongue;
  if (base === "zh") {
    if (scriptOfLanguage(language) !== "Hant") return "zh_CN";
    return tongue === "yue" || territory === "HK" || territory === "MO" ? "zh_HK" : "zh_TW";
  }
  const own = locales.filter((locale) => locale.startsWith(`${base}_`));
  const named = own.find((locale) => locale === `${base}_${territory}`);
  // Facebook's name for the Spanish of all territories but Spain.
  return named ?? (base === "es" && territory ? "es_LA" : (own[0] ?? null));
}

/** What Facebook calls languages otherwise than IETF. */
const names: Record<string, string> = { ceb: "cx", ckb: "cb", fil: "tl", no: "nb", yue: "zh", zgh: "tz" };

/** As Facebook's documentation lists them, and of a language's several the one for others first. */
const locales = (
  "af_ZA am_ET ar_AR as_IN az_AZ be_BY bg_BG bn_IN br_FR bs_BA ca_ES cb_IQ co_FR cs_CZ cx_PH cy_GB da_DK de_DE el_GR en_US " +
  "en_GB es_ES et_EE eu_ES fa_IR ff_NG fi_FI fo_FO fr_FR fr_CA fy_NL ga_IE gl_ES gn_PY gu_IN ha_NG he_IL hi_IN hr_HR ht_HT " +
  "hu_HU hy_AM id_ID is_IS it_IT ja_JP jv_ID ka_GE kk_KZ km_KH kn_IN ko_KR ku_TR ky_KG lo_LA lt_LT lv_LV mg_MG mk_MK ml_IN " +
  "mn_MN mr_IN ms_MY mt_MT my_MM nb_NO ne_NP nl_NL nl_BE nn_NO or_IN pa_IN pl_PL ps_AF pt_PT pt_BR ro_RO ru_RU rw_RW sc_IT " +
  "si_LK sk_SK sl_SI sn_ZW so_SO sq_AL sr_RS sv_SE sw_KE sz_PL ta_IN te_IN tg_TJ th_TH tl_PH tr_TR tt_RU tz_MA uk_UA ur_PK " +
  "uz_UZ vi_VN zu_ZA"
).split(" ");
