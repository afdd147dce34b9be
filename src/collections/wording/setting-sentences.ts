import type { Sentences } from "./sentence-text.ts";

/** What is wrong with a setting and what to write instead. */
export const settingSentences = {
  settingInvalid: {
    es: "El ajuste «{setting:setting}»[ ({setting:typedSetting})] no puede ser {value}: escriba {expected:expected}. Mientras tanto vale el valor por defecto.",
    en: 'Setting "{setting:setting}"[ ({setting:typedSetting})] cannot be {value}: enter {expected:expected}. Until then its default holds.',
  },
  settingUnknown: {
    es: "El ajuste «{setting}» no existe[; ¿quería decir «{nearest}»?|: bórrelo o use uno de estos: {known}.|: bórrelo.]",
    en: 'There is no setting "{setting}"[; did you mean "{nearest}"?|: delete it or use one of these: {known}.|: delete it.]',
  },
  storedWordUnreadable: {
    es: "Lo que usted había configurado ({setting}) ya no se puede leer: valen los valores por defecto. Vuelva a «Poner en marcha».",
    en: 'What you had set ({setting}) can no longer be read: the defaults hold. Go through "Set up" again.',
  },
  settingsUnreadable: {
    es: "Los ajustes deben ser un objeto con nombres y valores, no {value}: valen los valores por defecto.",
    en: "Settings must be an object of names and values, not {value}: the defaults hold.",
  },
  settingNotSet: {
    es: "{count#El ajuste|Los ajustes} {settings:settings} {count#está vacío|están vacíos}: {count#la parte de los correos que lo usa se omite. Rellénelo si la quiere.|las partes de los correos que los usan se omiten. Rellénelos si las quiere.}",
    en: "{count#Setting|Settings} {settings:settings} {count#is|are} empty: {count#the part of the emails that uses it is left out. Fill it in if you want it.|the parts of the emails that use them are left out. Fill them in if you want them.}",
  },
  settingPlanUnknown: {
    es: "El plan de cobro «{plan}» no existe ({place}): elija {known} o añádalo a la pestaña Plan de cobro. Mientras tanto se sigue el plan «{used}».",
    en: 'There is no collection plan "{plan}" ({place}): choose {known} or add it to the Collection plan tab. Until then plan "{used}" is followed.',
  },
} as const satisfies Sentences;
