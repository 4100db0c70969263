// What the page knows beyond what it shows: where it is, unsent texts, unread counts.

export const main = () => document.getElementById("main");
export const thread = () => document.getElementById("thread");
export const here = () => ({ place: main().dataset.place, root: thread().dataset.root });

function stored(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function keep(key, entries) {
  try {
    sessionStorage.setItem(key, JSON.stringify(entries));
  } catch {
    // private windows may refuse storage; then texts live as long as the page
  }
}

const drafts = stored("drafts");
const unread = stored("unread");

// An unsent text keeps its nonce, so that a second try after a failure is the same message.
export function draft(place, root) {
  return drafts[`${place}/${root}`] ?? { text: "", nonce: "" };
}

export function saveDraft(place, root, text) {
  const key = `${place}/${root}`;
  const same = drafts[key]?.text === text && drafts[key].nonce;
  drafts[key] = { text, nonce: same || newNonce() };
  keep("drafts", drafts);
  return drafts[key];
}

export function dropDraft(place, root) {
  delete drafts[`${place}/${root}`];
  keep("drafts", drafts);
}

// crypto.randomUUID exists on secure origins only, and a page on a plain address is none.
function newNonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Posts that were written on this very page: only they may scroll it.
export const writtenHere = new Set();

export function countUnread(place) {
  unread[place] = (unread[place] ?? 0) + 1;
  showUnread();
}

export function showUnread() {
  delete unread[main().dataset.place];
  keep("unread", unread);
  for (const link of document.querySelectorAll(".places a")) {
    const count = unread[link.dataset.place] ?? 0;
    const mark = link.querySelector(".count");
    mark.hidden = count === 0;
    mark.querySelector("b").textContent = count > 99 ? "99+" : String(count);
    link.classList.toggle("unread", count > 0);
  }
}

// POST some JSON; on failure throw an Error with words for the person.
export async function post(path, content, failed) {
  let response;
  try {
    response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(content),
    });
  } catch {
    throw new Error(failed);
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? failed);
  return answer;
}
