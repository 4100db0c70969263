// The box to write in: sends, keeps unsent text, completes commands.

import { draft, dropDraft, post, saveDraft, writtenHere } from "./state.js";
import { visit } from "./view.js";

const TALLEST = 220; // pixels

// The box grows with its text. (Styles set by script are no inline styles: the policy allows them.)
export function fit(area) {
  area.style.height = "auto";
  area.style.height = `${Math.min(area.scrollHeight, TALLEST)}px`;
}

function where(form) {
  return [form.dataset.place, form.dataset.thread];
}

export function fill(form, text) {
  const area = form.querySelector("textarea");
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  area.focus();
  area.setSelectionRange(text.length, text.length);
}

export function prepare(within) {
  for (const form of within.querySelectorAll(".composer")) {
    const area = form.querySelector("textarea");
    area.value = draft(...where(form)).text;
    fit(area);
  }
}

export function remember(form) {
  saveDraft(...where(form), form.querySelector("textarea").value);
}

export async function send(form) {
  const area = form.querySelector("textarea");
  const text = area.value;
  if (!text.trim() || form.hasAttribute("aria-busy")) return;
  const [place, root] = where(form);
  const { nonce } = saveDraft(place, root, text);
  writtenHere.add(nonce);
  const problem = form.querySelector(".problem");
  problem.textContent = "";
  form.setAttribute("aria-busy", "true");
  try {
    const said = await post("/playground/messages", { place, thread: root, text, nonce }, form.dataset.failed);
    dropDraft(place, root);
    if (area.value === text) area.value = "";
    fit(area);
    form.querySelector(".note").textContent = said.asked ? "" : form.dataset.hint;
    if (said.asked && said.thread && !root) await openThread(place, said.thread);
  } catch (error) {
    problem.textContent = error.message;
  } finally {
    form.removeAttribute("aria-busy");
  }
}

// The answer comes in the thread, so that is where the reader goes.
async function openThread(place, root) {
  await visit(`/?${new URLSearchParams({ in: place, thread: root })}`);
  document.querySelector("#thread textarea")?.focus({ preventScroll: true });
}

// --- completion ---

const options = (form) => [...form.querySelectorAll('[role="option"]')].filter((option) => !option.hidden);
const chosen = (form) => form.querySelector('[role="option"][aria-selected="true"]');

function choose(form, option) {
  for (const one of form.querySelectorAll('[role="option"]')) {
    one.setAttribute("aria-selected", String(one === option));
  }
  const area = form.querySelector("textarea");
  if (option) area.setAttribute("aria-activedescendant", option.id);
  else area.removeAttribute("aria-activedescendant");
  option?.scrollIntoView({ block: "nearest" });
}

function setOpen(form, isOpen) {
  form.querySelector(".completion").hidden = !isOpen;
  choose(form, isOpen ? options(form)[0] : null);
}

export function complete(form) {
  const area = form.querySelector("textarea");
  const typed = area.value.slice(0, area.selectionStart).match(/^\s*[/!]([a-z]*)$/i);
  for (const option of form.querySelectorAll('[role="option"]')) {
    option.hidden = !typed || !option.dataset.command.startsWith(typed[1].toLowerCase());
  }
  setOpen(form, Boolean(typed) && options(form).length > 0);
}

export function take(form, option) {
  const area = form.querySelector("textarea");
  const rest = area.value.slice(area.selectionStart).trimStart();
  fill(form, `/${option.dataset.command} ${rest}`);
  setOpen(form, false);
}

export function close(form) {
  setOpen(form, false);
}

function step(form, by) {
  const all = options(form);
  choose(form, all[(all.indexOf(chosen(form)) + by + all.length) % all.length]);
}

const KEYS = {
  ArrowDown: (form) => step(form, 1),
  ArrowUp: (form) => step(form, -1),
  Tab: (form) => take(form, chosen(form)),
  Enter: (form) => take(form, chosen(form)),
  Escape: (form) => close(form),
};

// Keys that the open list wants; else Enter sends. A word that an input method composes is left alone.
export function onKey(event, form) {
  if (event.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  const isOpen = !form.querySelector(".completion").hidden;
  const whole = chosen(form)?.dataset.command === event.target.value.trim().slice(1);
  if (isOpen && KEYS[event.key] && !(whole && event.key === "Enter")) {
    event.preventDefault();
    event.stopPropagation();
    KEYS[event.key](form);
  } else if (event.key === "Enter") {
    event.preventDefault();
    close(form);
    send(form);
  }
}
