import { createHash } from "node:crypto";
import type { Masthead } from "../article/masthead.ts";
import { deskScript } from "./desk-script.ts";
import { deskStyle } from "./desk-style.ts";
import { easternScript } from "./eastern-fonts.ts";
import type { Html } from "./html.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";

/** Only our own pictures, stylesheets and typefaces, and of what stands in pages only the styles and scripts that these hashes name. */
export function contentSecurityPolicy(masthead: Masthead): string {
  const styles = [pageStyle(masthead), deskStyle(masthead)].map(hashSource).join(" ");
  const scripts = [pageScript, deskScript(masthead), easternScript].map(hashSource).join(" ");
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    `style-src 'self' ${styles}`,
    `script-src ${scripts}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Headers of every response of the site. There is no Cross-Origin-Resource-Policy: other sites show the cards.
 */
export function securityHeaders(masthead: Masthead): Record<string, string> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(masthead),
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}

function hashSource({ markup }: Html): string {
  return `'sha256-${createHash("sha256").update(markup).digest("base64")}'`;
}
