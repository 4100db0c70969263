// Listens to the server: what changes on the board changes on the page.

import { countUnread } from "./state.js";
import { removePost, showPost, showText, visit } from "./view.js";

const known = new Set();
let wasLost = false;

function refresh() {
  return visit(location.href, { push: false, all: true });
}

function on(source, name, change) {
  source.addEventListener(name, (event) => change(JSON.parse(event.data)));
}

function remember(post) {
  const isNew = !known.has(post.id) && !document.querySelector(`[data-post="${post.id}"]`);
  known.add(post.id);
  return isNew;
}

export function listen() {
  const lost = document.getElementById("connection");
  const source = new EventSource("/playground/events");
  source.addEventListener("error", () => {
    wasLost = true;
    lost.hidden = false;
    // a stream that was answered with an error is given up by the browser; it is ours to open it again
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
  on(source, "ready", () => {
    lost.hidden = true;
    if (wasLost) refresh();
    wasLost = false;
    document.documentElement.dataset.live = "true";
  });
  on(source, "post", (post) => {
    const isNew = remember(post);
    const seen = showPost(post);
    if (isNew && !seen && !post.mine) countUnread(post.place);
  });
  on(source, "text", showText);
  on(source, "gone", removePost);
  on(source, "reload", refresh);
  window.addEventListener("pagehide", () => source.close(), { once: true });
}
