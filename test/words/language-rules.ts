import { found, listed, type Rule } from "./shown-text.ts";
import { properNames, spanishLetters, tellingWords } from "./word-lists.ts";

const notWords = /https?:\S+|\S+@\S+|#[0-9a-f]{6}\b|\b[a-z]{2}_[A-Z]{2}\b/gi;
const names = new RegExp(properNames.join("|"), "gu");

/** The words of a text; addresses and names left out, codes in capitals too. */
function wordsOf(text: string): readonly string[] {
  const bare = text.replace(notWords, " ").replace(names, " ");
  const words = bare.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
  return words.filter((word) => !/^\p{Lu}+$/u.test(word));
}

/** No word of the other language. */
export const oneLanguage: Rule = ({ text, language }) => {
  const foreign = tellingWords[language === "es" ? "en" : "es"];
  const words = [...new Set(wordsOf(text))];
  return words
    .filter(
      (word) => foreign.has(word.toLowerCase()) || (language === "en" && spanishLetters.test(word)),
    )
    .map((word) => `"${word}" is of the other language`);
};

const informal = listed(
  "tu tus tuyo tuya tuyos tuyas ti te contigo puedes quieres tienes debes necesitas sabes ves eres estás has haz ven vosotros vuestro vuestra vuestros vuestras os",
);
const informalWords = new RegExp(`(?<!\\p{L})(?:${informal.join("|")})(?!\\p{L})`, "giu");
// Verbs in the future, as tú says them; the words left out end so by chance.
const informalFutures = /(?<!\p{L})(?!(?:a|de)?trás|demás)\p{L}{2,}rás(?!\p{L})/giu;
const commands = listed(
  "abre elige escribe pulsa revisa corrige borra añade usa selecciona confirma responde comprueba guarda mira prueba vuelve marca indica recarga conecta activa descarga",
);
const informalCommands = new RegExp(
  `(?:^|[.:;!?…] |[¿¡])(?:${commands.join("|")})(?!\\p{L})(?! (?:el|la|los|las) \\p{L}+ (?:que|de))`,
  "giu",
);

/** The owner and the customer are addressed as usted. */
export const formalSpanish: Rule = ({ text, language }) =>
  language === "en"
    ? []
    : [informalWords, informalFutures, informalCommands]
        .flatMap((pattern) => found(text, pattern))
        .map((words) => `"${words}" says tú`);

const american = new RegExp(
  `(?<!\\p{L})(?:${listed("color colors colored favor behavior center canceled canceling recognize recognized organize organized analyze customize customized").join("|")})(?!\\p{L})`,
  "giu",
);

// "Gmail's sent mail" is all that lies there.
const letters = /(?<!\p{L}|sent )e?-?mails?(?!\p{L})/giu;

/** English is spelt one way, the British one, and what is sent is an email. */
export const oneSpelling: Rule = ({ text, language }) => {
  if (language === "es") return [];
  const mails = found(text, letters).filter((word) => !/^emails?$/i.test(word));
  return [
    ...found(text, american).map((word) => `"${word}" is spelt as in America`),
    ...mails.map((word) => `"${word}" is called an email`),
  ];
};

const plainToAccented: { readonly [wrong: string]: string } = Object.fromEntries(
  listed(`
    día días número números página páginas código códigos teléfono teléfonos método métodos crédito créditos
    débito último última últimos últimas próximo próxima próximos próximas aquí ahí allí así también además
    después atrás ningún algún según más menú título títulos mínimo máximo límite límites único única válido
    válida válidos válidas inválido inválida automático automática electrónico electrónica botón envío envíos
    guía vacío vacía vacíos vacías país países todavía podría podrían sería serían habría tenía había
    difícil fácil útil inglés español través jamás quizás quizá autenticación rápido rápida histórico gráfico
    línea líneas categoría garantía compañía mayúsculas minúsculas cálculo árbol móvil imágenes
    márgenes órdenes íntegro pestaña pestañas año años mañana señal tamaño diseño contraseña añadir añada
    español pequeño pequeña compañero antigüedad cómodo éxito área áreas ícono dólar lápiz miércoles sábado
    técnico público clásico básico lógico específico
  `).map((word) => [word.normalize("NFD").replace(/\p{M}/gu, ""), word]),
);
const endings = /(?<!\p{L})\p{L}{2,}[cs]ion(?!\p{L})/giu;
const questionHeads =
  /¿(?:(?:a|de|en|con|por|para|hasta|desde) )?(?:que|cual|cuales|como|cuando|quien|quienes|donde|cuanto|cuantos|cuanta|cuantas)(?!\p{L})/giu;

/** Common words carry their accents and tildes. */
export const accents: Rule = ({ text, language }) => {
  if (language === "en") return [];
  const plain = wordsOf(text).flatMap((word) => {
    const lower = word.toLowerCase();
    const right = Object.prototype.hasOwnProperty.call(plainToAccented, lower)
      ? plainToAccented[lower]
      : undefined;
    return right === undefined || right === lower ? [] : [`"${word}" is written ${right}`];
  });
  const without = [...found(text, endings), ...found(text, questionHeads)];
  return [...plain, ...without.map((word) => `"${word}" lacks its accent`)];
};
