// Generated from canonical.yml: do not edit.

export const openHookEnvelopeFields = [["openhook", 1025], ["id", 1025], ["source", 1025], ["type", 1025], ["time", 1025], ["session_id", 1025], ["data", 16], ["context", 1], ["extensions", 16]];

export const fileTouchFields = [["path", 1025], ["operation", 1025, [], ["read", "write", "create", "update", "delete"]]];

export const toolCallFields = [["kind", 1025, [], ["shell", "read", "write", "edit", "delete", "search", "fetch", "mcp", "agent", "other"]], ["name", 1025], ["id", 1281], ["command", 1281], ["paths", 1088], ["files", 1152, [["path", 1025], ["operation", 1025, [], ["read", "write", "create", "update", "delete"]]]], ["content", 1], ["url", 1]];

export const canonicalEventFields = [["envelope", 1040, [["openhook", 1025], ["id", 1025], ["source", 1025], ["type", 1025], ["time", 1025], ["session_id", 1025], ["data", 16], ["context", 1], ["extensions", 16]]], ["envelopes", 128, [["openhook", 1025], ["id", 1025], ["source", 1025], ["type", 1025], ["time", 1025], ["session_id", 1025], ["data", 16], ["context", 1], ["extensions", 16]]], ["host", 1025], ["hostVersion", 1], ["type", 1025], ["native", 1281], ["session", 1281], ["cwd", 1281], ["roots", 64], ["transcript", 1], ["agent", 1], ["prompt", 1281], ["calls", 1152, [["kind", 1025, [], ["shell", "read", "write", "edit", "delete", "search", "fetch", "mcp", "agent", "other"]], ["name", 1025], ["id", 1281], ["command", 1281], ["paths", 1088], ["files", 1152, [["path", 1025], ["operation", 1025, [], ["read", "write", "create", "update", "delete"]]]], ["content", 1], ["url", 1]]], ["derived", 1152, [["openhook", 1025], ["id", 1025], ["source", 1025], ["type", 1025], ["time", 1025], ["session_id", 1025], ["data", 16], ["context", 1], ["extensions", 16]]]];

export const verdictFields = [["decision", 1025, [], ["abstain", "allow", "ask", "deny"]], ["reason", 257], ["rule", 257], ["rewrite", 272], ["context", 257], ["message", 257], ["stop", 8]];
