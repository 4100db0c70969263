// Ties clicks, keys and addresses to what they do.

import * as answers from "./answers.js";
import * as composer from "./composer.js";
import { here, post, thread } from "./state.js";
import { listen } from "./stream.js";
import { arrive, localiseTimes, pointAt, scrollToEnd, showWay, toast, visit } from "./view.js";

const app = document.getElementById("app");
const why = document.getElementById("why");

function toggleMenu() {
  const isOpen = app.classList.toggle("menu-open");
  document.querySelector(".menu").setAttribute("aria-expanded", String(isOpen));
  if (isOpen) document.querySelector("#sidebar a").focus();
}

// A suggestion goes where it makes sense and is said there.
async function suggest({ dataset: { place, thread: root, say } }) {
  const now = here();
  if (now.place !== place || now.root !== root) {
    await visit(`/?${new URLSearchParams(root ? { in: place, thread: root } : { in: place })}`);
  }
  const form = document.querySelector(root ? "#thread .composer" : "#main .composer");
  composer.fill(form, say);
  await composer.send(form);
}

async function setSample(button) {
  try {
    await post("/playground/sample", { shown: button.dataset.shown === "true" }, "");
  } catch (error) {
    toast(error.message);
  }
}

const ACTIONS = {
  menu: toggleMenu,
  suggest,
  sample: setSample,
  copy: answers.copyLink,
  stop: answers.stop,
  up: (button) => answers.judge(button, "up"),
  down: (button) => answers.judge(button, "down"),
  why: answers.why,
  choose: answers.choose,
  "no-reasons": (button) => button.closest("form").remove(),
  "close-why": () => why.close(),
  newer: (button) => scrollToEnd(button.parentElement.querySelector(".scroll")),
  mention: (button) => {
    const form = button.closest("form");
    const { value } = form.querySelector("textarea");
    composer.fill(form, value.includes(button.dataset.mention.trim()) ? value : button.dataset.mention + value);
  },
};

document.addEventListener("click", (event) => {
  const option = event.target.closest('[role="option"]');
  if (option) return composer.take(option.closest("form"), option);
  const button = event.target.closest("[data-action]");
  if (button && ACTIONS[button.dataset.action]) return ACTIONS[button.dataset.action](button);
  if (event.target === why) return why.close();
  return followLink(event);
});

function followLink(event) {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const address = link.getAttribute("href");
  if (link.hasAttribute("data-visit")) {
    event.preventDefault();
    visit(address).then(() => focusAfter(link));
  } else if (address.includes("#m-")) {
    event.preventDefault();
    const id = address.split("#m-")[1];
    if (!pointAt(id)) visit(`/?m=${id}#m-${id}`);
  }
}

// Opening a thread leads into its box, closing it back to the place's; a place keeps the keyboard in the list.
function focusAfter(link) {
  if (matchMedia("(pointer: coarse)").matches) return;
  const isPlace = link.closest(".places");
  const box = here().root ? "#thread textarea" : "#main textarea";
  if (isPlace) document.querySelector(`.places a[data-place="${here().place}"]`).focus();
  else document.querySelector(box).focus({ preventScroll: true });
}

document.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.matches(".composer")) composer.send(event.target);
  if (event.target.dataset.form === "reasons") answers.sendReasons(event.target);
});

document.addEventListener("input", (event) => {
  const form = event.target.closest(".composer");
  if (!form) return;
  composer.remember(form);
  composer.fit(event.target);
  composer.complete(form);
});

document.addEventListener("keydown", (event) => {
  const form = event.target.closest(".composer");
  if (form && event.target.matches("textarea")) composer.onKey(event, form);
  if (event.key !== "Escape" || event.defaultPrevented || why.open) return;
  if (app.classList.contains("menu-open")) toggleMenu();
  else if (here().root) thread().querySelector('[data-action="close-thread"]').click();
});

document.addEventListener("focusout", (event) => {
  const form = event.target.closest?.(".composer");
  if (form && !form.contains(event.relatedTarget)) composer.close(form);
});

// Pressing the mouse on a command must not take the focus away from the box.
document.addEventListener("mousedown", (event) => {
  if (event.target.closest('[role="option"]')) event.preventDefault();
});

// Scrolling does not bubble, but it can be caught on the way down.
document.addEventListener(
  "scroll",
  ({ target }) => target.classList?.contains("scroll") && showWay(target),
  { capture: true, passive: true },
);

document.addEventListener("arrived", (event) => composer.prepare(event.detail));
window.addEventListener("popstate", () => visit(location.href, { push: false }));

localiseTimes(document);
composer.prepare(document);
for (const scroller of document.querySelectorAll(".scroll")) scrollToEnd(scroller);
arrive(document.getElementById("main").dataset.target || location.hash.replace("#m-", ""));
listen();
