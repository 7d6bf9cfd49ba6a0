import { Html } from "./html.ts";

/** Copying the link, and the device's own share sheet: shown only where the browser can. One text for every page. */
export const pageScript = new Html(
  `(d=>{const n=navigator,u=(d.querySelector('meta[property="og:url"]')||{}).content,c=d.getElementById("copy"),s=d.getElementById("send");if(c&&n.clipboard){c.parentNode.hidden=false;c.onclick=()=>n.clipboard.writeText(u).then(()=>{const l=d.getElementById("said");l.textContent=c.dataset.done;setTimeout(()=>l.textContent="",4000)})}if(s&&n.share){s.parentNode.hidden=false;s.onclick=()=>n.share({title:d.title,url:u}).catch(()=>{})}})(document)`,
);
