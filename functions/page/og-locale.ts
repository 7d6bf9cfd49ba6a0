/** Open Graph's `language_TERRITORY`: the territory that the tag names, else the one where most of its readers are. */
export function ogLocale(language: string): string | null {
  const [base = "", ...rest] = language.split("-");
  const named = rest.find((part) => /^[A-Z]{2}$/.test(part));
  const territory = named ?? (rest.includes("Hant") ? "TW" : territories[base]);
  return territory ? `${base}_${territory}` : null;
}

const territories: Record<string, string> = Object.fromEntries(
  (
    "af_ZA am_ET ar_AR az_AZ be_BY bg_BG bn_IN bs_BA ca_ES cs_CZ cy_GB da_DK de_DE el_GR en_US es_ES et_EE eu_ES fa_IR " +
    "fi_FI fil_PH fr_FR ga_IE gl_ES gu_IN he_IL hi_IN hr_HR hu_HU hy_AM id_ID is_IS it_IT ja_JP jv_ID ka_GE kk_KZ km_KH " +
    "kn_IN ko_KR ku_TR ky_KG lo_LA lt_LT lv_LV mk_MK ml_IN mn_MN mr_IN ms_MY my_MM nb_NO ne_NP nl_NL nn_NO no_NO pa_IN " +
    "pl_PL ps_AF pt_PT ro_RO ru_RU si_LK sk_SK sl_SI so_SO sq_AL sr_RS sv_SE sw_KE ta_IN te_IN tg_TJ th_TH tr_TR uk_UA " +
    "ur_PK uz_UZ vi_VN zh_CN zu_ZA"
  )
    .split(" ")
    .map((locale) => locale.split("_") as [string, string]),
);
