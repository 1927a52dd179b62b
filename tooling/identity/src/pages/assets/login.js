const form = document.getElementById("kc-form-login");
const username = document.getElementById("username");
const password = document.getElementById("password");
const reveal = document.getElementById("reveal");
const submit = document.getElementById("kc-login");

reveal.addEventListener("click", () => {
  const shown = password.type === "text";
  password.type = shown ? "password" : "text";
  reveal.setAttribute("aria-pressed", String(!shown));
  reveal.setAttribute("aria-label", shown ? reveal.dataset.show : reveal.dataset.hide);
});

for (const chip of document.querySelectorAll(".chip")) {
  chip.addEventListener("click", () => {
    username.value = chip.dataset.username;
    password.value = chip.dataset.password;
    for (const other of document.querySelectorAll(".chip")) other.setAttribute("aria-pressed", String(other === chip));
    submit.focus();
  });
}

form.addEventListener("submit", (event) => {
  if (submit.disabled) event.preventDefault();
  submit.disabled = true;
});

// The browser may show this page again from its memory after a step back.
addEventListener("pageshow", () => {
  submit.disabled = false;
});
