// What a person does with an answer: stop it, judge it, ask why.

import { post } from "./state.js";
import { toast } from "./view.js";

const failed = () => document.querySelector(".composer").dataset.failed;
const idOf = (node) => node.closest("[data-post]").dataset.post;

async function telling(work) {
  try {
    return await work();
  } catch (error) {
    toast(error.message);
    return null;
  }
}

export function stop(button) {
  const line = button.parentElement.querySelector(".progress");
  line.textContent = button.dataset.wait;
  return telling(() => post("/playground/stop", { post: idOf(button) }, failed()));
}

export function judge(button, verdict) {
  return telling(() => post("/playground/feedback", { post: idOf(button), verdict }, failed()));
}

export function choose(button) {
  const chosen = { post: idOf(button), intent: button.dataset.intent };
  return telling(() => post("/playground/choice", chosen, failed()));
}

export function sendReasons(form) {
  const entered = new FormData(form);
  const rated = {
    post: idOf(form),
    verdict: "down",
    reasons: entered.getAll("reason"),
    comment: entered.get("comment"),
    explained: true,
  };
  return telling(async () => toast((await post("/playground/feedback", rated, failed())).thanks));
}

export function why(button) {
  return telling(async () => {
    const response = await fetch(`/playground/why/${idOf(button)}`).catch(() => null);
    if (!response?.ok) {
      const answer = await response?.json().catch(() => null);
      throw new Error(answer?.error ?? failed());
    }
    const panel = document.getElementById("why");
    panel.querySelector(".lines").innerHTML = await response.text();
    panel.showModal();
  });
}

export async function copyLink(button) {
  const id = idOf(button);
  const address = `${location.origin}/?m=${id}#m-${id}`;
  try {
    await navigator.clipboard.writeText(address);
    toast(button.dataset.copied);
  } catch {
    toast(address);
  }
}
