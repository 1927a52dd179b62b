// biome-ignore lint/suspicious/noDocumentCookie: whether this works at all is the question
document.cookie = "quintet_probe=1; SameSite=Lax";
const supported = document.cookie.includes("quintet_probe=1");
// biome-ignore lint/suspicious/noDocumentCookie: takes the probe away again
document.cookie = "quintet_probe=; SameSite=Lax; Max-Age=0";
parent.postMessage(supported ? "supported" : "unsupported", "*");
