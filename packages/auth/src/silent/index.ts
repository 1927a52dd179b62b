/**
 * The page that hands the answer of a silent single sign-on back to the app around its frame, and its script. Two
 * files, so that a policy without inline scripts holds. Serve both from the app's own origin, framed by itself only.
 */
export const silentCheckSsoHtml = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Quintet</title></head>
<body><script src="silent-check-sso.js"></script></body>
</html>
`;

export const silentCheckSsoScript = `parent.postMessage(location.href, location.origin);
`;
