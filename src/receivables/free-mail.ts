// Providers whose addresses anybody can have: a shared domain says nothing about the firm.
const freeMailDomains = new Set(
  [
    "gmail.com googlemail.com icloud.com me.com mac.com aol.com msn.com passport.com",
    "protonmail.com proton.me pm.me mail.com zoho.com fastmail.com hey.com tutanota.com",
    "terra.es telefonica.net movistar.es ono.com orange.es ya.com wanadoo.es euskalnet.net",
    "prodigy.net.mx vtr.net adinet.com.uy btinternet.com comcast.net verizon.net att.net",
    "wp.pl o2.pl libero.it virgilio.it web.de t-online.de freenet.de laposte.net free.fr",
    "orange.fr sapo.pt uol.com.br bol.com.br terra.com.br qq.com 163.com",
  ]
    .join(" ")
    .split(" "),
);

// Providers with a domain per country: yahoo.es, hotmail.com.ar, gmx.net.
const freeMailNames = new Set(["yahoo", "ymail", "hotmail", "outlook", "live", "gmx", "yandex"]);

/** Whether anybody may have an address at this domain, so that sharing it does not make one firm. */
export function isFreeMail(domain: string): boolean {
  const name = domain.split(".")[0] ?? "";
  return freeMailDomains.has(domain) || freeMailNames.has(name);
}
