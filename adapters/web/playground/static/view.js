// Puts posts and pages in place without making the reader jump.

import { here, main, showUnread, thread, writtenHere } from "./state.js";

const NEAR_END = 80; // pixels
const ABOVE = 72; // pixels that stay visible above an answer which is taller than the window
// The page's language as the reader's region writes it; Europe reads 15:23 and not 3:23 PM.
const wanted = document.documentElement.lang;
const language = navigator.languages.find((one) => one.startsWith(`${wanted}-`)) ?? { en: "en-GB" }[wanted] ?? wanted;
const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(language, { weekday: "short", day: "numeric", month: "short" });
const full = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short" });

// Times in the reader's own zone and language.
export function localiseTimes(within) {
  for (const time of within.querySelectorAll("time")) {
    const at = new Date(time.dateTime);
    const today = at.toDateString() === new Date().toDateString();
    time.textContent = today ? clock.format(at) : `${day.format(at)} ${clock.format(at)}`;
    time.title = full.format(at);
  }
}

function scrollerOf(node) {
  return node.closest(".scroll");
}

function isAtEnd(scroller) {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
}

export function scrollToEnd(scroller) {
  if (!scroller) return;
  scroller.scrollTop = scroller.scrollHeight;
  showWay(scroller);
}

// The button that leads to the end stands there whenever the end is out of sight.
export function showWay(scroller, hasNews = false) {
  const button = scroller.parentElement.querySelector(".newer");
  if (!button) return;
  button.hidden = isAtEnd(scroller);
  if (button.hidden) button.removeAttribute("data-news");
  else if (hasNews) button.setAttribute("data-news", "");
}

// How many pixels of a post have left the window at the top.
function over(scroller, list, id) {
  const post = list.querySelector(`[data-post="${id}"]`);
  return post ? scroller.getBoundingClientRect().top + ABOVE - post.getBoundingClientRect().top : 0;
}

// Change something in a list. A reader at the end is taken along, but never past the beginning of an answer
// that is being read; a reader further up stays put and is told.
function keepingPlace(list, id, isNew, mayScroll, change) {
  const scroller = scrollerOf(list);
  const follow = mayScroll || isAtEnd(scroller);
  const wasRead = over(scroller, list, id) > 0;
  change();
  if (follow) {
    scrollToEnd(scroller);
    if (!wasRead) scroller.scrollTop -= Math.max(0, over(scroller, list, id));
  }
  showWay(scroller, isNew && !follow);
}

function made(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  localiseTimes(template.content);
  return template.content.firstElementChild;
}

function placeIn(list, id, html) {
  const old = list.querySelector(`[data-post="${id}"]`);
  const fresh = made(html);
  keepingPlace(list, id, !old, writtenHere.has(id) && !old, () => {
    if (!old) return list.append(fresh);
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.action : undefined;
    old.replaceWith(fresh);
    if (focused) fresh.querySelector(`[data-action="${focused}"]`)?.focus({ preventScroll: true });
  });
  const empty = list.parentElement.querySelector(".empty");
  if (empty) empty.hidden = true;
}

// A post is new or has changed. Returns whether the reader can see it now.
export function showPost(post) {
  const { place, root } = here();
  let seen = false;
  if (post.list && post.place === place) {
    placeIn(main().querySelector(".list"), post.id, post.list);
    seen = true;
  }
  if (post.reply && post.thread === root) {
    placeIn(thread().querySelector(".list"), post.id, post.reply);
    thread().querySelector(".thread-try")?.remove();
    seen = true;
  }
  return seen || post.place === place;
}

export function showText({ id, html, progress }) {
  for (const post of document.querySelectorAll(`[data-post="${id}"][data-state="writing"]`)) {
    keepingPlace(post.closest(".list"), id, false, false, () => {
      post.querySelector(".body").innerHTML = html;
      const line = post.querySelector(".progress");
      if (line.textContent !== progress) line.textContent = progress;
    });
  }
}

export function removePost({ id }) {
  for (const post of document.querySelectorAll(`[data-post="${id}"]`)) {
    const list = post.parentElement;
    post.remove();
    const empty = list.parentElement.querySelector(".empty");
    if (empty && !list.children.length) empty.hidden = false;
  }
}

export function toast(text) {
  const line = document.getElementById("toast");
  line.textContent = text;
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => (line.textContent = ""), 4000);
}

// Show another address without a page load. The main column stays as it is when only the thread changes.
export async function visit(address, { push = true, all = false } = {}) {
  const response = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!response?.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const from = here();
  const to = page.getElementById("main").dataset;
  if (push) history.pushState(null, "", address);
  document.title = to.title;
  if (all || to.place !== from.place) replace(page, "main");
  if (all || to.place !== from.place || page.getElementById("thread").dataset.root !== from.root) {
    replace(page, "thread");
  }
  document.getElementById("app").toggleAttribute("data-thread", Boolean(here().root));
  replace(page, "sidebar");
  document.getElementById("app").classList.remove("menu-open");
  arrive(to.target);
}

// Take a part of a fetched page; a part that is only refreshed keeps its scroll position.
function replace(page, id) {
  const old = document.getElementById(id);
  const fresh = document.adoptNode(page.getElementById(id));
  const same = old.dataset.place === fresh.dataset.place && old.dataset.root === fresh.dataset.root;
  const scroller = old.querySelector(".scroll");
  const at = same && scroller && !isAtEnd(scroller) ? scroller.scrollTop : null;
  old.replaceWith(fresh);
  localiseTimes(fresh);
  document.dispatchEvent(new CustomEvent("arrived", { detail: fresh }));
  const next = fresh.querySelector(".scroll");
  if (at === null) scrollToEnd(next);
  else next.scrollTop = at;
}

// After a page is shown: unread marks, and the post that a permalink points to.
export function arrive(target) {
  showUnread();
  if (target) pointAt(target);
}

export function pointAt(id) {
  const found = document.querySelectorAll(`[data-post="${CSS.escape(id)}"]`);
  const post = found[found.length - 1];
  if (!post) return false;
  post.scrollIntoView({ block: "center" });
  post.classList.add("pointed-at");
  setTimeout(() => post.classList.remove("pointed-at"), 2500);
  return true;
}
