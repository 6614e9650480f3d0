// Uploads with progress: files go in small batches, each a job that is followed to its end. The page is whole without this file.
"use strict";
(() => {
  const form = document.querySelector("form.upload");
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector(".drop");
  const button = form.querySelector("button");
  const section = document.querySelector(".job");
  const summary = section.querySelector(".summary");
  const bar = section.querySelector("progress");
  const list = section.querySelector(".files");
  const words = form.dataset;
  const BATCH_FILES = 20;
  const BATCH_BYTES = 64 * 1024 * 1024;
  const FOLLOWED = 3;
  const FAILED = ["quarantined", "refused", "unknown", "unsent"];

  const rows = [];
  const queue = [];
  let total = 0;
  let sent = 0;
  let sending = false;
  let following = 0;

  const say = (text, ...values) => values.reduce((all, value, i) => all.replace("%" + (i + 1), value), text);

  function newRow(name) {
    const item = document.createElement("li");
    const title = document.createElement("b");
    const told = document.createElement("span");
    title.textContent = name;
    item.append(title, told);
    list.append(item);
    const row = { item, title, told, state: "unsent-yet" };
    rows.push(row);
    return row;
  }

  function show(row, state, detail, href) {
    if (row.state === state && row.told.textContent === detail) return;
    row.state = state;
    row.told.textContent = detail;
    row.item.className = state + (FAILED.includes(state) ? " failed" : "");
    if (href && row.title.tagName !== "A") {
      const link = document.createElement("a");
      link.href = href;
      link.textContent = row.title.textContent;
      row.title.replaceWith(link);
      row.title = link;
    }
  }

  function sumUp() {
    const open = ["unsent-yet", "sending", "waiting"];
    const done = rows.filter((row) => !open.includes(row.state)).length;
    const failed = rows.filter((row) => FAILED.includes(row.state)).length;
    const text = say(words.tomTat, done, rows.length, failed);
    if (summary.textContent !== text) summary.textContent = text;
  }

  function progress(loaded) {
    bar.value = total ? Math.min(1, (sent + loaded) / total) : 1;
  }

  function add(files) {
    const visibility = form.elements.visibility.value;
    let batch = { files: [], rows: [], bytes: 0, visibility };
    for (const file of files) {
      const row = newRow(file.name);
      if (file.size > words.lonNhat * 1024 * 1024) {
        show(row, "refused", words.quaLon);
        continue;
      }
      show(row, "unsent-yet", words.chuaGui);
      if (batch.files.length && (batch.files.length >= BATCH_FILES || batch.bytes + file.size > BATCH_BYTES)) {
        queue.push(batch);
        batch = { files: [], rows: [], bytes: 0, visibility };
      }
      batch.files.push(file);
      batch.rows.push(row);
      batch.bytes += file.size;
      total += file.size;
    }
    if (batch.files.length) queue.push(batch);
    section.hidden = false;
    sumUp();
    next();
  }

  function next() {
    if (sending || following >= FOLLOWED) return;
    const batch = queue.shift();
    if (!batch) return;
    sending = true;
    send(batch);
  }

  function send(batch) {
    const data = new FormData();
    data.append("visibility", batch.visibility);
    batch.files.forEach((file) => data.append("file", file, file.name));
    batch.rows.forEach((row) => show(row, "sending", words.dangGui));
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/documents");
    request.setRequestHeader("X-CSRF-Token", form.elements["ma-phien"].value);
    request.responseType = "json";
    request.upload.onprogress = (event) => progress(Math.min(event.loaded, batch.bytes));
    request.onloadend = () => {
      sending = false;
      sent += batch.bytes;
      progress(0);
      const answer = request.response;
      if (request.status === 202 && answer) {
        take(answer, batch.rows);
        if (answer.state !== "done") follow(answer.id, batch.rows);
      } else {
        const why = answer && answer.detail ? answer.detail : words.matMang;
        batch.rows.forEach((row) => show(row, "unsent", why));
      }
      sumUp();
      next();
    };
    request.send(data);
  }

  // The first files of a job are those that were sent, in their order; what lay in them follows.
  function take(job, own) {
    job.files.forEach((file, i) => {
      if (!own[i]) own[i] = newRow(file.name);
      show(own[i], file.state, file.detail, file.href);
    });
    sumUp();
  }

  function follow(id, own) {
    following++;
    const events = new EventSource("/api/v1/jobs/" + id);
    const end = () => {
      events.close();
      following--;
      next();
    };
    events.onmessage = (event) => {
      const job = JSON.parse(event.data);
      take(job, own);
      if (job.state === "done") end();
    };
    events.onerror = () => {
      // The browser tries again by itself, but not after an answer that is no stream.
      if (events.readyState === EventSource.CLOSED) end();
    };
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!input.files.length) return;
    add(input.files);
    input.value = "";
    button.focus();
  });

  form.querySelector(".drag").hidden = false;
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    if (!form.elements.visibility.value) {
      // Chosen now, sent once it is said who may read them.
      input.files = event.dataTransfer.files;
      form.reportValidity();
      return;
    }
    add(event.dataTransfer.files);
  });
  // A file dropped beside the field would replace the page.
  for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());
})();
