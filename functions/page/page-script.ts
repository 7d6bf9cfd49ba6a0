import { Html } from "./html.ts";

/**
 * Copying the link, and the device's own share sheet: shown only where the browser can. Where it refuses to copy, the address
 * stands there, selected. One text for every page.
 */
export const pageScript = new Html(
  `(d=>{const n=navigator,u=(d.querySelector('meta[property="og:url"]')||{}).content,c=d.getElementById("copy"),s=d.getElementById("send"),l=d.getElementById("said");let t;if(c&&n.clipboard){c.parentNode.hidden=false;c.onclick=()=>{clearTimeout(t);n.clipboard.writeText(u).then(()=>{l.textContent=c.dataset.done;t=setTimeout(()=>l.textContent="",4000)},()=>{const b=d.createElement("bdi");b.dir="ltr";b.textContent=u;l.replaceChildren(b);getSelection().selectAllChildren(b)})}}if(s&&n.share){s.parentNode.hidden=false;s.onclick=()=>n.share({title:d.title,url:u}).catch(()=>{})}})(document)`,
);
